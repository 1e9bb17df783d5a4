// ln of a factor at a probability, for draws by inversion.
import { Z95 } from '../chain.mjs';
/** @typedef {import('../chain.mjs').Factor} Factor */

/** The inverse normal distribution function by P. J. Acklam's rational approximation, 1.2e-9 relative. @param {number} p @returns {number} */
export function normal(p) {
  if (p > 0.5) return -normal(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783)
      / ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
  }
  const q = p - 0.5;
  const r = q * q;
  return (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239) * q
    / (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1);
}

/** @param {Factor} f @param {number} u */
export function quantile({ shape, low, mid, high }, u) {
  if (shape === 'lognormal') {
    const z = normal(u);
    return Math.log(mid) + z * Math.log(z < 0 ? mid / low : high / mid) / Z95;
  }
  if (shape === 'uniform') return Math.log(low + (high - low) * u);
  const width = high - low;
  return u * width < mid - low ? Math.log(low + Math.sqrt(u * width * (mid - low))) : Math.log(high - Math.sqrt((1 - u) * width * (high - mid)));
}
