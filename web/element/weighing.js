// All comparisons are weighed anew a moment after a move, not within it: that takes most of a frame, a move has one.
import { afterwards } from '../view/following.js';
/** @typedef {import('../contract.js').State} State */

/** Ms after the last change. */
const QUIET = 120;

/** @param {import('../state/session.js').Session} session */
export function putOff(session) {
  // One timer a rest, not one a move: to start and stop one costs as much as a number's text.
  let [timer, due] = [0, 0];
  const rest = () => {
    const left = due - performance.now();
    timer = left > 1 ? window.setTimeout(rest, left) : 0;
    if (timer) return;
    // The engine weighs in one frame, the view is drawn in the next.
    const state = session.state.value;
    session.ahead(state);
    afterwards(() => { if (state === session.state.value) session.weighed.value = state; }, true);
  };
  session.weigh = (/** @type {State} */ next) => {
    if (next.claim !== session.state.value.claim) { // nothing of this one stands yet, so it is next
      afterwards(() => { session.weighed.value = session.state.value; }, true);
      return null;
    }
    due = performance.now() + QUIET;
    timer ||= window.setTimeout(rest, QUIET);
    return session.weighed.value;
  };
}
