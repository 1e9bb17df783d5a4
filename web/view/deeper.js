// The bodies of what is opened on demand, loaded after the answer stands: what would have to be true, which assumption decides, and how the result was computed.
import { html, nothing } from 'lit';
import { count } from '../format/number.js';
import { ENERGY, STREAMING } from '../state/names.js';
import { TITLE_CLAIM } from '../state/state.js';
import { value, values } from './longer.js';
export { ladder } from './ladder.js';
export { exporting } from './export.js';
export { presets } from './presets.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Need} Need
 *  @typedef {import('../contract.js').Step} Step */

/** What the claim arrives at: hours, a count, a share, or an energy. @param {Context['facts']} facts @param {Context['words']} words */
function claimed({ claim }, words) {
  if (claim?.count === undefined) return claim?.energy ? words.energy(claim.energy) : '';
  if (claim.comparison === STREAMING) return words.hours(claim.count);
  return claim.count < 1 ? words.percent(claim.count) : words.plain(claim.count);
}

/** @param {Context} c */
export function needs({ facts, words }) {
  const claim = facts.claim;
  if (!claim) return nothing;
  const row = (/** @type {Need} */ n) => html`<li>${words.say('needs_row', { factor: words.factor(n.factor), value: value(words, n) })}
    <small>${n.published ? words.say('needs_published', { range: values(words, n.published, n.unit) }) : ''}${n.where ? words.t.separator + words.t[`where_${n.where}`] : ''}</small></li>`;
  return html`<p>${words.say('needs_intro', { what: claimed(facts, words) })}</p><ul>${claim.needs.map(row)}</ul>`;
}

/** @param {Context} c */
export function decides({ facts, words }) {
  const top = [...facts.gap].sort((a, b) => b.share - a.share)[0];
  const text = !top ? words.t.decides_none : words.say(top.share > 0.995 ? 'decides_all' : 'decides_most',
    { factor: words.factor(top.factor), share: words.percent(top.share) });
  return html`<p>${text}</p>`;
}

/** "energy / streaming-hour" with names for ids and printed signs. @param {string} formula @param {Context['words']} words */
export function readable(formula, words) {
  return formula.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (id) => words.factor(id)).replaceAll('*', '×').replaceAll(' / ', ' ÷ ');
}

/** @param {Context} c */
export function trace({ facts, words, catalog, state }) {
  // Under the title's claim only the steps to what is shown; CO2e, water and further rulers belong to other claims.
  const shown = new Set([ENERGY, ...[STREAMING, ...facts.rulers.map((e) => e.id)].map((id) => `equivalent:${id}`)]);
  const steps = facts.trace.filter((s) => state.claim !== TITLE_CLAIM || shown.has(s.step));
  const name = (/** @type {string} */ id) => (id.startsWith('equivalent:') ? words.say('trace_count', { factor: words.factor(id) }) : words.factor(id));
  const result = (/** @type {Step} */ s) => (s.value.mid === null ? '' : s.value.unit === 'kWh' ? words.energy(s.value) : `${count(s.value.mid, words.lang, 3)} ${s.step.startsWith('equivalent:') ? '' : words.phrase(`unit.${s.value.unit}`)}`.trim());
  const step = (/** @type {Step} */ s) => html`<li><b>${name(s.step)}</b> ＝ ${s.formula === s.step ? '' : `${readable(s.formula, words)} ＝ `}${result(s)}
    <small>${s.inputs.map((i, k) => html`${k ? words.t.separator : ''}${words.factor(i.factor)} ${i.value === null ? '' : value(words, { ...i, value: i.value })}${i.source && i.source in catalog.sources
      ? ` (${words.source(i.source)})` : ''}`)}</small></li>`;
  return html`<ol>${steps.map(step)}</ol>`;
}
