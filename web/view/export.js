// What leaves the page: links to pass on, the result as a picture, a table or the engine's own answer, the worksheet.
import { html } from 'lit';
import { send } from './send.js';
/** @typedef {import('./context.js').Context} Context */

const KINDS = /** @type {const} */ (['png', 'svg', 'csv', 'json']);

/** @param {Context} c */
export function exporting(c) {
  const { words, on, ui } = c;
  return html`${send(c)}<h3>${words.t.export_files}</h3>
    <p class="tw-share">${KINDS.map((k) => html`<button @click=${() => on?.download?.(k)}>${k.toUpperCase()}</button>`)}
    <button @click=${() => on?.copy?.('citation')}>${words.t.share_citation}</button><button @click=${() => on?.print?.()}>${words.t.print}</button></p>
    <p class="tw-note">${words.t.export_note}</p><p class="tw-printed">${ui.link}</p>`;
}
