// How fast the processor is, and how to make it a known part as fast.

/** Runs in the page: loops a ms, by which a slow change is told from a slow machine. */
export function speed(ms = 500) {
  const start = performance.now();
  let [loops, sum] = [0, 0];
  for (; performance.now() - start < ms; loops += 1) for (let i = 0; i < 1000; i += 1) sum = (sum + i * 7) % 1013;
  return Math.round(100 * loops / ms) / 100 + 0 * sum;
}

const PAIRS = 7;
const median = (/** @type {number[]} */ of) => of.sort((a, b) => a - b)[of.length >> 1];

/**
 * The driver's rate by which the same loops take so many times as long: its own "4" is 4.4 to 4.8 on some machines.
 * Each pair of measurements is of the same moment, for a shared machine changes within seconds.
 * @param {import('playwright-core').Page} page @param {import('playwright-core').CDPSession} cdp @param {number} times
 */
export async function rateFor(page, cdp, times) {
  const at = async (/** @type {number} */ rate) => {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    return page.evaluate(speed, 150);
  };
  const slower = async (/** @type {number} */ rate) => {
    const pairs = [];
    for (let i = 0; i < PAIRS; i += 1) pairs.push(await at(1) / await at(rate));
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return median(pairs);
  };
  const rate = times * times / await slower(times);
  console.log(`at a rate of ${rate.toFixed(2)} loops take ${(await slower(rate)).toFixed(2)} times as long`);
  return rate;
}
