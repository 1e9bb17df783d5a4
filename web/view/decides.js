// Which assumption decides: one sentence for what sources dispute, one for what is uncertain; bars from three on.
import { html, nothing } from 'lit';
import { percent } from '../format/number.js';
import { TITLE_CLAIM } from '../state/state.js';
import { comparison } from './facts.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Share} Share */

/** Below this share a factor does not matter to a reader. */
const MATTERS = 0.02;

/** @param {Context} c @param {readonly Share[]} shares @param {'gap' | 'spread'} kind */
function part({ words }, shares, kind) {
  const rows = [...shares].sort((a, b) => b.share - a.share).filter((s) => s.share >= MATTERS);
  const [top] = rows;
  if (!top) return nothing;
  const key = /** @type {const} */ ({ gap: ['decides_all', 'decides_most'], spread: ['spread_all', 'spread_most'] })[kind][top.share > 0.995 ? 0 : 1];
  return html`<p>${words.say(key, { factor: words.factor(top.factor), share: percent(top.share, words.lang) })}</p>
    ${rows.length < 3 ? nothing : html`<ul class="tw-shares">${rows.map((s) => html`<li><span>${words.factor(s.factor)}</span> <span class="tw-n">${percent(s.share, words.lang)}</span>
      <svg class="tw-bar" width="100%" height="8" aria-hidden="true"><rect width=${`${(s.share * 100).toFixed(1)}%`} height="8" rx="2"/></svg></li>`)}</ul>`}`;
}

/** @param {Context} c */
export function decides(c) {
  const { facts, words } = c;
  const { sensitivity = [] } = facts.answer;
  if (!facts.gap.length && !sensitivity.length) return html`<p>${words.t.decides_none}</p>`;
  // Another claim asks several things: which of its counts the shares are of.
  const of = facts.answer.sensitivityOf ?? facts.gap.map((s) => s.factor).find((id) => comparison(c.catalog, id));
  const named = c.state.claim !== TITLE_CLAIM && of && comparison(c.catalog, of);
  return html`${named ? html`<p class="tw-note">${words.say('trace_count', { factor: words.factor(of) })}</p>` : nothing}${part(c, facts.gap, 'gap')}${part(c, sensitivity, 'spread')}`;
}
