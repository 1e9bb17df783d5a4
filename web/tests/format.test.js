// Numbers and units as newspapers of each language print them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compute, powerOfTen } from '../format/compute.js';
import { count, range } from '../format/number.js';
import { energy, energyRange, power, technical } from '../format/energy.js';
import { exact, quantity } from '../format/typed.js';
import { equivalentPhrase, spaced } from '../format/phrase.js';
import { sourceName } from '../format/source-name.js';
import { fill, pieces, plural } from '../format/message.js';
import { allTexts } from '../i18n/index.js';
import { inWords } from '../view/longer.js';
import { wording } from '../view/wording.js';

/** No line ends between a number and its word: U+00A0 there, in the texts expected below. @template {string | string[]} T @param {T} text @returns {T} */
const set = (text) => /** @type {any} */ (typeof text === 'string' ? text.replace(/([\d⁰¹²³⁴-⁹]) (?=\p{L})/gu, '$1\u00a0') : text.map(set));

test('the headline count in three languages', () => {
  // 1,300 MWh / 0.8 kWh = 1,625,000; / 0.077 kWh = 16,883,117.
  assert.deepEqual([count(1625000, 'zh-TW'), count(1625000, 'ja'), count(1625000, 'en')], set(['160 萬', '160万', '1.6 million']));
  assert.deepEqual([count(16883116.9, 'zh-TW'), count(16883116.9, 'ja'), count(16883116.9, 'en')], set(['1,700 萬', '1,700万', '17 million']));
  assert.equal(count(1625000, 'zh-TW', 4), set('162.5 萬'));
});

test('rounding that reaches the next large-number word uses it', () => {
  assert.deepEqual([count(9999.9, 'zh-TW'), count(99999999, 'zh-TW'), count(999999, 'en')], set(['1 萬', '1 億', '1 million']));
});

test('small numbers keep their digits', () => {
  assert.deepEqual([count(0.00034, 'en'), count(0, 'en'), count(320.5, 'zh-TW')], ['0.00034', '0', '320']);
});

test('energy in the unit of each language', () => {
  assert.deepEqual([energy(1.3e6, 'zh-TW'), energy(1.3e6, 'ja'), energy(1.3e6, 'en')], set(['130 萬度', '130万kWh', '1,300 MWh']));
  assert.deepEqual([energy(0.8, 'zh-TW'), energy(0.077, 'ja'), energy(0.00024, 'en')], set(['0.8 度', '0.077kWh', '0.24 Wh']));
  assert.deepEqual([technical(1.287e6, 'zh-TW'), technical(2.838e11, 'en', 3)], set(['1,300 MWh', '284 TWh']));
  assert.deepEqual([power(800, 'zh-TW'), power(77, 'en'), power(2e4, 'ja')], set(['800 瓦', '77 W', '20kW']));
});

test('ranges take the dash of the language and one unit', () => {
  const e = { low: 0.077, mid: null, high: 0.8 };
  assert.deepEqual([energyRange(e, 'zh-TW'), energyRange(e, 'ja'), energyRange(e, 'en')], set(['0.077~0.8 度', '0.077～0.8kWh', '0.077–0.8 kWh']));
  assert.equal(range('160 萬', '160 萬', 'zh-TW'), '160 萬');
});

test('typed text becomes a quantity of the engine', () => {
  for (const [typed, meant] of [['0.077', '0.077 kWh'], ['0.077~0.8', '0.077~0.8 kWh'], ['0.077 – 0.8', '0.077~0.8 kWh'],
    ['0.077-0.8', '0.077~0.8 kWh'], ['０．０７７～０．８', '0.077~0.8 kWh'], ['130萬度', '130萬度'], ['130 萬', '130 萬度'],
    ['130万', '130万kWh'], ['約 0.8 度', '0.8 度'], ['1300 MWh', '1300 MWh'], ['1,300兆瓦時', '1,300兆瓦時']]) {
    assert.equal(quantity(typed, 'kWh'), meant);
  }
  assert.equal(quantity('  ', 'kWh'), null);
  assert.equal(exact(0.30000000000000004, 'kWh'), '0.3 kWh');
});

