// Links are read by JavaScript, so they are fuzzed here: made up, cut, edited and scrambled by a seeded generator.
//   node tests/fuzz-links.js [SECONDS] [SEED]     20 seconds; the same seed takes the same path, 0 takes a new one
// Every one gives a legal state without an error, the state's own link gives the state back, and the request made of it
// is a plain document.
import assert from 'node:assert/strict';
import { fromQuery } from '../state/from-link.js';
import { PLACES, baseline, chosen } from '../state/request.js';
import { toQuery } from '../state/to-link.js';

const seconds = Number(process.argv[2] ?? 20);
const seed = Number(process.argv[3] ?? 20240521) || Date.now() % 2 ** 31;
const LANGS = /** @type {const} */ (['zh-TW', 'en', 'ja']);
/** Half a character, which no link can carry. */
const LONE = /\p{Surrogate}/u;

/** Mulberry32. */
let turn = seed;
function random() {
  turn = (turn + 0x6d2b79f5) | 0;
  let t = Math.imul(turn ^ (turn >>> 15), 1 | turn);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const below = (/** @type {number} */ n) => Math.floor(random() * n);
/** @template T @param {readonly T[]} list @returns {T} */
const one = (list) => list[below(list.length)];

const KEYS = ['m', 'e', 'nf', 'c', 'r', 'l', 'v', 'a.pue', 'a.power', 'a.a.pue', 'a.constructor', 'a.__proto__', 'a.', 'x', '', '__proto__', 'constructor'];
const VALUES = ['gpt-3', '0.8', '0.077~0.8', '1287 MWh', '130萬度', 'x kWh', 'iea-2020 kWh', ' kWh', '5 kWh', 'iea-2020', 'a4-netflix-hours', 'a2-us-homes',
  'a2-us-homes..a4-netflix-hours', '..', 'a..b..c', 'tw', 'jp', 'us', 'toString', '__proto__', 'constructor', 'hasOwnProperty', 'zh-TW', 'zh-Hant', 'en-GB',
  'ja', 'ja-JP', 'xx', '2026.1', '9999.1', 'NaN', 'Infinity', '-1', '1e999', '0x10', '', ' ', '<script>', '"', "'", '%', '%E0%A4%A', '\u0000', '\u202e', '\ud800', '💡', '９'];
const LETTERS = 'abz-.~ 0189+%&=?#;/\\<>"\'{}[]\u00e9\u5ea6\u842c\ud83d\udca1\ufeff\u200b';

function text() {
  if (random() < 0.6) return one(VALUES);
  return Array.from({ length: below(random() < 0.05 ? 300 : 12) }, () => LETTERS[below(LETTERS.length)]).join('');
}

function query() {
  const parts = Array.from({ length: below(7) }, () => {
    const value = text();
    const written = random() < 0.7 && !LONE.test(value) ? encodeURIComponent(value) : value;
    return `${one(KEYS)}=${written}`;
  });
  let made = (random() < 0.1 ? '?' : '') + parts.join(random() < 0.9 ? '&' : one(['&&', ';', '=']));
  for (let cuts = below(3); cuts > 0; cuts -= 1) {
    const [at, until] = [below(made.length + 1), below(6)];
    made = made.slice(0, at) + (random() < 0.5 ? text() : '') + made.slice(at + until);
  }
  return made;
}

/** @param {import('../contract.js').Assumed | null} a */
function legal(a) {
  if (a === null) return;
  assert.deepEqual(Object.keys(a).length, 1);
  if ('source' in a) assert.match(a.source, /^[a-z][a-z0-9-]{0,63}$/);
  else assert.ok(a.text.length > 0 && a.text.length <= 64 + ' kWh'.length && !LONE.test(a.text));
}

const claim = { id: 'a4-netflix-hours', request: { subject: { type: 'training', model: 'gpt-3' }, assume: { 'streaming-hour': '0.8 kWh' },
  claim: { comparison: 'streaming-hour', count: 1625000, given: { energy: '1300 MWh', 'streaming-hour': '0.8 kWh' } } } };
/** @type {any} */
const catalog = { edition: '2026.1', claims: [claim, { ...claim, id: 'a2-us-homes' }], presets: [], comparisons: [], sources: {}, phrases: {} };

/** @param {string} link @param {import('../contract.js').Lang} lang */
function check(link, lang) {
  const { state, edition } = fromQuery(link, lang);
  assert.deepEqual(Object.keys(state).sort(), ['assume', 'claim', 'energy', 'hour', 'lang', 'region']);
  assert.ok(state.claim.length <= 128 && /^[a-z][a-z0-9.-]*$/.test(state.claim));
  assert.ok(Object.hasOwn(PLACES, state.region) && LANGS.includes(state.lang));
  legal(state.energy);
  legal(state.hour);
  for (const [factor, value] of Object.entries(state.assume)) {
    assert.match(factor, /^[a-z][a-z0-9.-]*$/);
    assert.ok(value !== null);
    legal(value);
  }
  assert.ok(edition === null || Number(edition));
  const again = toQuery(state, edition ?? '2026.1');
  assert.deepEqual(fromQuery(again, one(LANGS)).state, state);
  assert.equal(toQuery(fromQuery(again, lang).state, edition ?? '2026.1'), again);
  for (const request of [baseline(state, catalog), chosen(state, catalog)]) {
    if (request) assert.deepEqual(JSON.parse(JSON.stringify(request)), request);
  }
  return JSON.stringify(state);
}

const until = performance.now() + 1000 * seconds;
const seen = new Set();
let links = 0;
while (performance.now() < until) {
  const link = query();
  const lang = one(LANGS);
  links += 1;
  try {
    const state = check(link, lang);
    if (seen.size < 1e6) seen.add(state);
  } catch (error) {
    console.error(`link ${links} of seed ${seed} (${lang}): ${JSON.stringify(link)}`);
    throw error;
  }
}
assert.ok(seen.size > Math.min(1000, links / 4), `${seen.size} states: the links are all alike`);
console.log(`${links} links with seed ${seed} in ${seconds} s, ${seen.size} different states`);
