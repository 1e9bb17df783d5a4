// Names for ::part(), which stay when the classes inside change. custom-elements.json says what each is.
/** @type {Record<string, string>} */
const PARTS = {
  frame: '.tw:not(.tw-note)', title: '.tw-title', answer: '.tw-answer', lights: '.tw-lights', energy: '.tw-energy', sentence: '.tw-sentence',
  number: '.tw-spin', strip: '.tw-strip', rulers: '.tw-rulers', details: '.tw-deeper', buttons: '.tw-share', sources: '.tw-sources', note: '.tw-note[role]',
};

const UNNAMED = Object.values(PARTS).map((css) => `${css}:not([part])`).join();

/** A controller of Lit: after each drawing, what is new gets its name. @param {import('./hands.js').Element} element */
export function parts(element) {
  const root = /** @type {ShadowRoot} */ (element.renderRoot);
  const name = () => {
    for (const e of root.querySelectorAll(UNNAMED)) {
      for (const [part, css] of Object.entries(PARTS)) if (e.matches(css)) e.part.add(part);
    }
  };
  // A number that moves changes text alone; then nothing is looked for.
  const added = new MutationObserver(name);
  added.observe(root, { childList: true, subtree: true });
  name();
  return { hostUpdated: () => { if (added.takeRecords().length) name(); } };
}
