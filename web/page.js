// The demo page: the address line gives the element its state, and the language links keep it.
import './tanta-watt.js';
import { register } from './pwa/register.js';
import { memory } from './state/memory.js';

const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.bar nav a[hreflang]'));

/** @param {string} query */
function carry(query) {
  for (const a of links) {
    const q = new URLSearchParams(query);
    q.set('l', a.hreflang);
    a.search = q.toString();
  }
}

// The view that the reader asked to be kept, unless a link names one.
const element = /** @type {HTMLElement & { memory?: ReturnType<typeof memory> } | null} */ (document.querySelector('tanta-watt'));
const kept = memory();
if (element) element.memory = kept;

/** @param {string} query */
function show(query) {
  element?.setAttribute('state', query);
  carry(query);
}

if (location.search) {
  show(location.search.slice(1));
} else if (kept?.query) {
  const query = new URLSearchParams(kept.query);
  query.delete('l'); // the page's own language stays
  show(query.toString());
}
/** @type {{ query: string } | null} */ let latest = null;
addEventListener('tanta-watt-change', (e) => {
  if (!latest) requestAnimationFrame(() => requestAnimationFrame(() => { if (latest) carry(latest.query); latest = null; })); // this frame is the answer's
  latest = /** @type {CustomEvent<{ query: string }>} */ (e).detail;
  if (kept?.query) kept.keep(latest.query);
});

// A sentence of the article opens its claim in the element.
document.querySelector('.story')?.addEventListener('click', (e) => {
  const link = /** @type {Element} */ (e.target).closest('a.claim');
  const live = /** @type {Element & { open?: (claim: string) => boolean } | null} */ (element);
  const claim = new URLSearchParams(/** @type {HTMLAnchorElement | null} */ (link)?.search).get('c');
  if (claim && live?.open?.(claim)) e.preventDefault();
});

// Works without a connection after the first visit; a new build waits until the reader agrees.
const newer = document.getElementById('newer');
if (newer) {
  addEventListener('load', () => register(`${newer.dataset.up}sw.js`, () => {
    newer.hidden = false;
    return new Promise((done) => newer.querySelector('button')?.addEventListener('click', () => done(true), { once: true }));
  }));
}
