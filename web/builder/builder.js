// The page for editors: they set the element up as readers would, and the snippets follow.
import '../tanta-watt.js';
import { copiedClaim, copiedSentence } from '../view/longer.js';
import { copy } from '../element/copy.js';
import { nearest } from '../i18n/index.js';
import { TITLE_CLAIM } from '../state/state.js';
import { element as elementSnippet, frame, still } from './snippets.js';
import { builderTexts } from './texts.js';
/** @typedef {import('../element/hands.js').Element} Element */

const widget = /** @type {Element} */ (/** @type {unknown} */ (document.querySelector('tanta-watt')));
const box = /** @type {HTMLElement} */ (document.getElementById('snippets'));
const lang = nearest(document.documentElement.lang);
const t = builderTexts[lang];
const folder = lang === 'zh-TW' ? '' : `${lang}/`;
if (location.search) widget.setAttribute('state', location.search.slice(1));

/** @template {keyof HTMLElementTagNameMap} K @param {K} name @param {Record<string, unknown>} [properties] @param {(Node | string)[]} children */
function make(name, properties = {}, ...children) {
  const e = document.createElement(name);
  Object.assign(e, properties);
  e.append(...children);
  return e;
}

const root = new URL(folder ? '../' : './', location.href).href.split('?')[0];
const base = make('input', { type: 'url', value: root, spellcheck: false });
const parts = /** @type {const} */ ([['frame', frame], ['element', elementSnippet], ['still', still]]);
const fields = parts.map(([key, write]) => {
  const area = make('textarea', { readOnly: true, rows: 7, ariaLabel: t[key] });
  const button = make('button', { type: 'button', textContent: t.copy });
  button.addEventListener('click', async () => {
    if (await copy(area.value)) button.textContent = t.copied;
    else area.select();
  });
  box.append(make('section', {}, make('h2', { textContent: t[key] }), make('p', { textContent: t[`${key}_note`] }), area, button));
  return { area, button, write };
});
box.prepend(make('label', {}, t.base, base));

/** @returns {import('./snippets.js').Setup | null} */
function setup() {
  const c = widget.context();
  if (!c?.words) return null;
  const title = c.state.claim === TITLE_CLAIM;
  const address = base.value.endsWith('/') ? base.value : `${base.value}/`;
  return {
    base: address, folder, lang, query: widget.query, height: widget.offsetHeight,
    title: c.facts.record?.title[lang] ?? 'Tantawatt',
    sentence: title ? copiedSentence(c.words, c.facts) : copiedClaim(c.words, c.facts),
    rows: title ? c.facts.figures.filter((f) => f.stands).map((f) => ({ name: c.words.source(f.source), value: c.words.kwh(f.kwh),
      result: c.words.say('about', { what: c.words.hoursOf(f.count) }) })) : [],
    edition: c.words.say('edition', { edition: c.facts.edition }),
  };
}

function write() {
  const s = setup();
  if (!s) return;
  for (const f of fields) {
    f.area.value = f.write(s);
    f.button.textContent = t.copy;
  }
}
for (const event of ['tanta-watt-ready', 'tanta-watt-change']) addEventListener(event, write);
base.addEventListener('input', write);
