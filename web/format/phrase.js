// Counts inside the phrases of the catalog, and the house rule for spaces between Han and digits.
import { count, percent } from './number.js';
import { fill, plural } from './message.js';
/** @typedef {import('../contract.js').Lang} Lang */

/** No line ends between a number and its word. @param {string} text */
export const unbroken = (text) => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');

/**
 * Taiwanese setting: a space between a digit or a Latin letter and a Han character, none between two Han characters. A number keeps its
 * word in every language.
 */
export function spaced(/** @type {string} */ text, /** @type {Lang} */ lang) {
  return unbroken(lang === 'zh-TW' ? text
    .replace(/(\p{Script=Han})\s(?=\p{Script=Han})/gu, '$1')
    .replace(/([\dA-Za-z])(?=\p{Script=Han})/gu, '$1 ') : text);
}

/**
 * "320 戶台灣家庭一年的用電": an equivalent in words, as the engine chose to show it; the name alone where it knows no count.
 * @param {import('../contract.js').Equivalent} equivalent
 * @param {import('../contract.js').Comparison} comparison
 * @param {Lang} lang @param {(unit: string) => string} unit the word for a unit of time
 * @param {boolean} [flow] whether the quantity goes on instead of happening once
 */
export function equivalentPhrase(equivalent, comparison, lang, unit, flow = false) {
  const { shown, form } = equivalent;
  if (!shown) return comparison.name[lang] ?? '';
  const forms = comparison.phrases[lang] ?? {};
  const kind = flow ? 'countFlow' : shown.per === 'day' ? 'countDay' : shown.per === 'month' ? 'countMonth' : 'count';
  const n = count(shown.count, lang, shown.digits);
  const text = plural(forms[form === 'count' ? kind : form] ?? forms.count, shown.count, lang) ?? `{n} × ${comparison.name[lang] ?? comparison.id}`;
  const word = unit(shown.unit).replace(n === '1' ? /s$/ : '', '');
  return spaced(fill(text, { n, p: percent(equivalent.count.mid ?? shown.count, lang), t: lang === 'ja' ? n + word : `${n} ${word}` }).replace('分分', '分間'), lang);
}
