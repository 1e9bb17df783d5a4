// The reader's wish to find a view again. The page gives the element its memory (state/memory.js); other pages have none.
/** @typedef {import('./hands.js').Element & { memory?: import('../state/memory.js').Memory | null }} Element */

/** @param {import('./hands.js').Element} live */
export function remembering(live) {
  const element = /** @type {Element} */ (live);
  const { memory } = element;
  if (!memory) return null;
  return {
    on: () => memory.query !== null,
    change: (/** @type {Event} */ e) => {
      if (/** @type {HTMLInputElement} */ (e.target).checked) memory.keep(element.query);
      else memory.forget();
      element.requestUpdate();
    },
  };
}
