// The logarithm of a factor in plain JavaScript: mean, variance and characteristic function, in closed form.
import { Z95 } from '../chain.mjs';
/** @typedef {import('../chain.mjs').Factor} Factor */

/**
 * @typedef {object} Logarithm
 * @property {number} origin ln of the point that `at` is taken around
 * @property {number} mean of ln X @property {number} variance of ln X
 * @property {(step: number) => (out: Float64Array) => void} walk E[exp(i t (ln X - origin))] at step, 2 step, 3 step …,
 *   real and imaginary part, each from the one before, as the engine does it
 */

/** exp(i k angle) for k = 1, 2, 3 …, by turning. @param {number} angle @returns {(out: Float64Array) => void} */
function turning(angle) {
  const [tc, ts] = [Math.cos(angle), Math.sin(angle)];
  let [c, s] = [1, 0];
  return (out) => {
    const next = c * tc - s * ts;
    s = s * tc + c * ts;
    c = next;
    out[0] = c;
    out[1] = s;
  };
}

/** @param {Factor} f @returns {Logarithm} */
function lognormal(f) {
  const variance = (Math.log(f.high / f.mid) / Z95) ** 2;
  return { origin: Math.log(f.mid), mean: Math.log(f.mid), variance,
    walk(step) {
      let [fall, ratio] = [1, Math.exp(-0.5 * variance * step * step)];
      const change = ratio * ratio;
      return (out) => {
        fall *= ratio;
        ratio *= change;
        out[0] = fall;
        out[1] = 0;
      };
    } };
}

/** Mellin transform of the uniform distribution on [1, b] at 1 + it. @param {Factor} f @returns {Logarithm} */
function uniform(f) {
  const b = f.high / f.low;
  const w = Math.log(b);
  const mean = (b * w - b + 1) / (b - 1);
  const square = (b * w * w - 2 * (b * w - b + 1)) / (b - 1);
  return { origin: Math.log(f.low), mean: Math.log(f.low) + mean, variance: square - mean * mean,
    walk(step) {
      const power = turning(step * w);
      let t = 0;
      // (b^(1 + it) - 1) / ((b - 1)(1 + it))
      return (out) => {
        power(out);
        t += step;
        const [re, im] = [b * out[0] - 1, b * out[1]];
        const scale = 1 / ((b - 1) * (1 + t * t));
        out[0] = (re + im * t) * scale;
        out[1] = (im - re * t) * scale;
      };
    } };
}

/** Of the triangular distribution on [1, b] with mode c. @param {Factor} f @returns {Logarithm} */
function triangular(f) {
  const [b, c] = [f.high / f.low, f.mid / f.low];
  const [wb, wc] = [Math.log(b), Math.log(c)];
  const weights = [1 / ((b - 1) * (c - 1)), (b * b) / ((b - 1) * (b - c)), -(c * c) / ((c - 1) * (b - c))];
  // Moments of the logarithm: integrals of x^m ln^n x over the two straight pieces.
  const one = (/** @type {number} */ x, /** @type {number} */ w) => [x * w - x, x * x * (w / 2 - 0.25)];
  const two = (/** @type {number} */ x, /** @type {number} */ w) => [x * (w * w - 2 * w + 2), x * x * (w * w / 2 - w / 2 + 0.25)];
  const moment = (/** @type {typeof one} */ of) => {
    const [at1, atC, atB] = [of(1, 0), of(c, wc), of(b, wb)];
    const rising = (atC[1] - at1[1] - (atC[0] - at1[0])) * 2 / ((b - 1) * (c - 1));
    return rising + (b * (atB[0] - atC[0]) - (atB[1] - atC[1])) * 2 / ((b - 1) * (b - c));
  };
  const mean = moment(one);
  return { origin: Math.log(f.low), mean: Math.log(f.low) + mean, variance: moment(two) - mean * mean,
    walk(step) {
      const [high, mode] = [turning(step * wb), turning(step * wc)];
      let t = 0;
      // 2 / ((1 + it)(2 + it)) times the weighted powers at 1, b and c
      return (out) => {
        t += step;
        high(out);
        let re = weights[0] + weights[1] * out[0];
        let im = weights[1] * out[1];
        mode(out);
        re += weights[2] * out[0];
        im += weights[2] * out[1];
        const [p, q] = [2 - t * t, 3 * t];
        const scale = 2 / (p * p + q * q);
        out[0] = (re * p + im * q) * scale;
        out[1] = (im * p - re * q) * scale;
      };
    } };
}

/** @param {Factor} f @returns {Logarithm} */
export const logarithm = (f) => ({ lognormal, uniform, triangular })[f.shape](f);
