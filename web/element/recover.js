// A link that was cut or edited asks for what nobody can answer: the page's own figures, and what was wrong with it.
/** @typedef {InstanceType<ReturnType<typeof import('./tanta-watt.js').tantaWatt>>} Element */

/** Throws where it is not the link that is wrong. @param {Element} element @param {import('../contract.js').State} state */
export async function recover(element, state) {
  if (!element.state) throw new Error('the first request has no answer');
  element.session = null;
  element.running = null; // it is this start that goes on
  element.state = '';
  await element.updateComplete;
  await element.start();
  /** @type {Element} */ (element).session?.change(state, null);
}