test('phrases of the catalog, with plural and spacing', () => {
  /** @type {any} */
  const homes = { id: 'h', name: {}, phrases: { 'zh-TW': { count: '約 {n} 戶一年' }, en: { count: { one: '{n} home', other: '{n} homes' }, duration: 'about {t}' } } };
  /** @param {number} n @param {string} form */
  const shown = (n, form, unit = 'x') => /** @type {any} */ ({ form, count: { mid: n }, shown: { count: n, digits: 2, unit } });
  assert.equal(equivalentPhrase(shown(320, 'count'), homes, 'zh-TW', String), set('約 320 戶一年'));
  assert.equal(equivalentPhrase(shown(13000, 'count'), homes, 'zh-TW', String), set('約 1.3 萬戶一年'));
  assert.equal(equivalentPhrase(shown(1, 'count'), homes, 'en', String), set('1 home'));
  // Nothing known leads to it: its name, and no count.
  assert.equal(equivalentPhrase({ ...shown(1, 'count'), shown: null }, { ...homes, name: { en: 'A home' } }, 'en', String), 'A home');
  assert.equal(equivalentPhrase(shown(2.4, 'duration', 'minutes'), homes, 'en', String), set('about 2.4 minutes'));
  // One is one second, and of 2.4 分 the electricity is that of 分間, not 分分.
  assert.equal(equivalentPhrase(shown(1, 'duration', 'seconds'), homes, 'en', String), set('about 1 second'));
  const world = /** @type {any} */ ({ id: 'w', name: {}, phrases: { ja: { duration: '世界の約{t}分の電気' } } });
  assert.deepEqual(['分', '時間'].map((unit) => equivalentPhrase(shown(2.4, 'duration', unit), world, 'ja', String)), ['世界の約2.4分間の電気', '世界の約2.4時間分の電気']);
  // 0.0158 is shown as 1/60; a share in percent is that of the count itself.
  const charge = /** @type {any} */ ({ id: 'c', name: {}, phrases: { en: { share: '{p} of a charge' } } });
  assert.equal(equivalentPhrase({ ...shown(1 / 60, 'share'), count: { low: 0.0126, mid: 0.0158, high: 0.153 } }, charge, 'en', String), '1.6% of a charge');
  assert.equal(spaced('看Netflix約5小時', 'ja'), '看Netflix約5小時');
});

test('what has no middle is said from end to end, in the time that is shown', async () => {
  const catalog = /** @type {any} */ ({ sources: {}, phrases: {}, comparisons: [
    { id: 'reactor', per: 'hour', phrases: { en: { duration: 'a reactor for about {t}', share: '{p} of it' } } },
    { id: 'shop', per: 'year', phrases: { en: { count: 'about {n} shops for a year', countMonth: 'about {n} shops for a month' } } }] });
  const words = wording(await allTexts('en'), 'en', catalog);
  const said = (/** @type {string} */ id, /** @type {object} */ e) => inWords(words, /** @type {any} */ ({ id, ...e }));
  // 0.048 h × 60 = 2.88 min, 0.216 h × 60 = 12.96 min
  assert.equal(said('reactor', { form: 'duration', count: { low: 0.048, mid: null, high: 0.216 }, shown: { count: 3, digits: 1, unit: 'min' } }), 'a reactor for about\u00a03\u2013\u206013\u00a0min');
  // 0.287 × 12 = 3.4 shops for a month, 1.3 × 12 = 15.6; the middle, where there is one, stays as the engine words it
  assert.equal(said('shop', { form: 'count', count: { low: 0.287, mid: null, high: 1.3 }, shown: { count: 3, digits: 1, unit: 'month', per: 'month' } }), 'about\u00a03\u2013\u206016\u00a0shops for a month');
  assert.equal(said('shop', { form: 'count', count: { low: 12.1, mid: null, high: 53.2 }, shown: { count: 12, digits: 2, unit: 'year', per: 'year' } }), 'about\u00a012\u2013\u206053\u00a0shops for a year');
  assert.equal(said('reactor', { form: 'share', count: { low: 0.048, mid: null, high: 0.216 }, shown: { count: 0.05, digits: 1, unit: 'reactor-hour' } }), '4.8%\u2013\u206022% of it');
  assert.equal(said('shop', { form: 'count', count: { low: 12, mid: 20, high: 53 }, shown: { count: 20, digits: 1, unit: 'year', per: 'year' } }), 'about\u00a020\u00a0shops for a year');
});

