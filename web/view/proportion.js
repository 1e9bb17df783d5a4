// A small drawing beside an equivalent: a time as a slice of the dial, day or year that it is part of; anything else as
// two squares whose areas stand in the proportion, the energy always in colour.
import { html, nothing, svg } from 'lit';
/** @typedef {import('../contract.js').Equivalent} Equivalent */

/** How many of a unit of time make a whole dial: an hour for seconds too, so that they do not look like minutes. @type {Record<string, number>} */
const TURN = { s: 3600, min: 60, h: 24, day: 30, month: 12 };

/** @param {Equivalent} e */
export function proportion({ form, shown }) {
  if (!shown) return nothing;
  const n = shown.count;
  const turn = form === 'duration' && TURN[shown.unit];
  const side = (28 * Math.min(n, 1 / n) ** 0.5).toFixed(1);
  return html`<svg class=${n <= 1 || turn ? 'tw-part' : 'tw-part tw-many'} viewBox="0 0 28 28" aria-hidden="true">${turn
    ? svg`<circle cx="14" cy="14" r="13.5"/><circle class="tw-it" cx="14" cy="14" r="7" pathLength="100" stroke-dasharray="${Math.max((n / turn) * 100, 1).toFixed(1)} 100"/>`
    : svg`<rect width="28" height="28"/><rect class="tw-it" y="${28 - Number(side)}" width=${side} height=${side}/>`}</svg>`;
}
