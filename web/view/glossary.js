// Words explained in place: the list of them, and one beside its factor in the computation.
import { html, nothing } from 'lit';
import { spaced } from '../format/phrase.js';
/** @typedef {import('./context.js').Context} Context */

export const WORDS = /** @type {const} */ (['kwh', 'power', 'pue', 'mfu', 'grid', 'lifecycle', 'average', 'dispute']);
/** Factors that go by such a word. @type {Record<string, typeof WORDS[number]>} */
const OF_FACTOR = { pue: 'pue', utilisation: 'mfu', grid: 'grid' };

/**
 * A factor's name; where readers may not know it, as a button that opens its meaning right behind it.
 * @param {Context} c @param {string} factor @param {string} step tells one place of the word from another
 */
export function explained({ words, on }, factor, step) {
  const name = spaced(words.factor(factor), words.lang);
  const word = OF_FACTOR[factor];
  if (!word || !on?.explain) return name;
  const place = `${step} ${factor}`;
  const open = on.explain.open.has(place);
  return html`<button class="tw-word" aria-expanded=${open ? 'true' : 'false'} @click=${() => on.explain?.toggle(place)}>${name}</button>${open
    ? html`<span class="tw-meaning" role="note">${words.say(`meaning_${word}`, {})}</span>` : nothing}`;
}

/** @param {Context} c */
export function glossary({ words, on }) {
  const method = on?.page?.(words.lang, 'method.html');
  return html`<dl class="tw-words">${WORDS.map((w) => html`<dt>${words.t[`word_${w}`]}</dt><dd>${words.say(`meaning_${w}`, {})}</dd>`)}</dl>
    ${method ? html`<p><a href=${method.href} target=${method.elsewhere ? '_blank' : nothing} rel="noopener">${words.t.method}</a></p>` : nothing}`;
}
