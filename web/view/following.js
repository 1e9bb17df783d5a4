// The frame of a move belongs to the answer and to what is under the hand. The rest of the view follows in the frames after,
// a little in each: all stay short on a slow phone, and a few sixtieths of a second are below what an eye sees.
import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('./first-view.js').Body} Body */

/** What was touched last, in each element's view. @type {WeakMap<Node, Node>} */
const touched = new WeakMap();

/** From now on it is known where the reader's hand is. @param {ShadowRoot} root */
export function watchHand(root) {
  for (const type of ['pointerdown', 'keydown', 'click']) root.addEventListener(type, (e) => touched.set(root, /** @type {Node} */ (e.target)), true);
  addEventListener('keydown', drawNew, true); // the same one for every element, so there is one of it
}

/** Whether what was touched last is in it, or the box where a number is typed. @param {import('lit').ChildPart} at @param {boolean} typing */
function underHand(at, typing) {
  const last = touched.get(at.parentNode.getRootNode()) ?? null;
  for (let node = at.startNode; node && node !== at.endNode; node = node.nextSibling) {
    if (node.contains(last) || (typing && node instanceof Element && node.querySelector('input[type=text]'))) return true;
  }
  return false;
}

/** Those that owe something, in the order in which they stand in the view. @type {Set<{ weight: number, owed: (() => void) | null }>} */
const owing = new Set();
/** What one frame takes, in weights. */
const ROOM = 2;

/** @param {{ owed: (() => void) | null, weight: number }} one */
function pay(one) {
  owing.delete(one);
  const { owed } = one;
  one.owed = null;
  owed?.();
}

function serve() {
  let room = ROOM;
  try {
    for (const one of owing) {
      if (one.owed && room < one.weight) break;
      if (one.owed) room -= one.weight;
      pay(one);
    }
  } finally { // one that fails leaves the others their frames
    if (owing.size) requestAnimationFrame(serve);
  }
}

/** A key finds a new view whole: else it could pass a button that comes a frame later. */
function drawNew() {
  for (const one of owing) if (one instanceof Following && !one.drawn) pay(one);
}

/** @param {{ weight: number, owed: (() => void) | null }} one */
function owe(one) {
  if (!owing.size) requestAnimationFrame(() => requestAnimationFrame(serve));
  owing.add(one);
}

/** After all that is owed by now. @param {() => void} task @param {boolean} [whole] whether it takes a frame of its own */
export function afterwards(task, whole) { owe({ weight: whole ? ROOM : 0, owed: task }); }

export class Following extends AsyncDirective {
  /** Of the room of a frame: to make a part takes one, to change it half of one. */
  weight = ROOM;
  /** What is owed until its frame comes. @type {(() => void) | null} */
  owed = null;
  drawn = false;
  lang = '';

  /** @param {Body} body @param {Context} c @param {boolean} [always] under the hand too: what is pressed there changes another part first */
  render(body, c, always) { void always; return body(c); }

  /** @param {import('lit').ChildPart} at @param {[Body, Context, boolean?]} drawn @override */
  update(at, [body, c, always]) {
    this.owed = null;
    const { lang } = c.state;
    const translated = this.drawn && this.lang !== lang;
    this.lang = lang;
    // In a view that takes another's place nothing is under the hand yet.
    if (!c.ui.moving || translated || (this.drawn && !always && underHand(at, !!c.ui.editing))) {
      this.made();
      return body(c);
    }
    const whole = { ...c, ui: { ...c.ui, moving: false } }; // what follows in it has waited too
    this.owed = () => { this.made(); this.setValue(body(whole)); };
    owe(this);
    return noChange;
  }

  made() {
    this.drawn = true;
    this.weight = ROOM / 2;
  }

  /** Another view has taken its place. @override */
  disconnected() { this.owed = null; }
}
export const following = directive(Following);

/** What goes with every move of its view, but waits where the view itself is new. */
class Entering extends Following {
  /** @param {import('lit').ChildPart} at @param {[Body, Context]} drawn @override */
  update(at, [body, c]) { return this.drawn ? body(c) : super.update(at, [body, c]); }
}
export const entering = directive(Entering);
