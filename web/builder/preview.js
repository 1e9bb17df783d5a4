// The preview: the code of one tier in a page of another kind, at the width of a phone or of a newspaper's column.
import { WIDTHS } from './heights.js';
/** @typedef {import('./texts.js').BuilderTexts} Texts */

const HOSTS = /** @type {const} */ (['plain', 'serif', 'dark', 'hostile']);
/** A margin of the page inside, both sides, px. */
const MARGIN = 32;

/** @param {string} label @param {readonly (readonly [string, string])[]} options */
function choice(label, options) {
  const select = document.createElement('select');
  for (const [value, text] of options) select.append(new Option(text, value));
  const around = document.createElement('label');
  around.append(label, select);
  return { around, select };
}

/**
 * @param {Texts} t @param {readonly string[]} tiers keys of the code that `show` gets, also of their texts
 * @param {string} folder of the language
 */
export function preview(t, tiers, folder) {
  const section = document.createElement('section');
  const title = Object.assign(document.createElement('h2'), { textContent: t.preview });
  const tier = choice(t.preview_tier, tiers.map((k) => /** @type {const} */ ([k, t[/** @type {keyof Texts} */ (k)]])));
  const host = choice(t.preview_host, HOSTS.map((k) => /** @type {const} */ ([k, t[`host_${k}`]])));
  const width = choice(t.width, /** @type {const} */ (['phone', 'desktop']).map((k) => /** @type {const} */ ([k, t[k]])));
  const frame = Object.assign(document.createElement('iframe'), { title: t.preview, src: new URL('preview.html', location.href).href });
  section.className = 'preview';
  section.append(title, tier.around, host.around, width.around, frame);
  /** @type {Record<string, string>} */
  let codes = {};
  const send = () => {
    frame.style.width = `${WIDTHS[/** @type {'phone' | 'desktop'} */ (width.select.value)] + MARGIN}px`;
    frame.contentWindow?.postMessage({ type: 'tantawatt:preview', host: host.select.value, code: codes[tier.select.value] }, location.origin);
  };
  for (const { select } of [tier, host, width]) select.addEventListener('change', send);
  addEventListener('message', (e) => {
    if (e.source === frame.contentWindow && e.origin === location.origin && e.data?.type === 'tantawatt:preview-ready') send();
  });
  /** @param {Record<string, string>} next */
  const show = (next) => { codes = next; send(); };
  return { section, show };
}
