// The article's claims and other scenarios, one tap each; and any two of them side by side.
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { STREAMING } from '../state/names.js';
import { claimRecord } from '../state/record.js';
import { VERSUS, single } from '../state/versus.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').PresetRecord} PresetRecord */

/** Presets that only exchange the streaming hour show the title's claim with it. */
export const HOUR_ONLY = ['article', 'iea', 'carbon-trust', 'lowest-highest'];

/** The hour of such a preset: its source, or everything that is published. @param {Context} c @param {PresetRecord} p */
function hour({ facts }, p) {
  const source = p.request.assume?.[STREAMING]?.source;
  if (source) return { source };
  const standing = facts.figures.filter((f) => f.stands).map((f) => f.kwh);
  return { text: `${Math.min(...standing)}~${Math.max(...standing)} kWh` };
}

/** @param {Context} c */
export function presets(c) {
  // Nothing here depends on a drag.
  return guard([c.words.t, c.state.claim, c.catalog], () => lists(c));
}

/** @param {Context} c */
function lists(c) {
  const { catalog, state, words, on } = c;
  const { lang } = state;
  const button = (/** @type {{ id: string }} */ r, /** @type {string | undefined} */ name) => html`<li><button aria-pressed=${state.claim === r.id ? 'true' : 'false'} @click=${() => on?.open?.(r.id)}>${name ?? r.id}</button></li>`;
  const others = (catalog.presets ?? []).filter((p) => !HOUR_ONLY.includes(p.id));
  const pairs = others.filter((p) => { const r = claimRecord(catalog, p.id); return r && single(r); });
  const [a, b] = state.claim.includes(VERSUS) ? state.claim.split(VERSUS) : ['train-gpt-3', 'train-bloom'];
  // Before there is a comparison it takes the button: keys go through the choices one by one.
  const chosen = state.claim.includes(VERSUS) ? compare : nothing;
  const select = (/** @type {string} */ name, /** @type {string} */ value) => html`<label>${name} <select @change=${chosen}>${pairs.map((p) => html`<option value=${p.id} ?selected=${p.id === value}>${p.name[lang] ?? p.id}</option>`)}</select></label>`;
  /** @param {Event} e */
  function compare(e) {
    const box = /** @type {HTMLElement} */ (e.currentTarget).closest('fieldset');
    const [one, two] = [...(box?.querySelectorAll('select') ?? [])].map((s) => s.value);
    on?.open?.(one + VERSUS + two);
  }
  const hours = (catalog.presets ?? []).filter((p) => HOUR_ONLY.includes(p.id));
  return html`<h3>${words.t.hour_label}</h3><ul class="tw-list">${hours.map((p) => html`<li><button @click=${() => on?.useHour?.(hour(c, p))}>${p.name[lang] ?? p.id}</button></li>`)}</ul>
    <h3>${words.t.claims}</h3><ul class="tw-list">${catalog.claims.map((r) => button(r, r.title[lang]))}</ul>
    <h3>${words.t.scenarios}</h3><ul class="tw-list">${others.map((p) => button(p, p.name[lang]))}</ul>
    <fieldset><legend>${words.t.compare_two}</legend>${select('A', a)} ${select('B', b)}
      <button @click=${compare}>${words.t.compare}</button></fieldset>`;
}
