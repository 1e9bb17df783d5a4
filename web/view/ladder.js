// From a prompt to the world: one named thing for every factor of ten, and where this energy stands.
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { UNITS } from '../format/energy.js';
import { plain } from '../format/number.js';
import { value } from './longer.js';
import { namesOf } from './side-by-side.js';
/** @typedef {import('./context.js').Context} Context */

/** Up to a kilowatt-hour in the smallest unit, so that the numbers rise with the list. @param {Context['words']} words @param {number} kwh */
function size(words, kwh) {
  const [, one, word] = UNITS[words.lang][UNITS[words.lang].length - 1];
  return kwh < 1 ? plain(kwh / one, words.lang, 3) + word : value(words, { value: kwh, unit: 'kWh' });
}

/** The most familiar thing of each decade. @param {Context} c */
export function rungs({ catalog, state, on }) {
  const sizes = on?.sizes?.() ?? new Map();
  /** @type {Map<number, { name: string, kwh: number, known: number, source: string }>} */
  const best = new Map();
  for (const c of catalog.comparisons) {
    const kwh = c.supply || c.emotive ? NaN : sizes.get(c.id) ?? NaN;
    if (!(kwh > 0)) continue;
    const decade = Math.floor(Math.log10(kwh) + 1e-9);
    const known = c.unit === 'prompt' ? 1 : c.familiarity?.[state.lang] ?? 0; // it begins with what the article asks about
    const before = best.get(decade);
    if (!before || known > before.known) best.set(decade, { name: c.name[state.lang] ?? c.id, kwh, known, source: c.default });
  }
  return [...best.values()].sort((a, b) => a.kwh - b.kwh);
}

/** @param {Context} c */
export function ladder(c) {
  const { words, facts, catalog } = c;
  const { a, b } = facts.answer;
  const mine = a?.energy && b?.energy ? namesOf(c).map((name, i) => ({ name, energy: [a, b][i].energy })) : facts.energy ? [{ name: words.t.ladder_here, energy: facts.energy }] : [];
  const rows = () => [...rungs(c).filter((r) => mine.every((m) => m.name !== r.name)).map((r) => ({ ...r, text: size(words, r.kwh), who: words.source(r.source), here: false })),
    ...mine.map(({ name, energy: e }) => ({ name, kwh: e.mid ?? e.high, text: words.energy(e), who: '', here: true }))].sort((x, y) => x.kwh - y.kwh);
  // A drag of the hour leaves the ladder as it is.
  return guard([words.t, catalog, ...mine.map((m) => words.energy(m.energy))], () => html`<p class="tw-note">${words.t.ladder_note}</p><ol class="tw-ladder">${rows().map((r) => html`<li class=${r.here ? 'tw-used' : ''}><span>${r.name}${r.who ? html` <small>${r.who}</small>` : ''}</span> <span class="tw-n">${r.text}</span></li>`)}</ol>`);
}
