// A number that can be changed: by keys, by dragging, by typing. Loaded after the answer stands. Two of them stand in
// the sentence, "hour" and "energy"; the others are inputs of the computation, by the factor's id.
import { html } from 'lit';
import { STREAMING } from '../state/names.js';
import { TITLE_CLAIM } from '../state/state.js';
import { value, values } from './longer.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../element/spin.js').Field} Field
 *  @typedef {import('../contract.js').Step['inputs'][number]} Input */

/**
 * The number of an input: where it stands in the sentence too, it is that number in a second place.
 * @param {Context} c @param {string} factor @param {number} place @returns {Field}
 */
export function fieldOf({ state }, factor, place) {
  const own = state.claim === TITLE_CLAIM && { [STREAMING]: 'hour', energy: 'energy' }[factor];
  return `${own || factor}@${place}`;
}

/** Whether it is one of the two numbers of the title's sentence. @param {import('../contract.js').State} state @param {Field} field */
export const inSentence = ({ claim }, field) => claim === TITLE_CLAIM && (field === 'hour' || field === 'energy');

/** A field without its place: what is changed. @param {Field} field */
export const subjectOf = (field) => field.split('@')[0];

/** @typedef {Context['facts']['answer']} Answer */

/** By answer: every number of a computation asks. @type {WeakMap<Answer, readonly Input[]>} */
const kept = new WeakMap();

/** What goes into the answer, or into both that are compared. @param {Answer} answer */
export function inputs(answer) {
  let all = kept.get(answer);
  if (!all) kept.set(answer, (all = [answer, answer.a, answer.b].flatMap((a) => a?.trace ?? []).flatMap((s) => s.inputs)));
  return all;
}

/** @param {Context} c @param {Field} field @returns {Input | undefined} */
const inputOf = ({ facts }, field) => inputs(facts.answer).find((i) => i.factor === field);

/** Of an input: enough that a reader who computes it again arrives at the same. */
export const DIGITS = 4;

/** An input as it is read: its value, or its two ends. @param {import('./wording.js').Words} words @param {Input} i @param {number} [digits] */
export function inputText(words, i, digits) {
  if (i.value !== null) return value(words, { ...i, value: i.value }, digits);
  return i.low !== undefined && i.high !== undefined ? values(words, { low: i.low, high: i.high }, i.unit, digits) : '';
}

/** The field's value, text, unit and limits. @param {Context} c @param {Field} at */
export function numberOf(c, at) {
  const { facts, words } = c;
  const field = subjectOf(at);
  const hour = field === 'hour';
  const input = inSentence(c.state, field) ? undefined : inputOf(c, field);
  if (input) {
    const now = input.value ?? input.low ?? 1;
    return { now, text: inputText(words, input, DIGITS), unit: input.unit, low: Math.min(input.low ?? now, now), high: Math.max(input.high ?? now, now),
      label: words.factor(field), hint: words.t.edit_input_hint };
  }
  const energy = hour ? facts.perHour ?? facts.energy : facts.energy;
  const now = energy.mid ?? energy.low;
  const bounds = hour ? facts.bounds : { low: now, high: now };
  return {
    // A claim that is held needs the third digit: 125 MWh at 0.077 kWh, not 130.
    now, text: hour || c.on?.held?.() ? words.energy(energy) : words.about(energy), unit: 'kWh',
    low: Math.min(bounds.low, now), high: Math.max(bounds.high, now),
    label: hour ? words.t.hour_label : words.t.energy_label,
    hint: hour ? words.t.edit_hint : words.t.edit_energy_hint,
  };
}

/** @param {Context} c @param {Field} field @param {import('../element/spin.js').SpinActions} spin */
export function numberField(c, field, spin) {
  const n = numberOf(c, field);
  if (c.ui.editing === field) {
    return html`<span class="tw-n tw-still">${n.text}</span><span class="tw-edit"><input type="text" inputmode="text" autocomplete="off" spellcheck="false"
        aria-label=${n.label} value=${n.text} @keydown=${spin.typing} @blur=${spin.leave}
      ><button @pointerdown=${(/** @type {Event} */ e) => e.preventDefault()} @click=${spin.apply}>${c.words.t.edit_apply}</button></span>`;
  }
  return html`<span class="tw-spin tw-n" role="spinbutton" tabindex="0" data-field=${field} title=${n.hint}
    aria-label=${n.label} aria-valuenow=${n.now} aria-valuemin=${n.low} aria-valuemax=${n.high} aria-valuetext=${n.text}
    @keydown=${spin.key} @pointerdown=${spin.down} @pointermove=${spin.move} @pointerup=${spin.up} @pointercancel=${spin.cancel}
  >${n.text}</span>`;
}
