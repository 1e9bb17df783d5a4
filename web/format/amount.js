// Mass and water in the reader's unit, and whichever of energy, CO2e or water an answer is about.
import { count, plain, range } from './number.js';
import { energy, energyRange, technical } from './energy.js';
/** @typedef {import('../contract.js').Lang} Lang @typedef {import('../contract.js').Estimate} Estimate */

/** Smallest amount at which a unit is used, amount per unit, word; largest first. */
const MASS = /** @type {const} */ ({
  'zh-TW': [[1e3, 1e3, '\u00a0公噸'], [1, 1, '\u00a0公斤'], [0, 1e-3, '\u00a0公克']],
  ja: [[1e3, 1e3, 'トン'], [1, 1, 'kg'], [0, 1e-3, 'g']],
  en: [[1e3, 1e3, '\u00a0t'], [1, 1, '\u00a0kg'], [0, 1e-3, '\u00a0g']],
});
const WATER = /** @type {const} */ ({
  'zh-TW': [[1, 1, '\u00a0公升'], [0, 1e-3, '\u00a0毫升']],
  ja: [[1, 1, 'リットル'], [0, 1e-3, 'mL']],
  en: [[1, 1, '\u00a0L'], [0, 1e-3, '\u00a0mL']],
});

/** @param {Estimate} e @param {Lang} lang @param {readonly (readonly [number, number, string])[]} table @param {number} [digits] */
function scaled(e, lang, table, digits = 2) {
  const [, size, word] = table.find(([from]) => (e.mid ?? e.high) >= from) ?? table[table.length - 1];
  const one = (/** @type {number} */ x) => (x / size >= 1e4 ? count(x / size, lang, digits) : plain(x / size, lang, digits));
  return (e.mid === null ? range(one(e.low), one(e.high), lang) : one(e.mid)) + word;
}

/** @param {Estimate} e in kg @param {Lang} lang @param {number} [digits] */
export function mass(e, lang, digits) {
  return `${scaled(e, lang, MASS[lang], digits)} CO₂e`;
}

/** @param {Estimate} e in litres @param {Lang} lang */
export function water(e, lang) {
  return scaled(e, lang, WATER[lang]);
}

/**
 * @param {{ energy?: Estimate, carbon?: Estimate, water?: Estimate }} answer @param {Lang} lang
 * @returns {{ main: string, technical: string, range: string }} range is empty for an exact figure
 */
export function amount(answer, lang) {
  const e = answer.energy;
  if (e) {
    const main = e.mid === null ? energyRange(e, lang, 2) : energy(e.mid, lang);
    const wide = e.mid !== null && energyRange(e, lang, 2);
    return { main, technical: e.mid !== null && lang !== 'en' && e.mid >= 1e4 ? technical(e.mid, lang) : '',
      range: wide && e.low !== e.high ? wide : '' };
  }
  const [value, say] = answer.carbon ? [answer.carbon, mass] : [answer.water, water];
  if (!value) return { main: '', technical: '', range: '' };
  return { main: say(value, lang), technical: '', range: value.low === value.high ? '' : say({ ...value, mid: null }, lang) };
}
