// How high the element stands at the width of a phone and of a column, so that a host page can keep the room free. A
// hidden twin in the same state is measured: the visible one has only the width of the moment.
/** @typedef {import('../element/hands.js').Element} Element @typedef {import('./snippets.js').Heights} Heights */

/** The widths that a column of text has on a 360 px phone and in a newspaper's article. */
export const WIDTHS = { phone: 328, desktop: 640 };

/** @param {number} width */
function twin(width) {
  const e = /** @type {Element} */ (/** @type {unknown} */ (document.createElement('tanta-watt')));
  const style = /** @type {HTMLElement} */ (/** @type {unknown} */ (e)).style;
  Object.assign(style, { position: 'fixed', top: '0', left: '0', width: `${width}px`, visibility: 'hidden', pointerEvents: 'none', zIndex: '-1' });
  /** @type {HTMLElement} */ (/** @type {unknown} */ (e)).inert = true;
  return e;
}

/** @param {Element} widget @param {string} lang */
export function measured(widget, lang) {
  const twins = Object.values(WIDTHS).map(twin);
  for (const e of twins) {
    e.lang = lang;
    document.body.append(/** @type {any} */ (e));
  }
  /** @returns {Promise<Heights>} */
  return async () => {
    await Promise.all(twins.map(async (e) => {
      while (!e.later) await new Promise((done) => addEventListener('tanta-watt-ready', done, { once: true }));
      e.overlay = widget.overlay;
      await e.updateComplete;
      await e.running;
      e.state = widget.query;
      await e.updateComplete;
    }));
    await new Promise(requestAnimationFrame);
    const [phone, desktop] = twins.map((e) => /** @type {any} */ (e).offsetHeight);
    return { phone, desktop };
  };
}
