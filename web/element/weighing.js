// All comparisons are weighed anew a moment after a move, not within it: that takes most of a frame, a move has one.
import { afterwards } from '../view/following.js';
import { afterRest } from './rest.js';
/** @typedef {import('../contract.js').State} State */

/** Ms after the last change. */
const QUIET = 120;

/** @param {import('../state/session.js').Session} session */
export function putOff(session) {
  const resting = afterRest(QUIET, () => {
    // The engine weighs in one frame, the view is drawn in the next.
    const state = session.state.value;
    session.ahead(state);
    afterwards(() => { if (state === session.state.value) session.weighed.value = state; }, true);
  });
  session.weigh = (/** @type {State} */ next) => {
    if (next.claim !== session.state.value.claim) { // nothing of this one stands yet, so it is next
      afterwards(() => { session.weighed.value = session.state.value; }, true);
      return null;
    }
    resting.moved();
    return session.weighed.value;
  };
}
