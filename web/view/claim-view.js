// Any other claim of the article, a preset, or two of them side by side: what was said, two lights, the quantity, its
// equivalents, what has been published since.
import { html, nothing } from 'lit';
import { amount, mass } from '../format/amount.js';
import { fill } from '../format/message.js';
import { count } from '../format/number.js';
import { spaced } from '../format/phrase.js';
import { whole } from '../format/whole.js';
import { ENERGY } from '../state/names.js';
import { TITLE_CLAIM } from '../state/state.js';
import { claimLights } from './claim-lights.js';
import { comparison, stands } from './facts.js';
import { placed } from './grid.js';
import { inputText, inputs } from './number-field.js';
import { lifetime } from './lifetime.js';
import { inWords, rangeOf, takesIn, title, values } from './longer.js';
import { proportion } from './proportion.js';
import { sideBySide } from './side-by-side.js';
import { rivalsOf } from './trace.js';
import { span } from './span.js';
import { sources } from './sources.js';
import * as bodies from './deeper.js';
import { entering, following } from './following.js';
import { back, share } from './share.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Answer} Answer */

/** What the author printed, at most a short quotation, with the link. @param {Context} c */
function quoted({ facts: { record }, words, catalog, state }) {
  if (!record) return nothing;
  const article = catalog.sources[record.article];
  const quote = record.quote?.[state.lang] ?? record.quote?.['zh-TW'];
  return article && quote ? html`<blockquote class="tw-quote"><p lang=${record.quote?.[state.lang] ? nothing : 'zh-TW'}>${words.say('quoted', { text: quote })}</p>
      <p class="tw-from"><a href=${article.url}>${words.say('quote_from', { author: article.author ?? '', year: article.year })}</a></p></blockquote>` : nothing;
}

/** What the question itself is held against. @param {Context['facts']} facts @returns {string[]} */
const asked = ({ record }) => record?.request.against ?? [];

/** The quantity in the reader's unit, with its range and whether it happens once. @param {Context} c @param {Answer} answer */
function quantity(c, answer) {
  const { words, facts, catalog, state } = c;
  const { main, technical, range } = amount(answer, words.lang);
  const flow = answer.quantity?.kind === 'flow';
  const per = answer.quantity?.per;
  const day = facts.record?.request.subject.over === '1 day';
  const of = facts.claim && comparison(catalog, facts.claim.comparison ?? '');
  const year = of?.per === 'year' && (facts.claim?.count ?? 1) < 1; // a part of what that uses in a year
  const measured = answer.energy ?? answer.carbon ?? answer.water;
  // Its own doubt, not that of a ruler it is held against.
  const disputed = answer.gap.some((g) => !comparison(catalog, g.factor));
  const subject = facts.record?.request.subject ?? {};
  const { type } = subject;
  const headline = catalog.claims.find((one) => one.id === TITLE_CLAIM)?.request.subject;
  const trained = type === 'training' ? subject : type === 'lifetime' ? subject.training : null; // of a life that is the large figure
  const model = trained ? catalog.models?.find((m) => m.id === trained.model)?.name[state.lang]
    // The title's energy, as long as it is that one, is that of its training.
    : type === headline?.type && subject.energy === headline?.energy && !(ENERGY in state.assume) ? words.model(facts) : undefined;
  const once = trained || model ? [model ?? '', words.t.tag_training, words.t.tag_once] : [];
  // A power is asked for as one: its energy follows from the time.
  const power = type === 'power' ? inputs(answer).find((i) => i.factor === 'power') : undefined;
  // What no source gives and the article did not print either, is read out of its words.
  const read = power && power.value === null && !power.source && facts.record?.article ? words.t.reading : '';
  const tags = [power ? inputText(words, power) : '', read, ...once, flow ? words.t.tag_recurring : '', words.t.tag_average].filter(Boolean);
  // What is held against emissions stands beside their amount.
  const emitted = answer.energy && asked(facts).some((id) => comparison(catalog, id)?.basis === 'carbon') && answer.carbon;
  return html`<section class="tw-energy"><p class="tw-big">${whole(words.say('about', { what: main }))}
      ${technical ? html`<small>${words.say('energy_technical', { energy: technical })}</small>` : nothing}
      ${per || day || year ? html`<small>${per ? words.phrase(`period.${per}`) : day ? words.t.one_day : words.t.one_year}</small>` : nothing}</p>
    ${range ? html`<p class="tw-note">${words.say(disputed ? 'disputed_range' : 'range_of', { range })}</p>` : nothing}
    ${measured ? span(measured, disputed) : nothing}
    ${emitted ? html`<p class="tw-note">${words.say('emitted', { carbon: mass(emitted, words.lang), place: placed({ catalog, words }, answer.grid) })}${answer.grid?.definition ? html` · ${takesIn(words, [answer.grid.definition])}` : ''}</p>` : nothing}
    ${lasting(c, answer)}
    <p class="tw-tags">${tags.map((tag) => html`<span>${tag}</span> `)}</p></section>`;
}

/** A power is no amount of energy until it has lasted. @param {Context} c @param {Answer} answer */
function lasting({ words, facts }, answer) {
  const power = facts.record?.request.subject.type === 'power' && inputs(answer).find((i) => i.factor === 'power');
  const over = answer.trace.flatMap((s) => s.inputs).find((i) => i.factor === 'over');
  if (!power || !over?.value || over.unit !== 'd' || !answer.energy) return nothing;
  return html`<p class="tw-note">${whole(words.say('power_lasts', { power: inputText(words, power), hours: count(over.value * 24, words.lang, 4), energy: values(words, answer.energy, 'kWh', 2) }))}</p>`;
}

