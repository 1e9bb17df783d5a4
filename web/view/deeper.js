// The bodies of what is opened on demand, loaded after the answer stands. While numbers move, a closed one keeps what it
// held: it is drawn anew when it is opened, or once they rest. An open one follows in the frame after the answer's, unless
// the number that moves stands in it.
import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { needs as needed } from './needs.js';
import { decides as deciding } from './decides.js';
import { trace as traced } from './trace.js';
import { ladder as rungs } from './ladder.js';
import { exporting as exported } from './export.js';
import { glossary } from './glossary.js';
import { presets as offered } from './presets.js';
/** @typedef {import('./context.js').Context} Context @typedef {(c: Context) => unknown} Body */

class Resting extends AsyncDirective {
  /** What is owed to an open one. @type {(() => void) | null} */
  owed = null;

  /** @param {Body} body @param {Context} c */
  render(body, c) { return body(c); }

  /** @param {import('lit').ChildPart} at @param {[Body, Context]} drawn @override */
  update(at, [body, c]) {
    const details = /** @type {HTMLDetailsElement} */ (at.parentNode);
    const waiting = this.owed;
    this.owed = null;
    // Where a number is typed, its box stands in for it.
    const inHand = `[data-field="${c.on?.hand?.()}"], input[type=text]`;
    if (!c.ui.moving || (details.open && details.querySelector(inHand))) return body(c);
    if (!details.open) return noChange;
    this.owed = () => this.setValue(body(c));
    if (!waiting) requestAnimationFrame(() => requestAnimationFrame(() => { this.owed?.(); this.owed = null; }));
    return noChange;
  }

  /** Another view has taken its place. @override */
  disconnected() { this.owed = null; }
}
const resting = directive(Resting);
/** @param {Body} body @returns {Body} */
const part = (body) => (c) => resting(body, c);

export const needs = part(needed);
export const decides = part(deciding);
export const trace = part(traced);
export const ladder = part(rungs);
export const exporting = part(exported);
export const words = part(glossary);
export const presets = part(offered);
