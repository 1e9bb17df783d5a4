// A Monte Carlo tuned for speed: a fast generator, sums of logarithms, all normals of the chain as one, a histogram
// instead of sorting; quantiles commute with exp, which is taken three times a reference.
import { INPUTS, REFERENCES, Z95 } from '../chain.mjs';
import { xoshiro } from './random.mjs';
/** @typedef {import('../chain.mjs').Factor} Factor */

const BINS = 1024;
const POINTS = [0.05, 0.5, 0.95];

/** ln of the bounded factor's value at probability u. @param {Factor} f @param {number} u */
function value({ shape, low, mid, high }, u) {
  if (shape === 'uniform') return low + (high - low) * u;
  const width = high - low;
  return u * width < mid - low ? low + Math.sqrt(u * width * (mid - low)) : high - Math.sqrt((1 - u) * width * (high - mid));
}

/** @param {number} samples @returns {() => Float64Array} 180 numbers */
export function tuned(samples, inputs = INPUTS, seed = 20240521) {
  const random = xoshiro(seed);
  const logs = { energy: new Float64Array(samples), carbon: new Float64Array(samples), one: new Float64Array(samples) };
  let spare = NaN;
  const normal = () => {
    if (spare === spare) { const z = spare; spare = NaN; return z; }
    const [r, a] = [Math.sqrt(-2 * Math.log(random())), 2 * Math.PI * random()];
    spare = r * Math.sin(a);
    return r * Math.cos(a);
  };
  const bins = new Uint32Array(BINS);
  return () => {
    const deviation = (/** @type {Factor} */ f) => Math.log(f.high / f.mid) / Z95;
    const chain = inputs.slice(0, 7);
    const plain = chain.filter((f) => f.shape === 'lognormal');
    const bounded = chain.filter((f) => f.shape !== 'lognormal');
    const centre = plain.reduce((sum, f) => sum + Math.log(f.mid), 0);
    const spread = Math.sqrt(plain.reduce((sum, f) => sum + deviation(f) ** 2, 0));
    const [grid, gridSpread] = [Math.log(inputs[7].mid), deviation(inputs[7])];
    for (let i = 0; i < samples; i++) {
      let product = 1;
      for (const f of bounded) product *= value(f, random());
      const log = centre + spread * normal() + Math.log(product);
      logs.energy[i] = log;
      logs.carbon[i] = log + grid + gridSpread * normal();
    }
    const out = new Float64Array(3 * REFERENCES.length);
    REFERENCES.forEach(({ factor, divides }, r) => {
      const amount = logs[divides];
      const one = logs.one;
      let [low, high] = [Infinity, -Infinity];
      const isLognormal = factor.shape === 'lognormal';
      const [mean, s] = isLognormal ? [Math.log(factor.mid), deviation(factor)] : [0, 0];
      for (let i = 0; i < samples; i++) {
        const x = amount[i] - (isLognormal ? mean + s * normal() : Math.log(value(factor, random())));
        one[i] = x;
        if (x < low) low = x;
        if (x > high) high = x;
      }
      const scale = (BINS - 1e-9) / (high - low);
      bins.fill(0);
      for (let i = 0; i < samples; i++) bins[((one[i] - low) * scale) | 0]++;
      let [below, bin] = [0, 0];
      POINTS.forEach((p, k) => {
        while (below + bins[bin] < p * samples) below += bins[bin++];
        out[3 * r + k] = Math.exp(low + (bin + (p * samples - below) / bins[bin]) / scale);
      });
    });
    return out;
  };
}