/** Chosen ones first, then the rest that was asked for; one that another carrier or a gate stands before comes last. @param {Context} c */
function equivalents({ facts, words, catalog }) {
  const { answer } = facts;
  const ids = [...new Set([...answer.chosen, ...asked(facts)])].slice(0, 6);
  const flow = answer.quantity?.kind === 'flow';
  const rows = ids.flatMap((id) => answer.equivalents.filter((e) => e.id === id && comparison(catalog, e.id)));
  if (!rows.length) return nothing;
  /** Its range, and of emissions what they take in. @param {import('../contract.js').Equivalent} e */
  const beside = (e) => {
    const range = rangeOf(words, e);
    // What all of the sources of its range take in.
    const [first = [], ...others] = e.basis === 'carbon' && answer.energy ? comparison(catalog, e.id)?.values.filter((v) => stands(v)).map((v) => v.boundary ?? []) ?? [] : [];
    const boundary = first.filter((b) => others.every((o) => o.includes(b)));
    return [range ? words.say('range_of', { range }) : '', takesIn(words, boundary)].filter(Boolean).join(' · ');
  };
  return html`<section class="tw-rulers"><h3>${words.t.rulers}</h3><ul>${rows.map((e) => html`<li>${proportion(e)}<span>${inWords(words, e, flow)}
    ${beside(e) ? html`<small>${beside(e)}</small>` : nothing}</span></li>`)}</ul></section>`;
}

/** What has been published since the article, and by whom. @param {Context} c */
function since({ facts, words, state }) {
  const rows = facts.record?.since ?? [];
  return rows.length ? html`<section><h3>${words.t.since}</h3><ul class="tw-since">${rows.map((r) => html`<li><time>${r.date}</time> ${spaced(r.text[state.lang] ?? '', state.lang)}${r.source ? html` <small>${words.source(r.source)}</small>` : nothing}</li>`)}</ul></section>` : nothing;
}

/** Sources by their names, the rest as it is. @param {Record<string, unknown>} params @param {Context['words']} words */
function named(params, words) {
  return Object.fromEntries(Object.entries(params).map(([k, v]) => [k, typeof v === 'string' ? words.source(v) : typeof v === 'number' ? words.plain(v) : String(v)]));
}

/** What a reader who changed a number knows, or what no number here rests on. */
const SILENT = ['no-grid-factor', 'assume-wins'];

/** Warnings of the engine in the reader's language. @param {Context} c */
function warnings({ words, facts: { answer } }) {
  const known = answer.warnings?.filter((w) => !SILENT.includes(w.code)).map((w) => fill(words.phrase(`warning.${w.code}`), named(w.params ?? {}, words))).filter((text, i, all) => all.indexOf(text) === i) ?? [];
  return known.map((text) => html`<p class="tw-note">${text}</p>`);
}

/** The sources that this answer rests on. @param {Context} c */
function cited(c) {
  const { facts, catalog } = c;
  const { answer, record } = facts;
  const shown = [answer, answer.a, answer.b].flatMap((x) => [
    ...(x?.trace ?? []).flatMap((s) => s.inputs.flatMap((i) => [i.source ?? '', ...rivalsOf(catalog, i)])),
    ...(x?.claim ? x.methods ?? [] : []).map((m) => m.source ?? ''), // the light of a premise names them
    ...(x?.claim?.needs ?? []).map((n) => n.nearest?.source ?? '')]);
  return sources(c, [...new Set([record?.article ?? '', ...shown, ...Object.values(record?.cites ?? {}).flat(), ...(record?.since ?? []).map((r) => r.source ?? '')])].filter((id) => id in catalog.sources));
}

/** What is opened on demand. @param {Context} c */
function deeper(c) {
  const { facts, words: { t } } = c;
  const { answer, claim } = facts;
  const { needs, decides, trace, ladder, presets, words: glossary, export: exporting } = c.deeper ?? bodies;
  const part = (/** @type {string} */ title, /** @type {unknown} */ body) => html`<details><summary>${title}</summary>${body}</details>`;
  return html`<div class="tw-deeper">${claim?.needs.length ? part(t.needs, needs(c)) : nothing}
    ${answer.gap?.length || answer.sensitivity?.length ? part(t.decides, decides(c)) : nothing}${part(t.trace, trace(c))}${facts.energy || answer.a?.energy ? part(t.ladder, ladder(c)) : nothing}${part(t.presets, presets(c))}${part(t.words, glossary(c))}${part(t.export, exporting(c))}</div>`;
}

/** A service draws power too, not only an accelerator in a training. @param {Context} c @returns {Context} */
function inUse(c) {
  const { words, facts } = c;
  return facts.record?.request.subject.type === 'power' ? { ...c, words: { ...words, factor: (id) => (id === 'power' ? words.t.power : words.factor(id)) } } : c;
}

/** @param {Context} given */
export function claimView(given) {
  const c = inUse(given);
  const { facts, words, on } = c;
  const { answer, record } = facts;
  return html`<div class="tw" lang=${c.state.lang}>
    <header class="tw-claim"><p class="tw-back"><button @click=${() => on?.open?.(TITLE_CLAIM)}>${words.t.to_title}</button></p>
      ${record ? html`<p class="tw-title">${title(words, facts)}</p>` : nothing}
      ${following(quoted, c)}${following(claimLights, c)}${entering(() => back(c, record?.article ? words.t.reset : words.t.reset_preset), c)}</header>
    ${answer.a && answer.b ? html`${sideBySide(c)}${record?.example ? html`<p class="tw-note">${words.t.example}</p>` : nothing}` : html`${quantity(c, answer)}${following(lifetime, c)}${following(equivalents, c)}`}
    ${following(since, c)}
    ${following(warnings, c)}
    ${following(() => deeper(c), c)}
    ${entering(share, c)}
    ${following(cited, c)}
  </div>`;
}
