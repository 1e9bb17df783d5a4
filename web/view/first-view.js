// The whole view in reading order. The same templates make the text in the HTML and the live element.
import { html, nothing } from 'lit';
import { lights } from './lights.js';
import { energy, holds, results, sentence } from './hours.js';
import { strip } from './strip.js';
import { rulers } from './rulers.js';
import { sources } from './sources.js';
import { back, share } from './share.js';

/** Opened on demand; the bodies come when they are loaded. */
const PARTS = /** @type {const} */ (['needs', 'decides', 'trace', 'ladder', 'presets', 'words', 'export']);
/** @typedef {(c: import('./context.js').Context) => unknown} Body */
/** @typedef {{ following?: (body: Body, c: import('./context.js').Context, always?: boolean) => unknown, enter?: (body: Body, c: import('./context.js').Context) => unknown } & Record<'needs' | 'decides' | 'trace' | 'ladder' | 'presets' | 'words' | 'export', Body>} Deeper */

/** @param {import('./context.js').Context} c */
function deeper(c) {
  return html`<div class="tw-deeper">${PARTS.filter((p) => p !== 'needs' || c.facts.claim?.needs.length).map((p, i) => html`
    <details class=${i > 2 ? 'tw-scripted' : ''}><summary>${c.words.t[p]}</summary>${c.deeper?.[p](c) ?? nothing}</details>`)}</div>`;
}

/** @param {import('./context.js').Context} c */
export function firstView(c) {
  const { following: rest = (/** @type {Body} */ body) => body(c), enter = rest } = c.deeper ?? {};
  return html`<div class="tw" lang=${c.state.lang}>
    <header>${rest(lights, c)}</header>
    <section class="tw-energy">${energy(c)}</section>
    <section class="tw-hours">${sentence(c)}${enter(back, c)}${enter(results, c)}</section>
    ${rest(strip, c, true)}
    ${rest(holds, c)}
    ${rest(rulers, c)}
    ${enter(() => deeper(c), c)}
    ${enter(share, c)}
    ${rest(sources, c)}
  </div>`;
}
