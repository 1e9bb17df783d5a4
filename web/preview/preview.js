// A page as a newsroom might have it, framed by the builder, which sends the code that an editor would paste and the kind
// of page. Scripts in that code do not run here; the element's is loaded by this page instead.
import '../tanta-watt.js';

const place = /** @type {HTMLElement} */ (document.getElementById('place'));
/** The code is the builder's own, with every text in it escaped. */
const policy = /** @type {any} */ (window).trustedTypes?.createPolicy('tantawatt', { createHTML: (/** @type {string} */ s) => s });

/** @param {string} code */
function paste(code) {
  // This page's policy refuses style attributes in markup, as a newsroom's need not: they are set afterwards.
  const markup = code.replace(/(<[a-z-]+\b[^<>]*?\s)style=/g, '$1data-style=');
  place.innerHTML = policy ? policy.createHTML(markup) : markup;
  for (const e of /** @type {NodeListOf<HTMLElement>} */ (place.querySelectorAll('[data-style]'))) e.style.cssText = e.dataset.style ?? '';
}

addEventListener('message', (e) => {
  if (e.source !== window.parent || e.origin !== location.origin || e.data?.type !== 'tantawatt:preview') return;
  document.documentElement.dataset.host = String(e.data.host);
  if (typeof e.data.code === 'string') paste(e.data.code);
});
window.parent.postMessage({ type: 'tantawatt:preview-ready' }, location.origin);
