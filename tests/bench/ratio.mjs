// Two things timed against each other in one run, A B, B A, A B …: a slow machine slows both, and the ratio stays. What
// runs in Node or natively is timed in processor time, so that a busy machine does not count; a page has only its clock.

/** @typedef {{ name: string, run: (times: number) => Promise<number> }} Side `run` answers milliseconds */
/** @typedef {{ median: number, low: number, high: number, a: number, b: number }} Ratio `a`, `b`: ms of one run */

/** Something of this process. @param {string} name @param {() => unknown} once @returns {Side} */
export const here = (name, once) => ({ name,
  async run(times) {
    const start = process.cpuUsage();
    for (let i = 0; i < times; i++) {
      const made = once();
      if (made instanceof Promise) await made;
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  } });

const sorted = (/** @type {number[]} */ list) => [...list].sort((x, y) => x - y);
/** @param {number[]} list */
export const median = (list) => { const s = sorted(list); return (s[(s.length - 1) >> 1] + s[s.length >> 1]) / 2; };

/** Ranks of the order statistics around the median that hold it with 95 %: binomial, no distribution assumed. @param {number} n */
export function ranks(n) {
  let [below, term] = [0, 2 ** -n];
  let k = 0;
  while (below + term <= 0.025) { below += term; term *= (n - k) / (k + 1); k += 1; }
  return k === 0 ? [0, n - 1] : [k - 1, n - k];
}

/** How often to run so that one timing lasts `ms`; warms up on the way. @param {Side} side @param {number} ms */
async function calibrated(side, ms) {
  let times = 1;
  for (;;) {
    const took = await side.run(times);
    if (took >= ms / 2) return Math.max(1, Math.round((times * ms) / took));
    times = Math.ceil(times * Math.min(10, (1.2 * ms) / Math.max(took, 0.01)));
  }
}

/** Time of A ÷ time of B. @param {Side} a @param {Side} b @returns {Promise<Ratio>} */
export async function paired(a, b, { pairs = 15, ms = 40 } = {}) {
  const [timesA, timesB] = [await calibrated(a, ms), await calibrated(b, ms)];
  /** @type {{ a: number, b: number }[]} */ const seen = [];
  for (let i = 0; i < pairs; i++) {
    const first = i % 2 === 0 ? await a.run(timesA) : 0;
    const second = await b.run(timesB);
    seen.push({ a: (first || await a.run(timesA)) / timesA, b: second / timesB });
  }
  const ratios = sorted(seen.map((s) => s.a / s.b));
  const [low, high] = ranks(pairs);
  return { median: median(ratios), low: ratios[low], high: ratios[high], a: median(seen.map((s) => s.a)), b: median(seen.map((s) => s.b)) };
}

/** Slope of log(time) over log(work) by least squares. @param {[number, number][]} points work and time */
export function slope(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const [mx, my] = [0, 1].map((k) => logs.reduce((sum, p) => sum + p[k], 0) / logs.length);
  return logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
