// A number of the sentence: plain text until its hands are loaded.
import { html } from 'lit';
/** @typedef {import('./context.js').Context} Context @typedef {import('../element/spin.js').Field} Field */

/** @param {Context} c @param {Field} field */
export function number(c, field) {
  const { facts, words, on } = c;
  if (on?.field) return on.field(c, field);
  const hour = field === 'hour' && facts.perHour;
  return html`<span class="tw-spin tw-n">${hour ? words.energy(hour) : words.about(facts.energy)}</span>`;
}
