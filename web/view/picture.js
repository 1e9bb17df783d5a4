// What is taken along by hand where a browser does not help: the result as a picture, to keep by a long press where no
// files are saved, and the text that could not be copied.
import { html, nothing } from 'lit';
/** @typedef {import('./wording.js').Words} Words @typedef {{ url: string, alt: string }} Picture no address yet: its room */

/** @param {Words} words @param {Picture} p */
export function picture({ t }, { url, alt }) {
  return html`<figure class="tw-picture"><img src=${url || nothing} alt=${alt} width="1200" height="630"><figcaption class="tw-note">${t.picture_hint}</figcaption></figure>`;
}

/** @param {Words} words @param {string} text */
export function toCopy({ t }, text) {
  return html`<p class="tw-copied">${t.copy_failed}<textarea readonly rows="4" .value=${text}></textarea></p>`;
}
