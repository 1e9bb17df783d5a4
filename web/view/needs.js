// What would have to be true: the claim held, each factor alone solved for it, and where that stands among what is
// published.
import { html, nothing, svg } from 'lit';
import { percent } from '../format/number.js';
import { ENERGY, STREAMING } from '../state/names.js';
import { TITLE_CLAIM } from '../state/state.js';
import { comparison, stands } from './facts.js';
import { value, values } from './longer.js';
import { DIGITS } from './number-field.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Need} Need */

/** What the claim arrives at: hours, a count, a share, or an energy. @param {Context['facts']} facts @param {Context['words']} words */
function claimed({ claim }, words) {
  if (claim?.count === undefined) return claim?.energy ? words.energy(claim.energy) : '';
  if (claim.comparison === STREAMING) return words.hours(claim.count, DIGITS); // as it was said
  return claim.count < 1 ? percent(claim.count, words.lang) : words.plain(claim.count);
}

/** The published values as dots and their range as a line, with the needed value as a bar, from 0. @param {Context} c @param {Need} n */
function axis({ catalog }, n) {
  const { published: p } = n;
  if (!p) return nothing;
  const named = (comparison(catalog, n.factor)?.values ?? []).filter((v) => stands(v) && v.unit === n.unit).map((v) => v.mid);
  const end = Math.max(p.high, n.value) * 1.05;
  const x = (/** @type {number} */ at) => `${((at / end) * 100).toFixed(2)}%`;
  return html`<svg class="tw-axis" width="100%" height="20" aria-hidden="true">
    <line x1="0" x2="100%" y1="10" y2="10"/><line class="tw-span" x1=${x(p.low)} x2=${x(p.high)} y1="10" y2="10"/>
    ${[...new Set([...named, p.low, p.high])].map((at) => svg`<circle cx=${x(at)} cy="10" r="4"/>`)}
    <line class="tw-need" x1=${x(n.value)} x2=${x(n.value)} y1="1" y2="19"/></svg>`;
}

/** Who published the value nearest to the one needed: the claim's own figure is no witness for it where another gives the same. @param {Context} c @param {Need} n */
function witness({ catalog, words, facts }, { factor, unit, nearest }) {
  if (!nearest) return nothing;
  const article = facts.record?.article;
  const other = nearest.source === article && comparison(catalog, factor)?.values.find((v) => stands(v) && v.source !== article && v.mid === nearest.value && v.unit === unit);
  const { source } = other || nearest;
  const [before, after] = words.say('needs_nearest', { source: '|', value: value(words, { value: nearest.value, unit }) }).split('|');
  return html`${words.t.clause}${before}${source === article ? words.t.named_article : html`<a href=${catalog.sources[source]?.url ?? nothing}>${words.source(source)}</a>`}${after}`;
}

/** @param {Context} c @param {Need} n */
function row(c, n) {
  const { words } = c;
  const { published, where } = n;
  return html`<li>${words.say('needs_row', { factor: words.factor(n.factor), value: value(words, n) })}${axis(c, n)}
    <small>${published ? words.say('needs_published', { range: values(words, published, n.unit) }) : n.factor === ENERGY ? '' : words.t.needs_unpublished}${where ? words.t.clause + words.t[`where_${where}`] : ''}${witness(c, n)}</small></li>`;
}

/** @param {Context} c */
export function needs(c) {
  const { facts, words, state, on } = c;
  const { claim } = facts;
  if (!claim) return nothing;
  const what = claimed(facts, words);
  const held = on?.held?.() ?? false;
  return html`<p>${words.say('needs_intro', { what })}</p><ul>${claim.needs.map((n) => row(c, n))}</ul>
    ${state.claim === TITLE_CLAIM ? html`<p class="tw-scripted"><button aria-pressed=${held ? 'true' : 'false'} @click=${() => on?.hold?.()}>${words.say('hold', { what })}</button>
      <small>${held ? words.t.held_release : words.t.hold_note}</small></p>` : nothing}`;
}
