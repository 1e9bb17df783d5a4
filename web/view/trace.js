// How the result was computed: each step with its formula and its inputs, and every input can be changed in place.
import { html, nothing } from 'lit';
import { mass } from '../format/amount.js';
import { count } from '../format/number.js';
import { timesIn } from '../format/period.js';
import { spaced } from '../format/phrase.js';
import { ENERGY, STREAMING } from '../state/names.js';
import { TITLE_CLAIM } from '../state/state.js';
import { comparison, stands } from './facts.js';
import { following } from './following.js';
import { explained } from './glossary.js';
import { placed } from './grid.js';
import { gap, inWords as worded, value as valueText, values } from './longer.js';
import { DIGITS, fieldOf, inputText, inputs, subjectOf } from './number-field.js';
import { namesOf } from './side-by-side.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Step} Step
 *  @typedef {import('../contract.js').Answer} Answer @typedef {Step['inputs'][number]} Input */

/** The name of a step of the computation, or of a factor in it. @param {string} id @param {Context['words']} words */
export function termOf(id, words) {
  if (id === 'day') return words.phrase('unit.day'); // "… × period ÷ day"
  const step = words.phrase(`step.${id}`);
  return step === id ? spaced(words.factor(id), words.lang) : step;
}

/** Between two sides of a sum. @param {Context['words']} words */
export const equals = (words) => (words.lang === 'en' ? ' = ' : ' ＝ ');

/** "energy / streaming-hour" with names for ids and printed signs. @param {string} formula @param {Context['words']} words */
export function readable(formula, words) {
  return formula.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (id) => termOf(id, words)).replaceAll('*', '×').replaceAll(' / ', ' ÷ ');
}

/** What the reader has changed, with the way back to what is published. @param {Context} c @param {Input} i */
function released(c, i) {
  const { state, facts, words, on, catalog } = c;
  if (!on?.release || !(i.factor in state.assume)) return nothing;
  const c0 = comparison(catalog, i.factor);
  const before = inputs(facts.open).find((b) => b.factor === i.factor)
    ?? c0?.values.filter((v) => v.source === c0.default).map((v) => ({ ...v, factor: i.factor, value: v.mid }))[0];
  return html` <button @click=${() => on.release?.(i.factor)}>${before ? words.say('input_back', { value: inputText(words, before, DIGITS) }) : words.t.undo}</button>`;
}

/** Who else has a figure for a ruler whose range goes into the count. @param {Context['catalog']} catalog @param {Input} i */
export function rivalsOf(catalog, i) {
  if (i.low === undefined || i.low === i.high) return [];
  return (comparison(catalog, i.factor)?.values ?? []).filter(stands).map((v) => v.source);
}

/** Of a claim of the article: a range is read out of its words, how often something is asked is assumed. @param {Context} c @param {{ factor: string, value: number | null }} input */
const unsourced = ({ words }, { factor, value }) => (value === null ? words.t.reading : factor === 'prompts' ? words.t.assumed : '');

/** @param {Context} c @param {Answer} answer @param {Input} i @param {number} place of this input in the list of all @param {boolean} alone all of its step: that has named it */
function input(c, answer, i, place, alone) {
  const { words, catalog, on } = c;
  const field = fieldOf(c, i.factor, place);
  // A number of the sentence is left to the sentence where that is all that is changed.
  const text = on?.field && (i.value !== null || i.low !== undefined) ? on.field(c, field) : html`<span class="tw-n">${inputText(words, i, DIGITS)}</span>`;
  const typed = { hour: c.state.hour, energy: c.state.energy }[subjectOf(field)];
  const written = !!typed && 'text' in typed;
  const theirs = written && i.factor === STREAMING && c.facts.figures.find((f) => f.inUse)?.source; // typed, but published too
  const own = subjectOf(field) in c.state.assume || written && !theirs;
  const per = (answer.parts?.inference ?? answer).quantity?.per;
  // In an example only some of the figures are published: its list of sources names whose.
  const { cites, example } = c.facts.record ?? {};
  const cited = [...new Set([i.source ?? (theirs || ''), ...(example ? [] : cites?.[i.factor] ?? []), ...(own ? [] : rivalsOf(catalog, i))])].filter((id) => id in catalog.sources);
  const wide = i.value !== null && i.low !== i.high ? inputText(words, { ...i, value: null }, DIGITS) : ''; // then they do not all say the same
  const said = !cited.length && c.state.claim === TITLE_CLAIM && answer.claim?.given?.[i.factor]?.value === i.value;
  const names = [...cited.map(words.source), said ? words.t.named_article : '', own || !['grid', 'wue-grid'].includes(i.factor) ? '' : placed(c, answer.grid, i.factor !== 'grid')].filter(Boolean).join(words.t.separator);
  const source = own ? (on?.held?.() && written ? '' : words.t.input_own) : wide ? words.say('range_by', { range: wide, who: names }) : names || (c.facts.record?.article && !example ? unsourced(c, i) : '');
  return html`<li>${alone ? nothing : html`${explained(c, i.factor, field)} `}${text}${/^(b\.)?prompts$/.test(i.factor) && per ? ` ${words.phrase(`period.${per}`)}` : ''}${source ? html` <small>${source}</small>` : nothing}${released(c, i)}${on?.trouble?.(c, field) ?? nothing}</li>`;
}