test('the range beside a count holds what is shown', async () => {
  const catalog = /** @type {any} */ ({ sources: {}, phrases: {}, comparisons: [{ id: 'shop', whole: true }, { id: 'flight' }] });
  const words = wording(await allTexts('ja'), 'ja', catalog);
  const spread = (/** @type {string} */ id, /** @type {[number, number | null, number]} */ [low, mid, high], /** @type {number} */ n, digits = 2, form = 'count') => words.spread(
    /** @type {any} */ ({ id, form, count: { low, mid, high }, shown: { count: n, digits } }));
  // 7.42 shops are said as 7, which is not between 7.36 and 7.48; 676,000 homes with one digit as 70万, not between 44万 and 68万.
  assert.deepEqual([spread('shop', [7.36, 7.42, 7.48], 7), spread('shop', [6.2, 7.42, 8.6], 7)], ['', '6～9']);
  assert.equal(spread('flight', [436000, 676000, 677000], 700000, 1), '40万～70万');
  assert.equal(spread('flight', [107, 110, 121], 110), '110～120');
  // No middle: the number shown is one of the ends, so both are said; not where it counts by the month.
  assert.equal(spread('shop', [0.26, null, 1.17], 3, 1), '');
  assert.equal(spread('shop', [3.94, null, 20.02], 4, 1), '4～20');
  // Exact, the same once rounded, and counted in something else: nothing.
  assert.deepEqual([spread('shop', [7, 7, 7], 7), spread('flight', [7.41, 7.42, 7.43], 7.4), spread('flight', [2, 3, 4], 8, 1)], ['', '', '']);
});

test('slots keep their place; unknown ones are seen', () => {
  assert.deepEqual(pieces('a {x} b {y}', { x: 1 }), ['a ', 1, ' b ', '{y}']);
  assert.equal(fill('{n} of {m}', { n: 1, m: 'two' }), '1 of two');
  assert.equal(plural({ one: 'one', other: 'many' }, 1.4, 'en'), 'many');
});

test('short names of sources', () => {
  const names = (/** @type {import('../contract.js').Lang} */ lang) => ['George Kamiya, International Energy Agency', '旭時報 Sunrise Medium', 'The Shift Project',
    'James Vincent, The Verge', 'Patterson et al. (Google, UC Berkeley)', 'Luccioni, Viguier, Ligozat', '林菁樺, 自由時報 Liberty Times',
    "台電 Taipower and the Ministry of Economic Affairs, on the Executive Yuan's site", '東京ドーム', 'IEA'].map((a) => sourceName(a, lang));
  assert.deepEqual(names('en'), ['IEA', 'Sunrise Medium', 'The Shift Project', 'The Verge', 'Patterson et al.', 'Luccioni et al.', 'Liberty Times',
    'Taipower and the Ministry of Economic Affairs', '東京ドーム', 'IEA']);
  assert.deepEqual(names('zh-TW').slice(1, 8), ['旭時報', 'The Shift Project', 'The Verge', 'Patterson et al.', 'Luccioni et al.', '自由時報', '台電']);
});

test('arithmetic as powers of ten, rates as the makers print them', () => {
  assert.equal(powerOfTen(3.144e23, 'en'), '3.14 × 10²³');
  assert.equal(powerOfTen(9.999e-7, 'en', 2), '10⁻⁶', 'rounding that reaches the next power uses it');
  assert.equal(compute(1.25e14, 'FLOP/s', 'ja'), set('125 TFLOP/s'));
  assert.equal(compute(1e14, 'FLOP', 'zh-TW'), set('10¹⁴ FLOP'));
  assert.equal(compute(330, 'W', 'en'), null);
});
