// The article's own ruler, homes, in the reader's region; then a ruler from the other side.
import { html, nothing } from 'lit';
import { PLACES } from '../state/request.js';
import { proportion } from './proportion.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Region} Region */

const REGIONS = /** @type {Region[]} */ (Object.keys(PLACES));

/** @param {Context} c */
function regions({ state, words, on }) {
  if (!on) return html`<span class="tw-choice" aria-hidden="true"><span>&nbsp;</span></span>`;
  return html`<span class="tw-choice" role="group" aria-label=${words.t.region}>${REGIONS.map((r) => html`
    <button aria-pressed=${state.region === r ? 'true' : 'false'} @click=${() => on.setRegion(r)}>${words.t[`region_${r}`]}</button>`)}</span>`;
}

/** A ruler that is itself uncertain shows its range; a count of whole years or homes only. */
function spread(/** @type {Context} */ { words }, /** @type {import('../contract.js').Equivalent} */ e) {
  const range = words.spread(e);
  return range ? html` <small>${words.say('range_of', { range })}</small>` : nothing;
}

/** @param {Context} c */
export function rulers(c) {
  const { facts, words } = c;
  if (!facts.rulers.length) return nothing;
  return html`<section class="tw-rulers"><div class="tw-head"><h3>${words.t.rulers}</h3>${regions(c)}</div>
    <ul>${facts.rulers.map((e) => html`<li>${proportion(e)}<span>${words.equivalent(e)}${spread(c, e)}</span></li>`)}</ul></section>`;
}
