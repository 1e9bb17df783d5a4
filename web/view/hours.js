// The energy, the sentence with its two numbers, and the two named results with the direction of the doubt.
import { html, nothing } from 'lit';
import { pieces } from '../format/message.js';
import { number } from './number.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('./facts.js').Figure} Figure */

/** @param {Context} c */
export function energy({ facts, words, state, on }) {
  const { t, say } = words;
  const held = on?.held?.(); // then the third digit counts
  const about = (held ? words.energy : words.about)(facts.energy);
  const technical = words.technical(facts.energy, held ? 3 : 2);
  const basis = state.energy && 'text' in state.energy ? held ? t.held_basis : t.energy_own
    : say('energy_basis', { model: words.model(facts), year: /** @type {number} */ (facts.model?.year) });
  return html`
    <p class="tw-big">${say('about', { what: about })}
      ${technical === about ? nothing : html`<small>${say('energy_technical', { energy: technical })}</small>`}</p>
    <p class="tw-note">${basis}</p>
    <p class="tw-tags">${[t.tag_training, t.tag_once, t.tag_average].map((tag) => html`<span>${tag}</span> `)}</p>`;
}

/** @param {Context} c */
export function sentence(c) {
  const { facts, words } = c;
  const hours = facts.hours ? words.hoursOf(facts.hours) : '';
  return html`<p class="tw-sentence">${pieces(words.t.hours_sentence, {
    energy: number(c, 'energy'), hour: number(c, 'hour'),
    hours: html`<strong class="tw-n tw-result">${hours}</strong>`,
  })}</p>${c.ui.error ? c.on?.trouble?.(c) : nothing}`;
}

/** @param {Context} c @param {Figure} f @param {string} name */
function named({ words }, f, name) {
  return html`<div><dt>${name}<span>${words.say('each_hour', { value: words.kwh(f.kwh) })}</span></dt>
    <dd class="tw-n">${words.say('about', { what: words.hoursOf(f.count) })}</dd></div>`;
}

/** @param {Context} c */
export function results(c) {
  const { facts, words } = c;
  const { article, reference } = facts;
  // Then the count stands, and the energy is nobody's figure.
  if (c.on?.held?.()) return html`<p class="tw-direction">${words.t.held_note}</p>`;
  return html`
    <dl class="tw-named">
      ${article ? named(c, article, words.t.named_article) : nothing}
      ${reference ? named(c, reference, words.source(reference.source)) : nothing}
    </dl>
    <p class="tw-range">${pieces(words.t.hours_range, { range: html`<span class="tw-n">${words.counts(facts.span)}</span>` })}</p>
    <p class="tw-direction">${words.t.direction}</p>`;
}

/** The one value that would make the claim hold. @param {Context} c */
export function holds({ facts, words, on }) {
  const { need, reference } = facts;
  if (!need || !reference || on?.held?.()) return nothing;
  return html`<p class="tw-holds">${words.say('holds', {
    hours: words.hours(facts.claim?.count ?? NaN), value: words.kwh(need.value), power: words.steady(need.value),
    source: words.source(reference.source), theirs: words.kwh(reference.kwh), their_power: words.steady(reference.kwh) })}</p>`;
}
