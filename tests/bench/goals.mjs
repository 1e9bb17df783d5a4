// The performance goals: each row is timed in pairs and holds only where the numbers timed were right.
import { INPUTS, REFERENCES, largestError, table } from './chain.mjs';
import { native, wasm } from './engine.mjs';
import { cosine } from './peers/cosine.mjs';
import { naive } from './peers/naive.mjs';
import { doubles, mathjs, quantities } from './peers/points.mjs';
import { saltelli } from './peers/saltelli.mjs';
import { squiggle } from './peers/squiggle.mjs';
import { tuned } from './peers/tuned.mjs';
import { here, paired } from './ratio.mjs';
import { sumQuantiles, truth } from './truth.mjs';
import { fuzzed } from './fuzz.mjs';
import { wrongWay } from './smooth.mjs';

/**
 * @typedef {object} Row
 * @property {string} goal @property {string} what @property {string} measured
 * @property {number} value @property {number | null} bound at most; null: shown for comparison
 * @property {boolean} [optional]
 */

const of = (/** @type {number} */ x) => (x >= 0.1 ? x.toPrecision(3) : `1/${Number((1 / x).toPrecision(3))}`);
const ms = (/** @type {number} */ x) => (x >= 1 ? `${x.toPrecision(3)} ms` : `${(1000 * x).toPrecision(3)} µs`);

