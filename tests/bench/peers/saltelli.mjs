// First-order Sobol' indices of one quotient by sampling, as sensitivity packages do it (A. Saltelli et al., Comput.
// Phys. Commun. 181, 259, 2010), in the logarithm, where the engine's shares of doubt are defined.
import { ENERGY, INPUTS, REFERENCES } from '../chain.mjs';
import { quantile } from './quantile.mjs';
import { xoshiro } from './random.mjs';

/** @param {number} samples @param {number} reference which of the first forty @returns {() => Float64Array} nine indices, the reference last */
export function saltelli(samples, reference, inputs = INPUTS, seed = 20240521) {
  const factors = [...ENERGY.map((k) => ({ f: inputs[k], sign: 1 })), { f: REFERENCES[reference].factor, sign: -1 }];
  // Around the middle, or the estimator drowns in its own mean.
  const middle = factors.reduce((total, { f, sign }) => total + sign * quantile(f, 0.5), 0);
  return () => {
    const random = xoshiro(seed);
    const n = factors.length;
    const out = new Float64Array(9);
    let [sum, square] = [0, 0];
    const a = new Float64Array(n);
    const b = new Float64Array(n);
    const totals = new Float64Array(n);
    for (let i = 0; i < samples; i++) {
      let [ya, yb] = [-middle, -middle];
      for (let k = 0; k < n; k++) {
        a[k] = factors[k].sign * quantile(factors[k].f, random());
        b[k] = factors[k].sign * quantile(factors[k].f, random());
        ya += a[k];
        yb += b[k];
      }
      sum += ya;
      square += ya * ya;
      for (let k = 0; k < n; k++) {
        let mixed = -middle; // all of A, but factor k of B: the model is run again for it
        for (let j = 0; j < n; j++) mixed += j === k ? b[j] : a[j];
        totals[k] += yb * (mixed - ya);
      }
    }
    const variance = square / samples - (sum / samples) ** 2;
    totals.forEach((total, k) => { out[k < n - 1 ? k : 8] = total / samples / variance; });
    return out;
  };
}
