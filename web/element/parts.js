// Names for ::part(), which stay when the classes inside change. custom-elements.json says what each is.
/** @type {Record<string, string>} */
const PARTS = {
  frame: '.tw:not(.tw-note)', title: '.tw-title', answer: '.tw-answer', lights: '.tw-lights', energy: '.tw-energy', sentence: '.tw-sentence',
  number: '.tw-spin', strip: '.tw-strip', rulers: '.tw-rulers', details: '.tw-deeper', buttons: '.tw-share', sources: '.tw-sources', note: '.tw-note[role]',
};

const UNNAMED = Object.values(PARTS).map((css) => `${css}:not([part])`).join();

/** A controller of Lit: after each drawing, what is new gets its name. @param {import('./hands.js').Element} element */
export function parts(element) {
  return {
    hostUpdated() {
      for (const e of /** @type {ShadowRoot} */ (element.renderRoot).querySelectorAll(UNNAMED)) {
        for (const [name, css] of Object.entries(PARTS)) if (e.matches(css)) e.part.add(name);
      }
    },
  };
}
