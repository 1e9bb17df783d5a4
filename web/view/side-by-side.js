// Two quantities on one linear axis, and their ratio with its range.
import { html, nothing } from 'lit';
import { amount } from '../format/amount.js';
import { count, plain, range } from '../format/number.js';
import { spaced } from '../format/phrase.js';
import { whole } from '../format/whole.js';
import { gap, takesIn } from './longer.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Answer} Answer */

/** @param {Answer} answer */
function size(answer) {
  const e = answer.energy ?? answer.carbon ?? answer.water;
  return e ? e.mid ?? e.high : 0;
}

/** What a subject is, in a few words: the model, or its own figures. @param {Record<string, any>} s @param {Context['words']} words */
function label(s, words) {
  if (s?.model) return words.catalog.models?.find((m) => m.id === s.model)?.name[words.lang] ?? s.model;
  if (s?.energyPerPrompt) return spaced(`${s.energyPerPrompt} × ${count(s.prompts ?? 1, words.lang)}${gap(words)}${words.phrase('unit.prompt')}`, words.lang);
  return [s?.energy, s?.power, s?.over, s?.carbon, s?.water].filter((x) => typeof x === 'string').join(' × ');
}

/**
 * What the published figure of a model's training takes in, as long as it is that figure: two that differ in that are no fair pair.
 * @param {any} s a subject @param {Answer} answer @param {Context['words']} words
 */
function covered(s, answer, words) {
  const training = s?.type === 'training' && s.model && /** @type {any} */ (words.catalog.models?.find((m) => m.id === s.model))?.training;
  const route = training && training.routes?.find((/** @type {{ method: string }} */ r) => r.method === training.default);
  const cited = answer.trace.some((step) => step.inputs.some((i) => i.source === route?.source));
  return takesIn(words, cited ? route?.boundary ?? [] : []);
}

/** What the two sides are called. @param {Context} c @returns {string[]} */
export function namesOf({ facts, words }) {
  const { subject } = facts.record?.request ?? {};
  return facts.record?.names?.map((n) => n[words.lang] ?? '') ?? [label(subject?.a, words), label(subject?.b, words)];
}

/** @param {Context} c */
export function sideBySide(c) {
  const { facts, words } = c;
  const { a, b, ratio } = facts.answer;
  if (!a || !b) return nothing;
  const most = Math.max(size(a), size(b)) || 1;
  const names = namesOf(c);
  const { subject } = facts.record?.request ?? {};
  const row = (/** @type {Answer} */ answer, /** @type {string} */ name, /** @type {string} */ within) => {
    const { main, technical, range: wide } = amount(answer, words.lang);
    return html`<li><p>${whole(name)} <strong class="tw-n">${words.say('about', { what: main })}</strong>
        ${technical ? html`<small>${words.say('energy_technical', { energy: technical })}</small>` : nothing}
        ${answer.quantity?.per ? html`<small>${words.phrase(`period.${answer.quantity.per}`)}</small>` : nothing}
        ${wide ? html`<small>${words.say('range_of', { range: wide })}</small>` : nothing}${within ? html`<small>${within}</small>` : nothing}</p>
      <svg class="tw-bar" width="100%" height="12" aria-hidden="true"><rect width=${`${Math.max((size(answer) / most) * 100, 0.2).toFixed(2)}%`} height="12" rx="2"/></svg></li>`;
  };
  // Said the way round that gives a number above one.
  const turned = ratio && (ratio.mid ?? ratio.high) < 1;
  const times = ratio && (turned ? { low: 1 / ratio.high, mid: ratio.mid && 1 / ratio.mid, high: 1 / ratio.low } : ratio);
  const number = times && (times.mid === null || times.mid === undefined ? range(plain(times.low, words.lang, 2), plain(times.high, words.lang, 2), words.lang) : plain(times.mid, words.lang, 2));
  const within = [covered(subject?.a, a, words), covered(subject?.b, b, words)];
  const unlike = within[0] && within[1] && within[0] !== within[1];
  return html`<ul class="tw-two">${row(a, names[0], within[0])}${row(b, names[1], within[1])}</ul>
    ${number ? html`<p class="tw-holds">${words.say('ratio', { one: names[turned ? 1 : 0], other: names[turned ? 0 : 1], times: number })}${unlike ? words.t.unlike : ''}</p>` : nothing}`;
}
