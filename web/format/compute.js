// Amounts of arithmetic: FLOP as a power of ten, rates in the makers' own TFLOP/s. Words such as "trillion" end long before them.
import { plain, rounded } from './number.js';
/** @typedef {import('../contract.js').Lang} Lang */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "3.15 × 10²³". @param {number} x @param {Lang} lang */
export function powerOfTen(x, lang, digits = 3) {
  const at = Math.floor(Math.log10(rounded(x, digits)));
  const raised = [...String(at)].map((d) => (d === '-' ? '⁻' : RAISED[Number(d)])).join('');
  const front = plain(x / 10 ** at, lang, digits);
  return `${front === '1' ? '' : `${front} × `}10${raised}`;
}

/** @param {number} x @param {string} unit FLOP or FLOP/s @param {Lang} lang @returns {string | null} null for another unit */
export function compute(x, unit, lang) {
  if (unit === 'FLOP/s' && x >= 1e12) return `${plain(x / 1e12, lang)}\u00a0TFLOP/s`;
  return unit === 'FLOP' ? `${x >= 1e6 ? powerOfTen(x, lang) : plain(x, lang)}\u00a0FLOP` : null;
}
