// Undo, the way back, and what can be carried away.
import { html } from 'lit';
import { isArticle } from '../state/state.js';
/** @typedef {import('./context.js').Context} Context */

/** @param {Context} c @param {string} [label] of the way back to the claim's own figures */
export function back({ state, words, ui, on }, label = words.t.reset) {
  return html`<p class="tw-back tw-scripted"><button ?disabled=${!ui.canUndo} @click=${() => on?.undo()}>${words.t.undo}</button>
    <button ?disabled=${isArticle(state)} @click=${() => on?.reset()}>${label}</button></p>`;
}

/** What is taken along from here, one tap each. */
const TAKEN = /** @type {const} */ (['link', 'sentence', 'picture', 'embed']);

/** @param {Context} c */
export function share({ words, on }) {
  const { t } = words;
  return html`<p class="tw-share tw-scripted">${TAKEN.map((what) => html`<button @click=${() => on?.copy?.(what)}>${t[`share_${what}`]}</button>`)}</p>${on?.shown?.(words)}`;
}
