// Numbers of a page's prose stay with their words, as those of the element do: between the tags, not within them.
import { unbroken } from '../format/phrase.js';
import { whole } from '../format/whole.js';

/** @param {string} html */
export const unbrokenHtml = (html) => html.replace(/[^<>]+(?=<|$)/g, (text) => whole(unbroken(text)));
