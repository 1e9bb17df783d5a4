// Draws for the sampling peers.
import { Z95 } from '../chain.mjs';
/** @typedef {import('../chain.mjs').Factor} Factor */

/** Box–Muller, as most people write it. @returns {number} */
function normal() {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
}

/** One draw of a factor with Math.random. @param {Factor} f */
export function draw({ shape, low, mid, high }) {
  if (shape === 'lognormal') return mid * Math.exp((Math.log(high / mid) / Z95) * normal());
  if (shape === 'uniform') return low + (high - low) * Math.random();
  const u = Math.random() * (high - low);
  return u < mid - low ? low + Math.sqrt(u * (mid - low)) : high - Math.sqrt((high - low - u) * (high - mid));
}

/** xoshiro128++ (D. Blackman & S. Vigna, 2019), seeded. @param {number} seed @returns {() => number} in (0, 1) */
export function xoshiro(seed) {
  const s = new Uint32Array(4);
  for (let i = 0; i < 4; i++) {
    seed = (seed + 0x9e3779b9) | 0;
    let z = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    s[i] = z ^ (z >>> 16);
  }
  let [a, b, c, d] = s;
  return () => {
    const sum = (a + d) | 0;
    const result = (((sum << 7) | (sum >>> 25)) + a) >>> 0;
    const t = b << 9;
    c ^= a; d ^= b; b ^= c; a ^= d; c ^= t;
    d = (d << 11) | (d >>> 21);
    return (result + 0.5) / 4294967296;
  };
}
