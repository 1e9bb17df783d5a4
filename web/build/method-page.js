// The method page: prose of method/, with every number computed by the engine, the words explained, and all editions.
import { readFileSync } from 'node:fs';
import { energyRange, technical } from '../format/energy.js';
import { fill } from '../format/message.js';
import { count, plain, range } from '../format/number.js';
import { allTexts } from '../i18n/index.js';
import { ENERGY, STREAMING } from '../state/names.js';
import { claimRecord } from '../state/record.js';
import { baseline, chosen } from '../state/request.js';
import { initial } from '../state/state.js';
import { comparison, facts } from '../view/facts.js';
import { WORDS } from '../view/glossary.js';
import { wording } from '../view/wording.js';
import { readChanges } from './corrections.js';
import { unbrokenHtml } from './unbroken.js';
import { escape, worked } from './worked.js';
/** @typedef {import('../contract.js').Lang} Lang @typedef {import('../contract.js').Engine} Engine
 *  @typedef {import('../contract.js').Answer} Answer @typedef {import('../view/wording.js').Words} Words */

const training = (/** @type {object} */ subject) => ({ subject: { type: 'training', ...subject }, against: [] });
const use = (/** @type {object} */ subject) => ({ subject: { type: 'inference', prompts: 1, ...subject }, against: [] });

/** Steps on the way to an energy; one prompt times one is none. @param {import('../contract.js').Step} s */
const toEnergy = (s) => !/^(carbon|water|cost|embodied.*|equivalent:.*)$/.test(s.step) && !(s.step === ENERGY && s.inputs.some((i) => i.factor === 'prompts' && i.value === 1));

/** @param {Engine} engine @param {object} request @returns {Answer} */
export function answered(engine, request) {
  const answer = engine.evaluate(request);
  if (answer.error) throw new Error(`the engine refused an example: ${JSON.stringify(answer.error)}`);
  return answer;
}

/** What a language's readers are shown under the title. @param {Answer} open @param {Answer} answer @param {import('../contract.js').State} state @param {Words} words */
function rulersShown(open, answer, state, words) {
  return `<ul class="chosen">${facts(words.catalog, open, answer, state).rulers.map((e) => `<li>${escape(words.equivalent(e))}</li>`).join('')}</ul>`;
}

/** One familiar example of every gate. @param {Answer} answer @param {Words} words */
function rejected(answer, words) {
  const known = (/** @type {string} */ id) => (id === STREAMING ? 2 : comparison(words.catalog, id)?.familiarity?.[words.lang] ?? 0);
  const gates = [...new Set(answer.equivalents.flatMap((e) => e.rejected ?? []))];
  const rows = gates.map((gate) => {
    const [e] = answer.equivalents.filter((x) => x.rejected === gate).sort((a, b) => known(b.id) - known(a.id));
    return `<li>${escape(comparison(words.catalog, e.id)?.name[words.lang])}<br><small>${escape(words.phrase(`gate.${gate}`))}</small></li>`;
  });
  return `<ul class="gates">${rows.join('')}</ul>`;
}

/** @param {Words} words @returns {string} */
export function wordList(words) {
  return `<dl class="words">${WORDS.map((w) => `<dt>${escape(words.t[`word_${w}`])}</dt><dd>${escape(words.t[`meaning_${w}`])}</dd>`).join('')}</dl>`;
}

/** @param {string} data @param {Words} words */
function editions(data, words) {
  const changes = readChanges(data).map((c) => {
    const values = c.values.map((v) => `<li>${escape(words.factor(v.factor))}${words.lang === 'en' ? ': ' : '：'}${escape(v.from)} → ${escape(v.to)}<br><small>${escape(v.why[words.lang])}</small></li>`);
    const sentences = c.sentences.map((s) => `<li>${escape(s[words.lang])}</li>`);
    return `<li id="edition-${escape(c.edition)}"><b>${escape(c.edition)}</b> <time datetime="${escape(c.date)}">${escape(c.date)}</time><br>${escape(c.what[words.lang])}`
      + `${values.length + sentences.length ? `<ul>${[...values, ...sentences].join('')}</ul>` : ''}</li>`;
  });
  return `<ol class="editions">${changes.join('')}</ol>`;
}

