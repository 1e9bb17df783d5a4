// The bodies of what is opened on demand, loaded after the answer stands. While numbers move, a closed one keeps what it
// held: it is drawn anew when it is opened, or once they rest. An open one follows.
import { noChange } from 'lit';
import { directive } from 'lit/async-directive.js';
import { Following } from './following.js';
import { needs as needed } from './needs.js';
import { decides as deciding } from './decides.js';
import { trace as traced } from './trace.js';
import { ladder as rungs } from './ladder.js';
import { exporting as exported } from './export.js';
import { glossary } from './glossary.js';
import { presets as offered } from './presets.js';
/** @typedef {import('./first-view.js').Body} Body @typedef {import('./context.js').Context} Context */

export { entering as enter, following } from './following.js';

class Resting extends Following {
  /** Never less than a frame. @override */
  made() { this.drawn = true; }

  /** @param {import('lit').ChildPart} at @param {[Body, Context]} drawn @override */
  update(at, [body, c]) {
    if (c.ui.moving && !(/** @type {HTMLDetailsElement} */ (at.parentNode)).open) return noChange;
    return super.update(at, [body, c]);
  }
}
const resting = directive(Resting);
/** @param {Body} body @returns {Body} */
const part = (body) => (c) => resting(body, c);

export const needs = part(needed);
export const decides = part(deciding);
export const trace = part(traced);
export const ladder = part(rungs);
const exporting = part(exported);
export { exporting as export };
export const words = part(glossary);
export const presets = part(offered);