/** @param {boolean} long @returns {Promise<Row[]>} */
export async function goals(long) {
  /** @type {Row[]} */ const rows = [];
  const right = truth();
  const points = doubles();
  const [core, program, clang] = [await wasm(), await native('bench'), await native('bench-clang')];
  const slow = { pairs: long ? 15 : 9, ms: 1 };
  const [naive10k, tuned10k, cos, squiggle1k] = [naive(10000), tuned(10000), cosine(), squiggle(1000)];
  const [qty, math] = [quantities(), mathjs()];
  const errors = { wasm: largestError(core.show('frame'), right), native: largestError(await program.show('frame'), right),
    cosine: largestError(cos(), right), naive: largestError(naive10k(), right), tuned: largestError(tuned10k(), right), squiggle: largestError(await squiggle1k(), right),
    mathjs: largestError(math(), points), quantities: largestError(qty(), points) };
  // Sampling peers err by what sampling does at their size; a peer that errs by more computes something else.
  const accurate = errors.wasm < 1e-6 && errors.native < 1e-6 && errors.cosine < 1e-6 && errors.naive < 0.15 && errors.tuned < 0.15
    && errors.squiggle < 0.4 && errors.mathjs < 1e-12 && errors.quantities < 1e-12;
  if (!accurate) throw new Error(`the numbers that are timed are wrong: ${JSON.stringify(errors)}`);
  const percent = (/** @type {number} */ e) => (e > 1e-3 ? `${(100 * e).toPrecision(2)} %` : e.toExponential(1));

  /** @param {string} goal @param {string} what @param {import('./ratio.mjs').Side} a @param {import('./ratio.mjs').Side} b @param {number | null} bound
   *  @param {{ pairs?: number, ms?: number, scale?: number, optional?: boolean, note?: string }} [o] */
  const ratio = async (goal, what, a, b, bound, { scale = 1, optional, note = '', ...how } = {}) => {
    const r = await paired(a, b, how);
    const [value, low, high] = [r.median, r.low, r.high].map((x) => x * scale);
    rows.push({ goal, what, value, bound, optional, measured: `${of(value)} [${of(low)}, ${of(high)}]  ${ms(r.a * scale)} : ${ms(r.b)}${note && `; ${note}`}` });
  };
  const [frame, full, shares] = [core.side('frame'), core.side('frame_with_shares'), core.side('shares')];
  await ratio('G1', 'wasm, 60 × 3 and all shares ÷ naive JS Monte Carlo, 10,000 draws', full, here('naive', naive10k), 1 / 1000, { ...slow, note: `errors ${percent(errors.wasm)} : ${percent(errors.naive)}` });
  await ratio('G2', 'the same ÷ squiggle at its 1,000 samples', full, here('squiggle', squiggle1k), 1 / 1500, { pairs: long ? 15 : 7, ms: 1, note: `errors ${percent(errors.wasm)} : ${percent(errors.squiggle)}` });
  await ratio('G3', 'the same ÷ tuned JS Monte Carlo, 10,000 draws', full, here('tuned', tuned10k), 1 / 250, { ...slow, optional: true, note: `errors ${percent(errors.wasm)} : ${percent(errors.tuned)}` });
  await ratio('G5', 'wasm 60 × 3 ÷ the same method in plain JS', frame, here('cosine', cos), 1 / 1.7, { note: `errors ${percent(errors.wasm)} : ${percent(errors.cosine)}` });
  await ratio('G6', 'wasm ÷ native', frame, program.side('frame'), 4);
  await ratio('', 'native gcc ÷ native clang', program.side('frame'), clang.side('frame'), null);
  await ratio('G7', 'wasm with doubt ÷ js-quantities without', frame, here('quantities', qty), 1 / 3);
  await ratio('', 'wasm with doubt ÷ mathjs with units, without doubt', frame, here('mathjs', math), null);

  const fuzz = fuzzed(core, long ? 10000 : 300);
  core.write(table());
  rows.push({ goal: 'G8', what: 'largest error of the 180 numbers, by quadrature and Gil-Pelaez', value: errors.wasm, bound: 1e-6, measured: errors.wasm.toExponential(1) });
  rows.push({ goal: 'G8', what: `largest error over ${fuzz.products} random products of 2 to 9`, value: fuzz.largest, bound: 1e-6, measured: `${fuzz.largest.toExponential(1)}, median ${fuzz.median.toExponential(1)}` });
  rows.push({ goal: 'G8', what: 'of them those of 2 and 3', value: fuzz.largestOfFew, bound: 1e-9, measured: fuzz.largestOfFew.toExponential(1) });

  const factor = (/** @type {number} */ k) => ({ factor: k < 8 ? INPUTS[k] : REFERENCES[k - 8].factor, power: 1 });
  const sumError = largestError(core.show('sum'), sumQuantiles([1, [0, 1, 2, 3].map(factor)], [6e8, [7, 8].map(factor)], [4, 5, 6].map(factor)));
  rows.push({ goal: 'G9', what: 'error of a sum of two products times three common factors', value: sumError, bound: 1e-5, measured: sumError.toExponential(1) });
  await ratio('G9', 'time of 60 × 3 with that sum ÷ without', core.side('sum'), frame, 4, { scale: 60 });

  const mine = core.show('shares');
  const many = saltelli(262144, 20)();
  const off = Math.max(...many.map((s, k) => Math.abs(s - mine[9 * 20 + k])));
  rows.push({ goal: 'G10', what: 'shares of doubt against sampling with 262,144', value: off, bound: 0.01, measured: off.toFixed(4) });
  await ratio('G10', 'time of one quotient’s shares ÷ JS sampling with 16,384', shares, here('saltelli', saltelli(16384, 20)), 1 / 10000, { scale: 1 / 60, ms: 10 });

  const bits = (/** @type {Float64Array} */ list) => [...new BigUint64Array(list.slice().buffer)];
  const [ours, theirs, others] = [core.show('frame'), await program.show('frame'), await clang.show('frame')].map(bits);
  const differing = ours.filter((b, i) => b !== theirs[i] || b !== others[i]).length;
  const apart = largestError(core.show('frame'), await program.show('frame'));
  rows.push({ goal: 'G15', what: 'of 180 numbers, bits that differ between gcc, clang and wasm', value: differing, bound: 0, measured: `${differing}; ${theirs.filter((b, i) => b !== others[i]).length} between gcc and clang` });
  rows.push({ goal: 'G15', what: 'largest relative difference between native and wasm', value: apart, bound: 1e-9, measured: apart.toExponential(1) });
  const wrong = wrongWay(core);
  core.write(table());
  rows.push({ goal: 'G16', what: 'steps out of 1,000 of a slider where a quantile goes the wrong way', value: wrong, bound: 0, measured: String(wrong) });
  program.close();
  clang.close();
  return rows;
}