/** @param {Engine} engine @param {Lang} lang @param {string} data the data folder @returns {Promise<Record<string, string>>} */
async function slots(engine, lang, data) {
  const { catalog } = engine;
  const words = wording(await allTexts(lang), lang, catalog);
  const recorded = (/** @type {string} */ id) => answered(engine, claimRecord(catalog, id)?.request ?? {});
  const sum = (/** @type {object} */ request) => worked(answered(engine, request), words, toEnergy);
  const only = (/** @type {string} */ id, /** @type {RegExp} */ steps) => worked(recorded(id), words, (s) => steps.test(s.step));
  const state = initial(lang);
  const title = answered(engine, baseline(state, catalog) ?? {});
  const shown = answered(engine, { ...chosen(state, catalog), against: undefined });
  const hour = title.claim?.premises.find((p) => p.factor === STREAMING)?.published ?? { low: NaN, high: NaN };
  const reference = comparison(catalog, STREAMING)?.default ?? '';
  const rivals = title.equivalents.find((e) => e.id === STREAMING)?.rivals ?? [];
  const said = (title.claim?.given?.[ENERGY]?.value ?? NaN) / (title.claim?.given?.[STREAMING]?.value ?? NaN);
  const lifetime = recorded('a8-use-adds-up').breakEven;
  const fleet = claimRecord(catalog, 'a6-power-in-use')?.request.subject.power;
  const hours = (/** @type {number | undefined} */ n) => escape(words.hours(n ?? NaN));
  const span = (/** @type {import('../contract.js').Estimate | null | undefined} */ e, /** @type {(x: number) => string} */ say) => (e ? range(say(e.low), say(e.high), lang) : '');
  return {
    edition: escape(catalog.edition),
    devicePower: sum(training({ model: 'gpt-3', method: 'device-power' })),
    gpt3: escape(technical(answered(engine, training({ model: 'gpt-3' })).energy.mid ?? NaN, lang, 4)),
    deviceHours: sum(training({ model: 'bloom', method: 'device-hours' })),
    compute: only('a7-size-and-data', /^(compute|device-time|it-energy|facility-energy)$/),
    perToken: sum(use({ model: 'gpt-4o', method: 'flops', outputTokens: 500 })),
    ecologits: sum(use({ model: 'llama-3.1-70b', method: 'ecologits-0.11', outputTokens: 400 })),
    perPrompt: worked(recorded('a-year-of-prompts'), words, toEnergy, claimRecord(catalog, 'a-year-of-prompts')?.cites),
    days: span(lifetime?.days, (x) => plain(x, lang, 2)), prompts: span(lifetime?.prompts, (x) => count(x, lang)),
    carbon: only('a11-carbon-and-supply', /^(carbon|water)$/),
    low: escape(words.kwh(hour.low)), high: escape(words.kwh(hour.high)), average: escape(words.kwh((hour.low + hour.high) / 2)),
    hoursArticle: hours(said), hoursReference: hours(rivals.find((r) => r.source === reference)?.count), reference: escape(words.source(reference)),
    claimEnergy: escape(energyRange(title.energy, lang, 2)), chosen: rulersShown(title, shown, state, words), rejected: rejected(title, words),
    hours: hours(title.claim?.count), need: escape(words.kwh(title.claim?.needs.find((n) => n.factor === STREAMING)?.value ?? NaN)),
    watts: escape(`${range(plain(Number.parseFloat(fleet.low), lang), plain(Number.parseFloat(fleet.high), lang), lang)}\u00a0MW`), power: escape(energyRange(recorded('a6-power-in-use').energy, lang)),
    words: wordList(words), editions: editions(data, words),
  };
}

/**
 * A page of prose: its title and description from the comments on top, its slots filled.
 * @param {string} file @param {Record<string, string>} values
 */
export function prose(file, values) {
  const text = readFileSync(file, 'utf8');
  const field = (/** @type {string} */ name) => new RegExp(`<!-- ${name}: (.*?) -->`).exec(text)?.[1] ?? '';
  const body = fill(text.replace(/<!--.*?-->\n?/g, '').trim(), values);
  const left = /\{\w+\}|NaN|undefined/.exec(body);
  if (left) throw new Error(`${file}: ${left[0]} was not computed`);
  return { title: field('title'), description: field('description'), print: field('print'), body: unbrokenHtml(body) };
}

/** @param {Engine} engine @param {Lang} lang @param {{ prose: string, data: string }} folders */
export async function methodPage(engine, lang, folders) {
  return prose(`${folders.prose}/${lang}.html`, await slots(engine, lang, folders.data));
}
