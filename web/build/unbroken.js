// Numbers of a page's prose stay with their words, as those of the element do: between the tags, not within them.
import { unbroken } from '../format/phrase.js';
import { whole } from '../format/whole.js';

/** A count with its large-number words and what is counted, in prose that is no longer changed. */
const MEASURE = /\d[\d,.]*\u00a0?(?:[萬万億兆][ \u00a0]?(?:\d+[\u00a0\u2060]?千)?)?(?:小\u2060?時|時間|世帯|トークン|[年日月件度戶倍])|百萬瓦|\d[\d,.]* (?:m|b|tr)illion hours|(?:illion|[萬万億兆])\u2060?[–~～]\d/g;
const joined = (/** @type {string} */ text) => text.replace(MEASURE, (all) => {
  const kept = all.replaceAll(' ', '\u00a0');
  return /[a-z]/.test(kept) ? kept.replace(/[–~～]/, '$&\u2060') : kept.replace(/(?<=.)(?=[\p{Script=Han}\p{Script=Katakana}ー])/gu, '\u2060'); // Latin words break at spaces alone
});

/** @param {string} html */
export const unbrokenHtml = (html) => html.replace(/[^<>]+(?=<|$)/g, (text) => joined(whole(unbroken(text))));
