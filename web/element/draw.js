// When the view is drawn whole, and where it is looked at.
import { afterwards } from '../view/following.js';

/**
 * Draws closed and open parts at once, though a number moves: for what is pressed or opened in one of them.
 * @param {import('./hands.js').Element} element
 */
export function drawNow(element) {
  element.moving = false;
  element.requestUpdate();
}

/** To where it can be read, once the whole view is there: where it is takes a layout. @param {HTMLElement} element */
export function show(element) {
  afterwards(() => element.scrollIntoView({ block: 'nearest' }));
}
