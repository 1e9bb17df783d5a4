// What a reader may need once the answer stands: hands for the numbers, the clipboard, the parts opened on demand.
// A chunk of its own, so that it does not delay the answer.
import sheet from '../styles/later.css?inline';
import { drawNow } from './draw.js';
import { parts } from './parts.js';
import { steady } from './steady.js';
import { watchHand } from '../view/following.js';
export { pinned, sayNews } from './edition.js';
export { overlaid } from './overlay.js';
export { link, query, told } from './query.js';
export { whole } from '../engine/whole.js';
export { show } from './draw.js';
export { recover } from './recover.js';
export { own } from '../state/own.js';
export { hands } from './hands.js';
export { claimView } from '../view/claim-view.js';
export * as deeper from '../view/deeper.js';

/** Rules for what this chunk shows. */
const styles = new CSSStyleSheet();
styles.replaceSync(sheet);

/** Once an element. @param {import('./hands.js').Element} element */
export function dress(element) {
  /** @type {ShadowRoot} */ (element.renderRoot).adoptedStyleSheets.push(styles);
  watchHand(/** @type {ShadowRoot} */ (element.renderRoot));
  for (const make of [parts, steady]) element.addController(/** @type {any} */ (make(element)));
  // What is opened while numbers move is drawn as they are, before it is seen.
  element.renderRoot.addEventListener('click', (e) => { if (/** @type {Element} */ (e.target).closest('summary')) drawNow(element); });
  element.renderRoot.addEventListener('toggle', () => drawNow(element), true);
}
