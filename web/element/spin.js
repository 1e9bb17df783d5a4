// Keys, pointer and typing for the numbers of the sentence (the ARIA spinbutton pattern, on a logarithmic scale).
import { exact, quantity } from '../format/typed.js';
/** @typedef {string} Field "hour", "energy", or the id of any other factor @typedef {import('../contract.js').Assumed} Assumed
 *  @typedef {import('../contract.js').State} State */

/** Pixels of a drag that multiply the value by e. */
const DRAG = 160;
/** Below this many pixels a press is a tap, and opens the field for typing. */
const TAP = 4;
const SMALLEST = 1e-9;
const LARGEST = 1e15;

/** The next value with two significant digits: 0.8 → 0.81, 0.077 → 0.078. @param {number} x @param {1 | -1} way */
export function step(x, way) {
  const ten = Math.floor(Math.log10(x) + 1e-12);
  const size = 10 ** (way < 0 && x <= 10 ** ten * (1 + 1e-12) ? ten - 2 : ten - 1);
  return Number((x + way * size).toPrecision(3));
}

/** @param {number} x */
function limited(x) {
  return Math.min(LARGEST, Math.max(SMALLEST, x));
}

/** @typedef {{ now: number, low: number, high: number, unit: string }} Spin a number and where Home and End lead */

/**
 * What a key does to a value; undefined where the key is not ours.
 * @param {string} key @param {{ now: number, low: number, high: number }} n
 */
export function keyed(key, { now, low, high }) {
  switch (key) {
    case 'ArrowUp': case 'ArrowRight': return limited(step(now, 1));
    case 'ArrowDown': case 'ArrowLeft': return limited(step(now, -1));
    case 'PageUp': return limited(now * 10);
    case 'PageDown': return limited(now / 10);
    case 'Home': return low;
    case 'End': return high;
    default: return undefined;
  }
}

/**
 * @typedef {object} Host what the numbers need of the element
 * @property {(field: Field) => Spin} numberOf
 * @property {State} state
 * @property {(field: Field, value: Assumed, before: State | null) => boolean} assume
 * @property {(before: State) => void} settle
 * @property {(field: Field | null, start?: string) => void} edit
 * @property {() => string} typed
 * @property {() => Field | null} editing
 */

/** @param {Host} host */
export function spinActions(host) {
  /** @type {{ field: Field, x: number, from: number, unit: string, before: State, moved: boolean } | null} */
  let drag = null;
  let frame = 0;
  const fieldOf = (/** @type {Event} */ e) => /** @type {Field} */ (/** @type {HTMLElement} */ (e.currentTarget).dataset.field);
  /** @param {Field} field @param {number} x @param {string} unit @param {State | null} before */
  const set = (field, x, unit, before) => host.assume(field, { text: exact(x, unit) }, before);

  const apply = () => {
    const field = host.editing();
    const text = field && quantity(host.typed(), host.numberOf(field).unit);
    if (field && (!text || host.assume(field, { text }, host.state))) host.edit(null);
  };

  return {
    key(/** @type {KeyboardEvent} */ e) {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      const field = fieldOf(e);
      const number = host.numberOf(field);
      const next = keyed(e.key, number);
      if (next !== undefined) set(field, next, number.unit, host.state);
      else if (e.key === 'Enter' || e.key === 'F2') host.edit(field);
      else if (/^[\d.]$/.test(e.key)) host.edit(field, e.key);
      else return;
      e.preventDefault();
    },
    down(/** @type {PointerEvent} */ e) {
      if (e.button !== 0) return;
      // The mouse events that follow a tap would take the focus from the input that it opens.
      if (e.pointerType === 'touch') e.preventDefault();
      const field = fieldOf(e);
      const { now, unit } = host.numberOf(field);
      drag = { field, x: e.clientX, from: now, unit, before: host.state, moved: false };
      /** @type {HTMLElement} */ (e.currentTarget).setPointerCapture(e.pointerId);
    },
    move(/** @type {PointerEvent} */ e) {
      if (!drag) return;
      const dx = e.clientX - drag.x;
      if (!drag.moved && Math.abs(dx) < TAP) return;
      drag.moved = true;
      const { field, from, unit } = drag;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => set(field, limited(Number((from * Math.exp(dx / DRAG)).toPrecision(2))), unit, null));
    },
    up() {
      if (!drag) return;
      const { field, moved, before } = drag;
      drag = null;
      if (!moved) host.edit(field);
      else requestAnimationFrame(() => host.settle(before));
    },
    cancel() {
      if (drag?.moved) host.settle(drag.before);
      drag = null;
    },
    typing(/** @type {KeyboardEvent} */ e) {
      if (e.key === 'Enter') apply();
      else if (e.key === 'Escape') host.edit(null);
      else return;
      e.preventDefault();
      e.stopPropagation();
    },
    leave() { if (host.editing()) apply(); },
    apply,
    suggest(/** @type {string} */ text) {
      const field = host.editing() ?? 'energy';
      if (host.assume(field, { text }, host.state)) host.edit(null);
    },
  };
}
/** @typedef {ReturnType<typeof spinActions>} SpinActions */
