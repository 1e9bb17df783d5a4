// Longer texts: values with any unit, and what is copied to the clipboard.
import { compute } from '../format/compute.js';
import { count, percent, plain, range } from '../format/number.js';
import { TITLE_CLAIM } from '../state/state.js';
import { amount } from '../format/amount.js';
import { energy, energyRange } from '../format/energy.js';
import { timesIn } from '../format/period.js';
import { spaced } from '../format/phrase.js';
import { whole } from '../format/whole.js';
import { comparison } from './facts.js';
/** @typedef {import('./wording.js').Words} Words @typedef {import('./facts.js').Facts} Facts */

/** What goes to other places has plain spaces, and no signs that only keep lines whole. */
export const plainly = (/** @type {string} */ text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** Between a number and its unit; none in Japanese. @param {Words} words */
export const gap = ({ lang }) => (lang === 'ja' ? '' : '\u00a0');

/** Watts from which on a power is read in MW. */
const MEGA = 1e6;

/** A factor's value in its unit. @param {Words} words @param {{ value: number, unit: string }} n @param {number} [digits] */
export function value(words, { value: x, unit }, digits = 3) {
  // Beyond a trillion kWh 億度 and 億kWh would be counted in ten thousands.
  if (unit === 'kWh') return x >= 1e12 && words.lang !== 'en' ? `${count(x, words.lang, digits)}${words.phrase('unit.kWh')}` : energy(x, words.lang, digits);
  if (unit === 'W' && x >= MEGA) return `${plain(x / MEGA, words.lang, digits)}${gap(words)}MW`;
  return compute(x, unit, words.lang) ?? `${unit ? plain(x, words.lang, digits) : count(x, words.lang, digits)}${gap(words)}${words.phrase(`unit.${unit === 'd' ? 'day' : unit}`)}`.trim().replace(/^(1\u00a0day)s$/, '$1');
}

/** Two ends in one unit, or the middle where there is one. @param {Words} words @param {{ low: number, high: number, mid?: number | null }} e @param {string} unit */
export function values(words, e, unit, digits = 3) {
  const ends = { low: e.mid ?? e.low, high: e.mid ?? e.high, mid: null };
  return unit === 'kWh' ? energyRange(ends, words.lang, digits)
    : range(plain(ends.low / (unit === 'W' && ends.high >= MEGA ? MEGA : 1), words.lang), value(words, { value: ends.high, unit }), words.lang);
}

/** The sentence that is announced and shown on the picture. @param {Words} words @param {Facts} f */
export function sentence(words, f) {
  return words.say('hours_sentence', { energy: words.about(f.energy),
    hour: f.perHour ? words.energy(f.perHour) : '', hours: f.hours ? words.hoursOf(f.hours) : '' });
}

/** The sentence with its range and the direction of the doubt. @param {Words} words @param {Facts} f */
export function copiedSentence(words, f) {
  const [energy, technical] = [words.about(f.energy), words.technical(f.energy)];
  return words.say('sentence', { model: words.model(f), energy,
    technical: technical === energy ? '' : words.say('energy_technical', { energy: technical }),
    hour: f.perHour ? words.energy(f.perHour) : '', hours: f.hours ? words.hoursOf(f.hours) : '',
    range: words.counts(f.span), direction: words.t.direction });
}

/** What is asked, or the id of a request of one's own that has no title. @param {Words} words @param {Facts} f */
export function title(words, f) {
  return whole(spaced(f.record?.title[words.lang] ?? f.record?.id ?? '', words.lang));
}

/** "About" stays with its number. @param {string} text */
const near = (text) => whole(text).replace(/(about|約) (?=\d)/g, '$1\u00a0').replace(/約(?=\d)/g, '約\u2060');

/** An equivalent in words, from end to end where it has no middle. @param {Words} words @param {import('../contract.js').Equivalent} e @param {boolean} [flow] */
export function inWords(words, e, flow) {
  const text = words.equivalent(e, flow);
  const { shown, form, count: { low, mid, high } } = e;
  if (!shown || mid !== null || !(low > 0)) return near(text);
  const print = form === 'share' ? percent : count;
  const times = form === 'share' ? 1 : timesIn(comparison(words.catalog, e.id)?.per, form === 'duration' ? shown.unit : shown.per);
  const [from, to] = [low * times, high * times].map((x) => print(x, words.lang, form !== 'share' && x < 10 ? 1 : 2));
  return near(text.replace(print(shown.count, words.lang, shown.digits), range(from, to, words.lang)));
}

/** What a figure takes in. @param {Words} words @param {readonly string[]} boundary */
export const takesIn = (words, boundary) => boundary.map((b) => words.phrase(`boundary.${b}`)).join(words.t.separator);

/** The range of a row: of a count, of a share, by the day, or of a duration in the unit that is shown; empty where it is exact. @param {Words} words @param {import('../contract.js').Equivalent} e */
export function rangeOf(words, e) {
  const { shown, form, count: { low, mid, high } } = e;
  if (!shown || mid === null) return '';
  const times = form === 'share' ? 1 : timesIn(comparison(words.catalog, e.id)?.per, form === 'duration' ? shown.unit : shown.per);
  const [from, to] = [low * times, high * times].map((x) => (form === 'share' ? percent(x, words.lang) : count(x, words.lang, shown.digits)));
  return words.spread(e) || (from === to ? '' : range(from, to, words.lang));
}

/** The chosen equivalents of any other claim, in words. @param {Words} words @param {Facts} f */
export function things(words, f) {
  return (f.answer.equivalents ?? []).filter((e) => f.answer.chosen.includes(e.id)).map((e) => inWords(words, e, f.answer.quantity?.kind === 'flow'));
}

/** Any other claim: its title, the quantity, and its equivalents. @param {Words} words @param {Facts} f */
export function copiedClaim(words, f) {
  const parts = [f.answer.a, f.answer.b].filter((x) => x !== undefined);
  const amounts = (parts.length ? parts : [f.answer]).map((x) => words.say('about', { what: amount(x, words.lang).main }));
  return [title(words, f), ...amounts, ...things(words, f)].join(words.t.clause);
}

/** @param {Words} words @param {Facts} f */
export function citedTitle(words, f) {
  return f.record?.id === TITLE_CLAIM && f.hours ? words.say('citation_title', { hours: words.hoursOf(f.hours) }) : `${f.record?.title[words.lang] ?? ''} `;
}

/** @param {Words} words @param {Facts} f @param {string} link */
export function citation(words, f, link) {
  return words.say('citation', { edition: f.edition, link, title: citedTitle(words, f) });
}
