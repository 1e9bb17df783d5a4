// What a reader may need once the answer stands: hands for the numbers, the clipboard, the parts opened on demand.
// A chunk of its own, so that it does not delay the answer.
import sheet from '../styles/later.css?inline';
export { toQuery } from '../state/to-link.js';
export { pinned, sayNews } from './edition.js';
export { recover } from './recover.js';
export { own } from '../state/own.js';
export { hands } from './hands.js';
export { claimView } from '../view/claim-view.js';
export * as deeper from '../view/deeper.js';

/** Rules for what this chunk shows. */
export const styles = new CSSStyleSheet();
styles.replaceSync(sheet);
