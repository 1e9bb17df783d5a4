// The demo page: the address line gives the element its state, and the language links keep it.
import './tanta-watt.js';
import { register } from './pwa/register.js';
import { nearest } from './i18n/index.js';

const here = nearest(document.documentElement.lang);
const asked = new URLSearchParams(location.search).get('l');
const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.bar nav a[hreflang]'));

/** @param {string} query */
function carry(query) {
  for (const a of links) {
    const q = new URLSearchParams(query);
    q.set('l', a.hreflang);
    a.search = q.toString();
  }
}

const target = asked && nearest(asked) !== here
  ? [...links].find((a) => a.hreflang === nearest(asked)) : undefined;
if (target) {
  target.search = location.search;
  location.replace(target.href);
} else if (location.search) {
  document.querySelector('tanta-watt')?.setAttribute('state', location.search.slice(1));
  carry(location.search.slice(1));
}
addEventListener('tanta-watt-change', (e) => carry(/** @type {CustomEvent} */ (e).detail.query));

// A sentence of the article opens its claim in the element.
document.querySelector('.story')?.addEventListener('click', (e) => {
  const link = /** @type {Element} */ (e.target).closest('a.claim');
  const element = /** @type {Element & { open?: (claim: string) => boolean } | null} */ (document.querySelector('tanta-watt'));
  const claim = new URLSearchParams(/** @type {HTMLAnchorElement | null} */ (link)?.search).get('c');
  if (claim && element?.open?.(claim)) e.preventDefault();
});

// Works without a connection after the first visit; a new build waits until the reader agrees.
const newer = document.getElementById('newer');
if (newer) {
  addEventListener('load', () => register(`${newer.dataset.up}sw.js`, () => {
    newer.hidden = false;
    return new Promise((done) => newer.querySelector('button')?.addEventListener('click', () => done(true), { once: true }));
  }));
}
