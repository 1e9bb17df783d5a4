// Numbers of a page's prose stay with their words, as those of the element do: between the tags, not within them.
import { unbroken } from '../format/phrase.js';
import { whole } from '../format/whole.js';

/** A count with its large-number words and what is counted, in prose that is no longer changed. */
const MEASURE = /\d[\d,.]*\u00a0?(?:[萬万億][ \u00a0]?(?:\d+\u00a0?千)?)?(?:小時|時間|世帯)|百萬瓦/g;
const joined = (/** @type {string} */ text) => text.replace(MEASURE, (all) => [...all.replaceAll(' ', '\u00a0')].join('\u2060'));

/** @param {string} html */
export const unbrokenHtml = (html) => html.replace(/[^<>]+(?=<|$)/g, (text) => joined(whole(unbroken(text))));
