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
  /** @param {Element} e */
  const name = (e) => {
    for (const [part, css] of Object.entries(PARTS)) if (e.matches(css)) e.part.add(part);
  };
  const within = (/** @type {ParentNode} */ under) => under.querySelectorAll(UNNAMED).forEach(name);
  // A number that moves changes text alone; then nothing is looked for.
  const look = (/** @type {MutationRecord[]} */ records) => {
    for (const node of records.flatMap((r) => [...r.addedNodes])) {
      if (!(node instanceof Element)) continue;
      name(node);
      if (node.firstElementChild) within(node);
    }
  };
  const added = new MutationObserver(look);
  added.observe(root, { childList: true, subtree: true });
  within(root);
  return { hostUpdated: () => look(added.takeRecords()) };
}
