// What happens once nothing has moved for a while. One timer a rest, not one a move: to start and stop one costs as much as
// a number's text.

/** @param {number} quiet ms after the last move @param {() => void} task */
export function afterRest(quiet, task) {
  let [timer, due] = [0, 0];
  const look = () => {
    const left = due - performance.now();
    timer = left > 1 ? window.setTimeout(look, left) : 0;
    if (!timer) task();
  };
  return {
    moved() {
      due = performance.now() + quiet;
      timer ||= window.setTimeout(look, quiet);
    },
    /** Without the task. */
    stop() {
      clearTimeout(timer);
      timer = 0;
    },
  };
}
