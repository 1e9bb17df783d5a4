// The Monte Carlo that most people would write: draw everything, divide, sort, read three places off.
import { CARBON, ENERGY, INPUTS, REFERENCES } from '../chain.mjs';
import { draw } from './random.mjs';

/** @param {number} samples @returns {() => Float64Array} 180 numbers */
export function naive(samples, inputs = INPUTS) {
  return () => {
    const energy = new Float64Array(samples);
    const carbon = new Float64Array(samples);
    for (let i = 0; i < samples; i++) {
      const x = inputs.map(draw);
      energy[i] = ENERGY.reduce((product, k) => product * x[k], 1);
      carbon[i] = CARBON.reduce((product, k) => product * x[k], 1);
    }
    const out = new Float64Array(3 * REFERENCES.length);
    REFERENCES.forEach(({ factor, divides }, r) => {
      const amount = divides === 'energy' ? energy : carbon;
      const counts = amount.map((value) => value / draw(factor)).sort();
      [0.05, 0.5, 0.95].forEach((p, k) => { out[3 * r + k] = counts[Math.floor(p * samples)]; });
    });
    return out;
  };
}
