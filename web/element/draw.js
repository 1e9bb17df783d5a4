// Draws closed and open parts at once, though a number moves: for what is pressed or opened in one of them.
/** @param {import('./hands.js').Element} element */
export function drawNow(element) {
  element.moving = false;
  element.requestUpdate();
}

/** To where it can be read. @param {HTMLElement} element */
export function show(element) {
  element.scrollIntoView({ block: 'nearest' });
}
