// Plain links to the places where people pass things on; nothing is loaded from them, and they learn of it only when a
// reader goes there. The system's own share sheet, where there is one.
import { html, nothing } from 'lit';
import { TITLE_CLAIM } from '../state/state.js';
import { copiedClaim, plainly, sentence } from './longer.js';
/** @typedef {import('./context.js').Context} Context */

/** Each takes the link, and some the sentence. @type {[string, (link: string, text: string) => string][]} */
const PLACES = [
  ['LINE', (u) => `https://social-plugins.line.me/lineit/share?url=${u}`],
  ['Facebook', (u) => `https://www.facebook.com/sharer/sharer.php?u=${u}`],
  ['Threads', (u, t) => `https://www.threads.net/intent/post?text=${t}%20${u}`],
  ['X', (u, t) => `https://x.com/intent/post?text=${t}&url=${u}`],
  ['LinkedIn', (u) => `https://www.linkedin.com/sharing/share-offsite/?url=${u}`],
];

/** @param {Context} c */
export function send(c) {
  const { words, ui, facts, state } = c;
  const text = plainly(state.claim === TITLE_CLAIM ? sentence(words, facts) : copiedClaim(words, facts));
  const sheet = 'share' in navigator ? html`<li><button @click=${() => navigator.share({ text, url: ui.link() }).catch(() => undefined)}>${words.t.share_system}</button></li>` : nothing;
  return html`<h3>${words.t.share_on}</h3><ul class="tw-share">${sheet}${PLACES.map(([name, to]) => html`<li><a
    href=${to(encodeURIComponent(ui.link()), encodeURIComponent(text))} target="_blank" rel="noopener noreferrer">${name}</a></li>`)}</ul>`;
}
