// Puts what is shown into a file of the reader's.
import { amount } from '../format/amount.js';
import { copiedClaim } from '../view/longer.js';
import { TITLE_CLAIM } from '../state/state.js';
import { draw, png, svgText } from './card.js';
import { csv } from './table.js';
/** @typedef {import('../view/context.js').Context} Context */

/** @param {Context} c @returns {import('./card.js').Card} */
export function cardOf({ facts, words, state }) {
  const title = facts.record?.title[state.lang] ?? '';
  const source = `Tantawatt · ${words.say('edition', { edition: facts.edition })}`;
  if (state.claim !== TITLE_CLAIM) {
    const parts = [facts.answer.a, facts.answer.b].filter((x) => x !== undefined);
    const amounts = (parts.length ? parts : [facts.answer]).map((x) => amount(x, state.lang).main).join(' ／ ');
    return { title, big: words.say('about', { what: amounts }), lines: copiedClaim(words, facts).split(words.t.separator).slice(2, 5), source, lang: state.lang };
  }
  const named = [facts.article, facts.reference].filter((f) => f !== undefined)
    .map((f) => `${words.source(f.source)}: ${words.kwh(f.kwh)} → ${words.say('about', { what: words.hoursOf(f.count) })}`);
  return {
    title, source, lang: state.lang, big: words.say('about', { what: words.hoursOf(facts.hours ?? facts.energy) }),
    lines: [words.sentence(facts), ...named, words.say('hours_range', { range: words.counts(facts.span) })],
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

/**
 * @param {Context} c @param {'png' | 'svg' | 'csv' | 'json'} kind
 * @param {{ request: unknown, link: string }} about
 */
export async function download(c, kind, { request, link }) {
  const { answer, edition } = c.facts;
  const name = `tantawatt-${c.state.claim.replace('..', '-')}-${c.state.lang}.${kind}`;
  switch (kind) {
    case 'svg': return save(name, new Blob([svgText(draw(cardOf(c)))], { type: 'image/svg+xml' }));
    case 'png': return save(name, await picture(c));
    case 'csv': return save(name, new Blob(['\ufeff', csv(answer, c.catalog, edition)], { type: 'text/csv;charset=utf-8' }));
    case 'json': return save(name, new Blob([JSON.stringify({ link, request, response: answer }, null, 2)], { type: 'application/json' }));
  }
}
