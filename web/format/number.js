// Numbers as each language's newspapers print them: 160 萬, 160万, 1.6 million. Digits come from Intl,
// through cached formatters; the large-number words come from the tables below, because the compact
// notation of Intl gives the three languages different precision.
/** @typedef {import('../contract.js').Lang} Lang */

/** @type {Record<string, Intl.NumberFormat>} */
const formatters = {};
/** What was written lately: Intl takes longer for a number than the engine. @type {Record<string, string>} */
let written = {};
/** Every thousandth number or so it begins anew, so that it does not grow. */
let asked = 0;

/** @param {number} x @param {Lang} lang @param {'decimal' | 'percent'} style @param {number} maximumSignificantDigits */
function text(x, lang, style, maximumSignificantDigits) {
  const how = lang + maximumSignificantDigits + style;
  if (!(++asked % 999)) written = {};
  return written[how + x] ??= (formatters[how] ??= new Intl.NumberFormat(lang, { style, maximumSignificantDigits })).format(x);
}

/** Steps of 10⁴ in Chinese and Japanese, of 10³ in English. Below the first step digits are grouped. */
const LARGE = /** @type {const} */ ({
  'zh-TW': [[1e12, '\u00a0兆'], [1e8, '\u00a0億'], [1e4, '\u00a0萬']],
  ja: [[1e12, '兆'], [1e8, '億'], [1e4, '万']],
  en: [[1e12, '\u00a0trillion'], [1e9, '\u00a0billion'], [1e6, '\u00a0million']],
});

/** @param {number} x @param {number} digits significant digits, 1 or more */
export function rounded(x, digits) {
  return x === 0 || !Number.isFinite(x) ? x : Number(x.toPrecision(digits));
}

/** A plain number, no large-number word: "1,300", "0.077". @param {number} x @param {Lang} lang */
export function plain(x, lang, digits = 3) {
  return text(x, lang, 'decimal', digits);
}

/**
 * A count with the large-number word of the language.
 * @param {number} x @param {Lang} lang @param {number} [digits] significant digits
 * @returns {string} "160 萬", "1.6 million", "160万"; "320" below the first step
 */
export function count(x, lang, digits = 2) {
  const value = rounded(x, digits);
  for (const [size, word] of LARGE[lang]) {
    if (value >= size) return plain(value / size, lang, digits) + word;
  }
  return plain(value, lang, digits);
}

/** @param {number} share between 0 and 1 @param {Lang} lang */
export function percent(share, lang, digits = 2) {
  return text(share, lang, 'percent', digits);
}

/** 〜 of each language between two numbers. */
export const DASH = /** @type {const} */ ({ 'zh-TW': '~', ja: '～', en: '–' });

/**
 * "160 萬~1,700 萬", "1.6 million–17 million"; one number when both ends print alike.
 * @param {string} low @param {string} high @param {Lang} lang
 */
export function range(low, high, lang) {
  return low === high ? low : low + DASH[lang] + high;
}
