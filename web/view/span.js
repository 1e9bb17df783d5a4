// A range drawn on one linear axis from 0: a spread is one plain bar with a mark at its middle; a dispute is two ends that
// somebody stands by, with a thin line between that nobody needs to believe in.
import { html, nothing, svg } from 'lit';
/** @typedef {import('../contract.js').Estimate} Estimate */

/** @param {Estimate} e @param {boolean} disputed */
export function span(e, disputed) {
  if (!(e.high > e.low)) return nothing;
  const x = (/** @type {number} */ at) => `${((at / (e.high * 1.05)) * 100).toFixed(2)}%`;
  const dot = (/** @type {number} */ at) => svg`<circle cx=${x(at)} cy="10" r="4"/>`;
  return html`<svg class="tw-axis" width="100%" height="20" aria-hidden="true"><line x1="0" x2="100%" y1="10" y2="10"/>
    ${disputed ? svg`${dot(e.low)}${dot(e.high)}` : svg`<line class="tw-wide" x1=${x(e.low)} x2=${x(e.high)} y1="10" y2="10"/>`}
    ${e.mid === null ? nothing : disputed ? dot(e.mid) : svg`<line class="tw-need" x1=${x(e.mid)} x2=${x(e.mid)} y1="3" y2="17"/>`}</svg>`;
}
