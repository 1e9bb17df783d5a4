// Undo, the way back, and what can be carried away.
import { html, nothing } from 'lit';
import { isArticle } from '../state/state.js';
/** @typedef {import('./context.js').Context} Context */

/** @param {Context} c */
export function back({ state, words, ui, on }) {
  return html`<p class="tw-back tw-scripted"><button ?disabled=${!ui.canUndo} @click=${() => on?.undo()}>${words.t.undo}</button>
    <button ?disabled=${isArticle(state)} @click=${() => on?.reset()}>${words.t.reset}</button></p>`;
}

/** @param {Context} c */
export function share({ words, ui, on }) {
  const { t } = words;
  const button = (/** @type {'link' | 'sentence' | 'citation'} */ what) => html`<button @click=${() => on?.copy?.(what)}>${t[`share_${what}`]}</button>`;
  return html`<p class="tw-share tw-scripted">${button('link')}${button('sentence')}${button('citation')}</p>
    ${ui.copied ? html`<p class="tw-copied">${t.copy_failed}<textarea readonly rows="4" .value=${ui.copied}></textarea></p>` : nothing}`;
}
