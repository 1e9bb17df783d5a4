// The result as a picture inside the page: to look at, and to keep by a long press where a browser saves no files.
import { html, nothing } from 'lit';
/** @typedef {import('./wording.js').Words} Words @typedef {{ url: string, alt: string }} Picture no address yet: its room */

/** @param {Words} words @param {Picture} p */
export function picture({ t }, { url, alt }) {
  return html`<figure class="tw-picture"><img src=${url || nothing} alt=${alt} width="1200" height="630"><figcaption class="tw-note">${t.picture_hint}</figcaption></figure>`;
}
