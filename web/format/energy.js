// Energy and power in the reader's unit. The unit words are a table of ours: Intl has no kilowatt-hour,
// and its Taiwanese names are not the ones readers know. 兆瓦時 is never printed: 兆 means 10⁶ as a prefix
// and 10¹² in everyday counting. No line ends between a number and its unit.
import { plain, range } from './number.js';
/** @typedef {import('../contract.js').Lang} Lang @typedef {import('../contract.js').Estimate} Estimate */

/** Smallest kWh at which a unit is used, kWh per unit, word. Largest first. */
export const UNITS = /** @type {const} */ ({
  'zh-TW': [[1e8, 1e8, '\u00a0億度'], [1e4, 1e4, '\u00a0萬度'], [0.01, 1, '\u00a0度'], [0, 1e-3, '\u00a0瓦時']],
  ja: [[1e8, 1e8, '億kWh'], [1e4, 1e4, '万kWh'], [0.01, 1, 'kWh'], [0, 1e-3, 'Wh']],
  en: [[1e10, 1e9, '\u00a0TWh'], [1e7, 1e6, '\u00a0GWh'], [1e4, 1e3, '\u00a0MWh'], [0.01, 1, '\u00a0kWh'], [0, 1e-3, '\u00a0Wh']],
});

/** @param {number} kwh @param {readonly (readonly [number, number, string])[]} table */
function pick(kwh, table) {
  return table.find(([from]) => kwh >= from) ?? table[table.length - 1];
}

/** "130 萬度", "130万kWh", "1,300 MWh". @param {number} kwh @param {Lang} lang @param {readonly (readonly [number, number, string])[]} [units] */
export function energy(kwh, lang, digits = 2, units = UNITS[lang]) {
  const [, size, word] = pick(kwh, units);
  return plain(kwh / size, lang, digits) + word;
}

/** The same energy in MWh, GWh or TWh, for the brackets after the home unit: "1,300 MWh". */
export function technical(/** @type {number} */ kwh, /** @type {Lang} */ lang, digits = 2) {
  return energy(kwh, lang, digits, UNITS.en);
}

/** A range in one unit: "0.077~0.8 度". @param {Estimate} e @param {Lang} lang */
export function energyRange(e, lang, digits = 3) {
  const [, size, word] = pick(e.high, UNITS[lang]);
  return range(plain(e.low / size, lang, digits), plain(e.high / size, lang, digits), lang) + word;
}

/** A thousand watts; without its first sign one. */
const KILOWATT = /** @type {const} */ ({ 'zh-TW': '\u00a0千瓦', ja: 'kW', en: '\u00a0kW' });

/** A steady power: "800 瓦", "77 W", "20 kW". @param {number} watts @param {Lang} lang */
export function power(watts, lang, digits = 2) {
  const kilo = KILOWATT[lang];
  return watts >= 1e4 ? plain(watts / 1e3, lang, digits) + kilo : plain(watts, lang, digits) + kilo.replace(/[k千]/, '');
}
