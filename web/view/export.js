// What leaves the page: links to pass on, the result as a picture, a table or the engine's own answer, the worksheet.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { send } from './send.js';
/** @typedef {import('./context.js').Context} Context */

const KINDS = /** @type {const} */ (['png', 'svg', 'csv', 'json']);
const CITED = /** @type {const} */ (['citation', 'bibtex']);

/** @param {Context} c */
export function exporting(c) {
  const { words, on, ui } = c;
  return html`${send(c)}<h3>${words.t.export_files}</h3>
    <p class="tw-share">${KINDS.map((k) => html`<button @click=${() => on?.download?.(k)}>${k.toUpperCase()}</button>`)}
    ${CITED.map((k) => html`<button @click=${() => on?.copy?.(k)}>${words.t[`share_${k}`]}</button>`)}${on?.print ? html`<button @click=${on.print}>${words.t.print}</button>` : nothing}</p>
    <p class="tw-note">${words.t.export_note}</p>
    <ul class="tw-share"><li>${own(c, 'worksheet.html', words.t.worksheet)}</li>
      <li><a href=${/^https?:\/\//.test(ui.link()) ? ui.link() : nothing} target=${on?.page?.(words.lang, '')?.elsewhere ? '_blank' : nothing} rel="noopener">${words.t.link_here}</a></li></ul>
    ${remembering(c)}<p class="tw-printed">${ui.link()}</p>`;
}

/** A page of the site, beside the article or in its place. @param {Context} c @param {string} file @param {string} name */
function own({ words, on }, file, name) {
  const there = on?.page?.(words.lang, file);
  return there ? html`<a href=${there.href} target=${there.elsewhere ? '_blank' : nothing} rel="noopener">${name}</a>` : nothing;
}

/** The wish to find this view again; only where the page has a memory. @param {Context} c */
function remembering({ words, on }) {
  return on?.remember ? html`<p><label class="tw-keep"><input type="checkbox" .checked=${live(on.remember.on())} @change=${on.remember.change}>${words.t.remember}</label>
    <small>${words.t.remember_note}</small></p>` : nothing;
}
