// Opened on demand: what would have to be true, which assumption decides, and how the result was computed.
import { html, nothing } from 'lit';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Need} Need
 *  @typedef {import('../contract.js').Step} Step */

/** @param {Context} c */
export function needs({ facts, words }) {
  const claim = facts.claim;
  if (!claim?.needs.length) return nothing;
  const row = (/** @type {Need} */ n) => html`<li>${words.say('needs_row', { factor: words.factor(n.factor), value: words.value(n) })}
    <small>${n.published ? words.say('needs_published', { range: words.values(n, n.published) }) : ''}${n.where ? words.t.separator + words.t[`where_${n.where}`] : ''}</small></li>`;
  return html`<details><summary>${words.t.needs}</summary>
    <p>${words.say('needs_intro', { hours: words.claimed(facts) })}</p><ul>${claim.needs.map(row)}</ul></details>`;
}

/** @param {Context} c */
export function decides({ facts, words }) {
  const top = [...facts.gap].sort((a, b) => b.share - a.share)[0];
  const text = !top ? words.t.decides_none : words.say(top.share > 0.995 ? 'decides_all' : 'decides_most',
    { factor: words.factor(top.factor), share: words.percent(top.share) });
  return html`<details><summary>${words.t.decides}</summary><p>${text}</p></details>`;
}

/** "energy / streaming-hour" with names for ids and printed signs. @param {string} formula @param {Context['words']} words */
export function readable(formula, words) {
  return formula.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (id) => words.factor(id)).replaceAll('*', '×').replaceAll(' / ', ' ÷ ');
}

/** @param {Context} c */
export function trace({ facts, words, catalog }) {
  const value = (/** @type {{ factor: string, value: number | null, unit: string }} */ i) => (i.value === null
    ? '' : words.value({ ...i, value: i.value }));
  const step = (/** @type {Step} */ s) => html`<li><b>${words.factor(s.step)}</b> ＝ ${readable(s.formula, words)}
    <small>${s.inputs.map((i, k) => html`${k ? words.t.separator : ''}${words.factor(i.factor)} ${value(i)}${i.source && i.source in catalog.sources
      ? ` (${words.source(i.source)})` : ''}`)}</small></li>`;
  return html`<details><summary>${words.t.trace}</summary><ol>${facts.trace.map(step)}</ol></details>`;
}
