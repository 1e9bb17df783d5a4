// Names for ::part(), which stay when the classes inside change. custom-elements.json says what each is.
/** @type {Record<string, string>} */
const PARTS = {
  frame: '.tw:not(.tw-note)', title: '.tw-title', answer: '.tw-answer', lights: '.tw-lights', energy: '.tw-energy', sentence: '.tw-sentence',
  number: '.tw-spin', strip: '.tw-strip', rulers: '.tw-rulers', details: '.tw-deeper', buttons: '.tw-share', sources: '.tw-sources', note: '.tw-note[role]',
};

/** A controller of Lit: after each drawing, what is new gets its name. @param {import('./hands.js').Element} element */
export function parts(element) {
  return {
    hostUpdated() {
      const root = /** @type {ShadowRoot} */ (element.renderRoot);
      for (const [name, css] of Object.entries(PARTS)) for (const e of root.querySelectorAll(css)) e.part.add(name);
    },
  };
}
