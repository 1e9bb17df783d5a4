// Puts what is shown into a file of the reader's.
import { amount } from '../format/amount.js';
import { things, sentence } from '../view/longer.js';
import { TITLE_CLAIM } from '../state/state.js';
import { draw, png } from './card.js';
import { csv } from './table.js';
/** @typedef {import('../view/context.js').Context} Context */

/** Steps of an energy's computation that its picture says nothing of. */
const BESIDE = new Set(['carbon', 'water', 'cost']);

/** @param {Context} c @returns {import('./card.js').Card} */
export function cardOf({ facts, words, state }) {
  const title = facts.record?.title[state.lang] ?? '';
  const source = `Tantawatt · ${words.say('edition', { edition: facts.edition })}`;
  if (state.claim !== TITLE_CLAIM) {
    const parts = [facts.answer.a, facts.answer.b].filter((x) => x !== undefined);
    const amounts = (parts.length ? parts : [facts.answer]).map((x) => amount(x, state.lang));
    const joined = (/** @type {'main' | 'range'} */ what) => amounts.map((x) => x[what]).filter(Boolean).join(' ／ ');
    const range = joined('range');
    const cited = new Set([facts.answer, ...parts].flatMap((x) => (x.trace ?? []).filter((s) => !x.energy || !BESIDE.has(s.step)).flatMap((s) => s.inputs.flatMap((i) => (i.source ? words.source(i.source) : [])))));
    return { title, big: words.say('about', { what: joined('main') }), source, lang: state.lang, lines: [
      ...(range ? [words.say('range_of', { range })] : []), ...things(words, facts).slice(0, 3),
      ...(cited.size ? [`${words.t.sources}${state.lang === 'en' ? ': ' : '：'}${[...cited].slice(0, 4).join(words.t.separator)}`] : [])] };
  }
  const named = [facts.article, facts.reference].filter((f) => f !== undefined)
    .map((f) => `${words.source(f.source)}: ${words.kwh(f.kwh)} → ${words.say('about', { what: words.hoursOf(f.count) })}`);
  return {
    title, source, lang: state.lang, big: words.say('about', { what: words.hoursOf(facts.hours ?? facts.energy) }),
    lines: [sentence(words, facts), ...named, words.say('hours_range', { range: words.counts(facts.span) })],
  };
}

/** @param {Context} c */
export const picture = (c) => png(draw(cardOf(c)));

/** @param {string} name @param {Blob} blob */
function save(name, blob) {
  const a = document.createElement('a');
  a.href = URL.createObjectURL(blob);
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(a.href), 10_000);
}

/** In-app browsers know the attribute and save nothing. */
const IN_APP = /\bLine\/|\bFBA[NV]\/|\bInstagram\b/;
const saves = () => 'download' in HTMLAnchorElement.prototype && !IN_APP.test(navigator.userAgent);

/** As an address that a long press can keep. @param {Blob} blob @returns {Promise<string>} */
const dataUrl = (blob) => new Promise((done, failed) => {
  const reader = new FileReader();
  reader.onload = () => done(String(reader.result));
  reader.onerror = () => failed(reader.error);
  reader.readAsDataURL(blob);
});

/**
 * Saves a file where the browser does, else gives its text to select; the PNG is always shown too.
 * @param {Context} c @param {'png' | 'svg' | 'csv' | 'json'} kind
 * @param {{ request: unknown, response: unknown, link: string }} about
 * @returns {Promise<{ picture?: import('../view/picture.js').Picture, text?: string }>}
 */
export async function download(c, kind, { request, response, link }) {
  const { answer, edition } = c.facts;
  const name = `tantawatt-${c.state.claim.replace('..', '-')}-${c.state.lang}.${kind}`;
  if (kind === 'png') {
    const card = cardOf(c);
    const blob = await png(draw(card));
    if (saves()) save(name, blob);
    return { picture: { url: await dataUrl(blob), alt: [card.title, card.big, ...card.lines].join(' ') } };
  }
  const [text, type] = kind === 'svg' ? [draw(cardOf(c)), 'image/svg+xml'] : kind === 'csv' ? [csv(answer, c.catalog, edition), 'text/csv;charset=utf-8']
    : [JSON.stringify({ link, request, response }, null, 2), 'application/json'];
  if (!saves()) return { text };
  save(name, new Blob([kind === 'csv' ? '\ufeff' : '', text], { type }));
  return {};
}
