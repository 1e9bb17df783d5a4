// The page for editors: they set the element up as readers would, and the snippets of all four tiers follow.
import '../tanta-watt.js';
import { LANGS, allTexts, nearest } from '../i18n/index.js';
import { copiedClaim, copiedSentence } from '../view/longer.js';
import { wording } from '../view/wording.js';
import { copy } from '../element/copy.js';
import { TITLE_CLAIM } from '../state/state.js';
import { findings } from './checks.js';
import { measured } from './heights.js';
import { button, make } from './make.js';
import { ownFigures } from './own-figures.js';
import { preview } from './preview.js';
import { element as elementSnippet, frame, picture, still } from './snippets.js';
import { builderTexts } from './texts.js';
/** @typedef {import('../element/hands.js').Element} Element @typedef {import('../contract.js').Lang} Lang */

const widget = /** @type {Element} */ (/** @type {unknown} */ (document.querySelector('tanta-watt')));
const box = /** @type {HTMLElement} */ (document.getElementById('snippets'));
const { script, integrity } = /** @type {{ script: string, integrity: string }} */ (/** @type {unknown} */ (box.dataset));
const lang = nearest(document.documentElement.lang);
const t = builderTexts[lang];
const folder = lang === 'zh-TW' ? '' : `${lang}/`;
if (location.search) widget.setAttribute('state', location.search.slice(1));

const root = new URL(folder ? '../' : './', location.href).href.split('?')[0];
const base = make('input', { type: 'url', value: root, spellcheck: false });
const advice = make('ul');
const words = make('dl');
const parts = /** @type {const} */ ([['frame', frame], ['element', elementSnippet], ['picture', picture], ['still', still]]);
const fields = parts.map(([key, write]) => {
  const area = make('textarea', { readOnly: true, rows: 7, ariaLabel: t[key] });
  const copier = button(t.copy, async () => {
    if (await copy(area.value)) copier.textContent = t.copied;
    else area.select();
  });
  const section = make('section', {}, make('h2', { textContent: t[key] }), make('p', { textContent: t[`${key}_note`] }), area, copier);
  if (key === 'picture') {
    section.append(...(/** @type {const} */ (['png', 'svg'])).map((kind) => button(kind.toUpperCase(), () => widget.hands?.download(kind))),
      make('h3', { textContent: t.words }), words);
  }
  box.append(section);
  return { area, copier, write };
});
const seen = preview(t, parts.map(([key]) => key), folder);
box.prepend(make('label', {}, t.base, base), make('section', {}, make('h2', { textContent: t.before }), make('div', { role: 'status' }, advice)));
box.append(seen.section);

const own = ownFigures(widget, t);
box.append(own.section);
const heights = measured(widget, lang);

/** The sentence in each language, whatever language is shown. @param {NonNullable<ReturnType<Element['context']>>} c */
async function sentences(c) {
  const say = c.state.claim === TITLE_CLAIM ? copiedSentence : copiedClaim;
  return Promise.all(LANGS.map(async (l) => /** @type {[Lang, string]} */ ([l, say(wording(await allTexts(l), l, c.catalog), c.facts)])));
}

/** @param {NonNullable<ReturnType<Element['context']>>} c @param {string} sentence @returns {Promise<import('./snippets.js').Setup>} */
async function setup(c, sentence) {
  const address = base.value.endsWith('/') ? base.value : `${base.value}/`;
  return {
    base: address, folder, lang, query: widget.query + own.query(), heights: await heights(), script: { src: script, integrity }, sentence,
    title: c.facts.record?.title[lang] ?? 'Tantawatt',
    rows: c.state.claim === TITLE_CLAIM ? c.facts.figures.filter((f) => f.stands).map((f) => ({ name: c.words.source(f.source), value: c.words.kwh(f.kwh),
      result: c.words.say('about', { what: c.words.hoursOf(f.count) }) })) : [],
    edition: c.words.say('edition', { edition: c.facts.edition }),
  };
}

let turn = 0;
async function write() {
  const c = widget.context();
  if (!c || !widget.later) return;
  const mine = ++turn;
  const said = await sentences(c);
  const s = await setup(c, said.find(([l]) => l === lang)?.[1] ?? '');
  if (mine !== turn) return; // a later change is on its way
  for (const f of fields) {
    f.area.value = f.write(s);
    f.copier.textContent = t.copy;
  }
  seen.show(Object.fromEntries(parts.map(([key], i) => [key, fields[i].area.value])));
  words.replaceChildren(...said.flatMap(([l, text]) => [make('dt', { textContent: l }), make('dd', { lang: l, textContent: text })]));
  const found = findings(c.facts, c.state, c.state.claim === TITLE_CLAIM).map(({ key, times }) => t[key].replace('{times}', String(Math.round(times ?? 0))));
  advice.replaceChildren(...[...found, t.pinned.replace('{edition}', c.facts.edition)].map((textContent) => make('li', { textContent })));
}
for (const event of ['tanta-watt-ready', 'tanta-watt-change']) widget.addEventListener(event, write);
base.addEventListener('input', write);
