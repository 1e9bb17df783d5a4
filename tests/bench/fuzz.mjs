// Random products against the truth: two to nine factors of any shape, one of them a lognormal that is not narrow.
import { quantiles } from './truth.mjs';
import { largestError } from './chain.mjs';
import { median } from './ratio.mjs';
import { xoshiro } from './peers/random.mjs';
/** @typedef {import('./chain.mjs').Factor} Factor */

const SHAPES = /** @type {const} */ (['lognormal', 'uniform', 'triangular']);

/** @param {() => number} random @param {Factor['shape']} shape @returns {Factor} */
function factorOf(random, shape) {
  const low = Math.exp(6 * random() - 3);
  const high = low * Math.exp(0.05 + 1.4 * random());
  const mid = low * (high / low) ** (0.2 + 0.6 * random());
  return { shape, low, mid: shape === 'uniform' ? (low + high) / 2 : mid, high };
}

/** @param {Awaited<ReturnType<typeof import('./engine.mjs').wasm>>} core @param {number} products */
export function fuzzed(core, products, seed = 20240521) {
  const random = xoshiro(seed);
  /** @type {number[]} */ const all = [];
  let largestOfFew = 0;
  for (let i = 0; i < products; i++) {
    const count = 2 + Math.floor(8 * random());
    const mid = Math.exp(6 * random() - 3);
    const wide = 1.3 + random();
    const factors = [/** @type {Factor} */ ({ shape: 'lognormal', low: mid / wide, mid, high: mid * wide }),
      ...Array.from({ length: count - 1 }, () => factorOf(random, SHAPES[Math.floor(3 * random())]))];
    core.write(Float64Array.from(factors.flatMap((f) => [SHAPES.indexOf(f.shape), f.low, f.mid, f.high])));
    const error = largestError(core.product(count), quantiles(factors.map((factor) => ({ factor, power: 1 }))));
    all.push(error);
    if (count <= 3) largestOfFew = Math.max(largestOfFew, error);
  }
  return { products, largest: Math.max(...all), median: median(all), largestOfFew };
}
