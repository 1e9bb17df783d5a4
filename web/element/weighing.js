// All comparisons are weighed anew a moment after a move, not within it: that takes most of a frame, a move has one.
import { afterwards } from '../view/following.js';
import { afterRest } from './rest.js';
/** @typedef {import('../contract.js').State} State */

/** Ms after the last change. */
const QUIET = 120;

/** @param {import('../state/session.js').Session} session */
export function putOff(session) {
  /** The engine weighs in one frame, counts what it has chosen in another; the view is drawn in a third. */
  const weigh = () => {
    const state = session.state.value;
    const still = (/** @type {() => void} */ task) => () => { if (state === session.state.value) task(); };
    session.ahead(state, true);
    afterwards(still(() => session.ahead(state)), true);
    afterwards(still(() => { session.weighed.value = state; }), true);
  };
  const resting = afterRest(QUIET, weigh);
  session.weigh = (/** @type {State} */ next) => {
    if (next.claim !== session.state.value.claim) { // nothing of this one stands yet, so it is next
      afterwards(weigh, true);
      return null;
    }
    resting.moved();
    return session.weighed.value;
  };
}
