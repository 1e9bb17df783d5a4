// What a reader may need once the answer stands: hands for the numbers, the clipboard, the parts opened on demand.
// A chunk of its own, so that it does not delay the answer.
import sheet from '../styles/later.css?inline';
export { copy } from './copy.js';
export { spinActions } from './spin.js';
export { toQuery } from '../state/to-link.js';
export { citation, copiedSentence } from '../view/longer.js';
export * as deeper from '../view/deeper.js';

/** Rules for what this chunk shows. */
export const styles = new CSSStyleSheet();
styles.replaceSync(sheet);
