// A computation of the engine as lines to follow by hand: the formula in words, then with its numbers, then the result.
import { energy, energyRange } from '../format/energy.js';
import { equals, readable, termOf } from '../view/trace.js';
import { value, values } from '../view/longer.js';
/** @typedef {import('../contract.js').Answer} Answer @typedef {import('../contract.js').Step} Step @typedef {import('../view/wording.js').Words} Words */

/** @param {unknown} s */
export const escape = (s) => String(s ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const IDS = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;
/** Enough digits of a result for a reader with a calculator to arrive at the next line, and of what is put in for all of it. */
const DIGITS = 4;
const GIVEN = 7;

/** One number of a result, without its range. @param {Step['value']} e @param {Words} words @param {string} [unit] */
function middle(e, words, unit = e.unit ?? '') {
  const x = e.mid ?? e.high;
  if (unit === 'kWh') return e.mid === null ? energyRange(e, words.lang, DIGITS) : energy(x, words.lang, DIGITS);
  return unit === 'h' && x < 0.1 ? value(words, { value: x * 3600, unit: 's' }, DIGITS) : value(words, { value: x, unit }, DIGITS);
}

/** @param {Step['value']} e @param {Words} words */
function ends(e, words) {
  return e.unit !== 'kWh' || e.mid === null || e.low === e.high ? '' : words.say('range_of', { range: energyRange(e, words.lang, DIGITS) });
}

/** @param {Step['inputs'][number]} i @param {Words} words */
function input(i, words) {
  return i.value === null ? values(words, { low: i.low ?? NaN, high: i.high ?? NaN }, i.unit) : value(words, { value: i.value, unit: i.unit }, GIVEN);
}

/**
 * The formula with the numbers of its inputs and of earlier steps; empty where one of its letters is neither.
 * @param {Step} step @param {Map<string, string>} known @param {Words} words
 */
function filled(step, known, words) {
  const own = new Map([...known, ...step.inputs.map((i) => /** @type {const} */ ([i.factor, input(i, words)])), ['day', words.lang === 'en' ? '1 day' : value(words, { value: 1, unit: 'd' })]]);
  const ids = step.formula.match(IDS) ?? [];
  if (step.formula === step.step || ids.some((id) => !own.has(id))) return '';
  return step.formula.replace(IDS, (id) => own.get(id) ?? id).replaceAll('*', '×').replaceAll(' / ', ' ÷ ');
}

/**
 * @param {Answer} answer @param {Words} words @param {(step: Step) => boolean} shown which steps
 * @param {Record<string, string[]>} [cites] whose the figures are that the question itself gives
 * @returns {string} HTML
 */
export function worked(answer, words, shown, cites = {}) {
  const known = new Map([['energy', middle(answer.energy, words, 'kWh')]]);
  /** @type {Set<string>} */
  const cited = new Set();
  /** Inputs that a line has named already. @type {Set<string>} */
  const said = new Set();
  const is = equals(words);
  const line = (/** @type {Step} */ s) => {
    const given = s.formula === s.step;
    const inputs = s.inputs.map((i) => `${termOf(i.factor, words)} ${input(i, words)}`).filter((text) => !said.has(text));
    const sum = filled(s, known, words) || (given ? '' : inputs.join(words.t.separator));
    if (sum) for (const text of inputs) said.add(text);
    known.set(s.step, middle(s.value, words));
    for (const i of s.inputs) for (const id of i.source ? [i.source] : cites[i.factor] ?? []) cited.add(id);
    const wide = ends(s.value, words);
    return `<li><b>${escape(termOf(s.step, words))}</b>${given ? '' : `${is}${escape(readable(s.formula, words))}<br>`}`
      + `<span class="sum">${escape(sum)}${is}<strong>${escape(known.get(s.step))}</strong>${wide && ` <small>${escape(wide)}</small>`}</span></li>`;
  };
  const lines = answer.trace.filter(shown).map(line).join('\n');
  return `<ol class="worked">\n${lines}\n</ol>${sourcesLine([...cited], words)}`;
}

/** @param {string[]} ids @param {Words} words */
function sourcesLine(ids, words) {
  const links = ids.map((id) => `<a href="${escape(words.catalog.sources[id]?.url)}">${escape(words.source(id))}</a>`);
  return links.length ? `<p class="from">${words.t.sources}${words.lang === 'en' ? ': ' : '：'}${links.join(words.t.separator)}</p>` : '';
}
