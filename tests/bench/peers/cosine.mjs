// The engine's own method in plain JavaScript: characteristic functions multiplied, inverted by a Fourier-cosine series
// (F. Fang & C. W. Oosterlee, SIAM J. Sci. Comput. 31, 826, 2008), quantiles by Newton's method. What the language
// costs or saves is the ratio to this one; nothing is kept between frames.
import { CARBON, ENERGY, INPUTS, REFERENCES, Z95 } from '../chain.mjs';
import { logarithm } from './transforms.mjs';

const REACH = 10;
const NEGLIGIBLE = 3e-9;
const CALM = 8;
const MOST = 4096;
const POINTS = [[0.05, -Z95], [0.5, 0], [0.95, Z95]];

/** @returns {() => Float64Array} 180 numbers */
export function cosine(inputs = INPUTS) {
  const series = new Float64Array(MOST);
  const part = new Float64Array(2);
  return () => {
    const known = inputs.map(logarithm);
    const out = new Float64Array(3 * REFERENCES.length);
    REFERENCES.forEach(({ factor, divides }, r) => {
      const chain = (divides === 'energy' ? ENERGY : CARBON).map((k) => known[k]);
      const below = logarithm(factor);
      let [origin, mean, variance] = [-below.origin, -below.mean, below.variance];
      for (const f of chain) { origin += f.origin; mean += f.mean; variance += f.variance; }
      const deviation = Math.sqrt(variance);
      const from = mean - REACH * deviation;
      const width = 2 * REACH * deviation;
      const step = Math.PI / width;
      const dividing = below.walk(-step);
      const walks = chain.map((f) => f.walk(step));
      let terms = 0;
      for (let k = 1, calm = 0; k <= MOST && calm < CALM; k++) {
        const t = k * step;
        dividing(part);
        let [re, im] = part;
        for (const walk of walks) {
          walk(part);
          const next = re * part[0] - im * part[1];
          im = re * part[1] + im * part[0];
          re = next;
        }
        calm = Math.hypot(re, im) / k < NEGLIGIBLE ? calm + 1 : 0;
        const angle = t * (origin - from);
        series[terms++] = 2 / width * (re * Math.cos(angle) - im * Math.sin(angle));
      }
      POINTS.forEach(([p, z], q) => {
        let x = mean + deviation * z;
        for (let turn = 0; turn < 30; turn++) {
          const theta = step * (x - from);
          const [tc, ts] = [Math.cos(theta), Math.sin(theta)];
          let [c, s, cdf, density] = [1, 0, (x - from) / width, 1 / width];
          for (let k = 0; k < terms; k++) {
            const next = c * tc - s * ts;
            s = s * tc + c * ts;
            c = next;
            density += series[k] * c;
            cdf += series[k] * s / ((k + 1) * step);
          }
          const move = (cdf - p) / density;
          x -= move;
          if (Math.abs(move) < 1e-12 * (1 + Math.abs(x))) break;
        }
        out[3 * r + q] = Math.exp(x);
      });
    });
    return out;
  };
}
