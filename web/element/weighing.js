// All comparisons are weighed anew a moment after a move, not within it: that takes most of a frame, a move has one.
/** @typedef {import('../contract.js').State} State */

/** Ms after the last change. */
const QUIET = 120;

/** @param {import('../state/session.js').Session} session */
export function putOff(session) {
  let timer = 0;
  session.weigh = (/** @type {State} */ next) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => { session.weighed.value = session.state.value; }, QUIET);
    return next.claim === session.state.value.claim ? session.weighed.value : next;
  };
}
