// Printing, where the browser can; and the address on paper, so that a copied sheet leads back. Without this script the
// sheet is complete, and the browser's own menu prints it.
const address = document.querySelector('[data-address]');
if (address) address.textContent = location.origin + location.pathname;

const line = /** @type {HTMLElement} */ (document.getElementById('print'));
if (typeof window.print === 'function') {
  line.hidden = false;
  line.querySelector('button')?.addEventListener('click', () => window.print());
}
