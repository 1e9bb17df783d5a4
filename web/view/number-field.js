// A number of the sentence that can be changed: by keys, by dragging, by typing. Loaded after the answer stands.
import { html } from 'lit';
/** @typedef {import('./context.js').Context} Context @typedef {import('../element/spin.js').Field} Field */

/** The field's value, text and limits. @param {Context} c @param {Field} field */
export function numberOf({ facts, words }, field) {
  const hour = field === 'hour';
  const value = hour ? facts.perHour ?? facts.energy : facts.energy;
  const now = value.mid ?? value.low;
  const bounds = hour ? facts.bounds : { low: now, high: now };
  return {
    now, text: hour ? words.energy(value) : words.about(value),
    low: Math.min(bounds.low, now), high: Math.max(bounds.high, now),
    label: hour ? words.t.hour_label : words.t.energy_label,
    hint: hour ? words.t.edit_hint : words.t.edit_energy_hint,
  };
}

/** @param {Context} c @param {Field} field @param {import('../element/spin.js').SpinActions} spin */
export function numberField(c, field, spin) {
  const n = numberOf(c, field);
  if (c.ui.editing === field) {
    return html`<span class="tw-edit"><input type="text" inputmode="text" autocomplete="off" spellcheck="false"
        aria-label=${n.label} value=${n.text} @keydown=${spin.typing} @blur=${spin.leave}
      ><button @pointerdown=${(/** @type {Event} */ e) => e.preventDefault()} @click=${spin.apply}>${c.words.t.edit_apply}</button></span>`;
  }
  return html`<span class="tw-spin tw-n" role="spinbutton" tabindex="0" data-field=${field} title=${n.hint}
    aria-label=${n.label} aria-valuenow=${n.now} aria-valuemin=${n.low} aria-valuemax=${n.high} aria-valuetext=${n.text}
    @keydown=${spin.key} @pointerdown=${spin.down} @pointermove=${spin.move} @pointerup=${spin.up} @pointercancel=${spin.cancel}
  >${n.text}</span>`;
}
