// How many of one time are in another, for flows and comparisons that are counted over one.

/** Hours of each, by the words of requests and the catalog and by the signs of shown counts, as the engine's units have them. @type {Record<string, number>} */
const HOURS = { second: 1 / 3600, s: 1 / 3600, min: 1 / 60, hour: 1, h: 1, day: 24, week: 168, month: 730.5, year: 8766 };

/**
 * 365.25 days in a year; 1 where there is no time to count by.
 * @param {string | null | undefined} long @param {string | null | undefined} short
 */
export const timesIn = (long, short) => (long && short && HOURS[long] && HOURS[short] ? HOURS[long] / HOURS[short] : 1);
