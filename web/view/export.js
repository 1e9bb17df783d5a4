// Downloads: the result as a picture for a newsletter, as a table, as the engine's own answer; and the worksheet.
import { html } from 'lit';
/** @typedef {import('./context.js').Context} Context */

const KINDS = /** @type {const} */ (['png', 'svg', 'csv', 'json']);

/** @param {Context} c */
export function exporting({ words, on, ui }) {
  return html`<p class="tw-share">${KINDS.map((k) => html`<button @click=${() => on?.download?.(k)}>${k.toUpperCase()}</button>`)}
    <button @click=${() => on?.print?.()}>${words.t.print}</button></p><p class="tw-note">${words.t.export_note}</p><p class="tw-printed">${ui.link}</p>`;
}
