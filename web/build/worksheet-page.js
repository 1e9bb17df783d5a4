// The worksheet for a class and its answers: prose of worksheet/, with every number computed by the engine.
import { energy, energyRange, power } from '../format/energy.js';
import { count, plain, rounded } from '../format/number.js';
import { allTexts } from '../i18n/index.js';
import { ENERGY, STREAMING } from '../state/names.js';
import { claimRecord } from '../state/record.js';
import { baseline, household } from '../state/request.js';
import { initial } from '../state/state.js';
import { comparison } from '../view/facts.js';
import { wording } from '../view/wording.js';
import { answered, prose } from './method-page.js';
import { escape } from './worked.js';
/** @typedef {import('../contract.js').Lang} Lang @typedef {import('../contract.js').Engine} Engine */

const BULB = 'led-bulb-hour';

/** Answers to circle, each ten times the one before: one of them is right. @param {number} n @param {Lang} lang @param {number} below @param {number} above */
function choices(n, lang, below, above) {
  const options = Array.from({ length: below + above + 1 }, (_, i) => rounded(n, 1) * 10 ** (i - below));
  return options.map((x) => `<td>${plain(x, lang, 1)}</td>`).join('');
}

/** @param {Engine} engine @param {Lang} lang @param {string} sentence that a reader of the first view would copy @returns {Promise<Record<string, string>>} */
async function slots(engine, lang, sentence) {
  const { catalog } = engine;
  const words = wording(await allTexts(lang), lang, catalog);
  const state = initial(lang);
  const homes = household(state.region);
  const title = answered(engine, { ...baseline(state, catalog), against: [STREAMING, homes] });
  const { premises = [], given = {}, count: claimed = NaN } = title.claim ?? {};
  const kwh = given[ENERGY]?.value ?? NaN;
  const hour = given[STREAMING]?.value ?? NaN;
  const published = premises.find((p) => p.factor === STREAMING)?.published ?? { low: NaN, high: NaN };
  const other = comparison(catalog, STREAMING)?.default ?? '';
  const rival = title.equivalents.find((e) => e.id === STREAMING)?.rivals.find((r) => r.source === other);
  const home = title.equivalents.find((e) => e.id === homes);
  const lit = answered(engine, { subject: { type: 'energy', energy: `${hour} kWh` }, against: [BULB, STREAMING] });
  const bulbs = lit.equivalents.find((e) => e.id === BULB)?.count.mid ?? NaN;
  // The hours that the article's own figure gives are one hour of the claim, as often as its energy holds it.
  const hours = kwh / hour;
  const trained = answered(engine, { subject: { type: 'training', model: 'gpt-3' }, against: [] }).methods ?? [];
  const [low, high] = [Math.min(...trained.map((m) => m.energy.low)), Math.max(...trained.map((m) => m.energy.high))];
  // Who gives an end of the two ranges.
  const trainedBy = (/** @type {number} */ n) => words.source(trained.find((m) => m.energy.low === n || m.energy.high === n)?.source ?? '');
  const hourBy = (/** @type {number} */ n) => words.source(title.equivalents.find((e) => e.id === STREAMING)?.rivals.find((r) => r.value === n)?.source ?? '');
  const whole = (/** @type {number} */ n) => plain(Math.round(n), lang, 12);
  const inKwh = (/** @type {number} */ n) => `${plain(n, lang, 12)}${lang === 'ja' ? '' : ' '}${words.phrase('unit.kWh')}`;
  const times = (/** @type {number} */ n) => plain(n, lang, 2);
  /** @type {Record<string, string>} */
  const out = {
    edition: catalog.edition, article: words.source(claimRecord(catalog, state.claim)?.article ?? ''),
    energy: energyRange(title.energy, lang, 2), claimed: words.hours(claimed), energyKwh: inKwh(kwh),
    home: inKwh(home?.perUnit.mid ?? NaN), homeSource: words.source(comparison(catalog, homes)?.default ?? ''),
    hour: words.kwh(hour), otherHour: words.kwh(rival?.value ?? NaN), other: words.source(other),
    hourPower: power(hour * 1000, lang), otherPower: power((rival?.value ?? NaN) * 1000, lang),
    trainLow: energy(low, lang, 4), trainHigh: energy(high, lang, 4), low: words.kwh(published.low), high: words.kwh(published.high),
    trainLowBy: trainedBy(low), trainHighBy: trainedBy(high), lowBy: hourBy(published.low), highBy: hourBy(published.high),
    homes: count(home?.count.mid ?? NaN, lang), homesExact: plain(home?.count.mid ?? NaN, lang, 4), bulbs: count(bulbs, lang, 1),
    hoursExact: whole(hours), hours: words.hours(hours), otherExact: whole(rival?.count ?? NaN), otherHours: words.hours(rival?.count ?? NaN),
    times: times((rival?.count ?? NaN) / hours), trainTimes: times(high / low), hourTimes: times(published.high / published.low), sentence,
  };
  for (const key of Object.keys(out)) out[key] = escape(out[key]);
  return { ...out, guessHomes: choices(home?.count.mid ?? NaN, lang, 2, 2), guessBulbs: choices(bulbs, lang, 1, 3) };
}

/** @param {Engine} engine @param {Lang} lang @param {{ folder: string, sentence: string }} from */
export async function worksheetPage(engine, lang, { folder, sentence }) {
  return prose(`${folder}/${lang}.html`, await slots(engine, lang, sentence));
}