/** What goes on is counted over the ruler's own time: "× 365.25" for a day's energy by a home's year. @param {Context} c @param {Answer} answer @param {string} step */
function times({ catalog, words }, answer, step) {
  const ruler = comparison(catalog, step.replace('equivalent:', ''));
  const n = timesIn(ruler?.form === 'rate' ? ruler.per : null, answer.quantity?.per);
  return n === 1 ? '' : ` × ${words.plain(n, 5)}`;
}

/** The steps of one answer. @param {Context} c @param {Answer} answer @param {readonly Step[]} shown @param {number} from place of the first */
function list(c, answer, shown, from) {
  const { words } = c;
  const is = equals(words);
  const counts = (/** @type {string} */ id) => id.startsWith('equivalent:');
  const name = (/** @type {string} */ id) => (counts(id) ? words.say('trace_count', { factor: words.factor(id) }) : termOf(id, words));
  const result = (/** @type {Step} */ { step, value: { mid, unit }, value }) => (unit === 'kWh' ? values(words, value, unit, DIGITS) : unit === 'kg' ? spaced(mass(value, words.lang, DIGITS), words.lang) : unit === 'FLOP' && mid !== null ? valueText(words, { value: mid, unit })
    : spaced(`${mid === null ? words.counts(value) : count(mid, words.lang, DIGITS)}${counts(step) ? `\u00a0${inWords(step)}` : gap(words) + words.phrase(`unit.${unit}`)}`.trim(), words.lang));
  /** A life has two energies. */
  const part = (/** @type {Step} */ s) => {
    if (s.step !== ENERGY || !answer.parts?.inference) return '';
    const of = s.formula.includes('prompts') ? words.t.tag_use : words.t.tag_training;
    return words.lang === 'en' ? ` (${of})` : `（${of}）`;
  };
  /** Of what goes on, the time that its energy is of. */
  const every = (/** @type {Step} */ s) => {
    const { per } = (answer.parts?.inference && s.formula.includes('prompts') ? answer.parts.inference : answer).quantity ?? {};
    return s.step === ENERGY && per ? ` ${words.phrase(`period.${per}`)}` : '';
  };
  /** What the count is rounded and worded to. */
  const inWords = (/** @type {string} */ step) => {
    const e = answer.equivalents?.find((x) => `equivalent:${x.id}` === step);
    if (!e?.shown) return '';
    // A part of a year is shown in minutes or days: a sum of its own, "→ × 525,960 minutes = ".
    const n = e.form === 'duration' ? timesIn(comparison(c.catalog, e.id)?.per, e.shown.unit) : 1;
    return `→ ${n === 1 ? '' : `×\u00a0${words.plain(n, 6)}${gap(words)}${words.phrase(`unit.${e.shown.unit}`)}${is}`}${worded(words, e, answer.quantity?.kind === 'flow')}`;
  };
  /** Said once: its input says it, and can be changed there. */
  const itself = (/** @type {Step} */ s) => s.formula === s.step && s.inputs.length === 1 && s.inputs[0].factor === s.step && s.inputs[0].value !== null;
  const row = (/** @type {Step} */ s, /** @type {number} */ k) => html`<b>${name(s.step)}${part(s)}</b>${itself(s) ? nothing : html`${is}${s.formula === s.step ? '' : (counts(s.step) ? readable(s.formula, words).replace(' ÷', `${times(c, answer, s.step)} ÷`) : readable(s.formula, words)) + is}${result(s)}${every(s)}`}
    <ul class="tw-inputs">${s.inputs.map((i, n) => input(c, answer, i, from + 100 * k + n, itself(s)))}</ul>`;
  return html`<ol>${shown.map((s, k) => html`<li>${following(() => row(s, k), c)}</li>`)}</ol>`;
}

/** @param {Context} c */
export function trace(c) {
  const { facts, words, state } = c;
  const { a, b } = facts.answer;
  const hint = html`<p class="tw-note tw-scripted">${words.t.trace_hint}</p>`;
  if (a && b) return html`${hint}<h3 class="tw-side">${namesOf(c)[0]}</h3>${list(c, a, a.trace, 0)}<h3 class="tw-side">${namesOf(c)[1]}</h3>${list(c, b, b.trace, 10000)}`;
  // Under the title's claim only the steps to what is shown; CO2e, water and further rulers belong to other claims.
  const rulers = new Set([ENERGY, ...[STREAMING, ...facts.rulers.map((e) => e.id)].map((id) => `equivalent:${id}`)]);
  return html`${hint}${list(c, facts.answer, state.claim === TITLE_CLAIM ? facts.trace.filter((s) => rulers.has(s.step)) : facts.trace, 0)}`;
}
