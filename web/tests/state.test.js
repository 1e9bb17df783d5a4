// Links round-trip, requests carry what the reader chose, keys step as the spinbutton pattern says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromQuery } from '../state/from-link.js';
import { toQuery } from '../state/to-link.js';
import { baseline, chosen } from '../state/request.js';
import { History, initial, isArticle } from '../state/state.js';
import { keyed, step } from '../element/spin.js';

/** @type {any} */
const catalog = { edition: '2026.1', sources: {}, comparisons: [], phrases: {}, claims: [{ id: 'a4-netflix-hours', request: {
  subject: { type: 'energy', energy: '1300 MWh' }, assume: { 'streaming-hour': '0.8 kWh' },
  claim: { comparison: 'streaming-hour', count: 1625000, given: { energy: '1300 MWh', 'streaming-hour': '0.8 kWh' } } } }] };

test('a link carries the state in short keys', () => {
  const s = { ...initial('zh-TW'), hour: { text: '0.077 kWh' } };
  assert.equal(toQuery(s, '2026.1'), 'm=gpt-3&nf=0.077&r=tw&l=zh-TW&v=2026.1');
  for (const hour of [null, { source: 'iea-2020' }, { text: '0.077~0.8 kWh' }, { text: '130萬度' }]) {
    const state = { ...initial('ja'), hour, energy: hour, region: /** @type {const} */ ('us') };
    assert.deepEqual(fromQuery(toQuery(state, '2026.1'), 'en'), { state, edition: '2026.1' });
  }
});

test('what fuzzing found: a unit is taken off numbers only, and blanks say nothing', () => {
  for (const q of ['nf=x%20kWh', 'e=iea-2020%20kWh', 'nf=%20kWh', 'a.pue=%20', 'e=%20', 'nf=%205%20', 'nf=5%20%20kWh']) {
    const { state } = fromQuery(q, 'en');
    assert.deepEqual(fromQuery(toQuery(state, '2026.1'), 'ja').state, state, q);
  }
  assert.deepEqual(fromQuery('a.pue=%20&e=%20', 'en').state, initial('en'));
});

test('a link that makes no sense is the article', () => {
  for (const q of ['', 'nf=&r=zz&l=', `nf=${'9'.repeat(500)}`, '%%%', 'c=<script>']) {
    assert.ok(isArticle(fromQuery(q, 'zh-TW').state), q);
  }
});

test('the request: open leaves the hour in dispute, chosen has the article’s', () => {
  const s = initial('zh-TW');
  assert.equal(baseline(s, catalog)?.assume, undefined);
  assert.deepEqual(chosen(s, catalog)?.assume, { 'streaming-hour': '0.8 kWh' });
  assert.deepEqual(chosen({ ...s, hour: { source: 'iea-2020' } }, catalog)?.assume, { 'streaming-hour': { source: 'iea-2020' } });
  assert.deepEqual(chosen({ ...s, energy: { text: '130萬度' } }, catalog)?.subject, { type: 'energy', energy: '130萬度' });
  assert.deepEqual(chosen({ ...s, region: 'jp' }, catalog)?.audience, { locale: 'zh-TW', region: 'JPN' });
  assert.equal(chosen({ ...s, claim: 'none' }, catalog), null);
});

test('undo returns to the state before a gesture; nothing changed is no entry', () => {
  const h = new History();
  const a = initial('en');
  h.push(a, { ...a });
  assert.ok(h.empty);
  h.push(a, { ...a, region: 'jp' });
  assert.deepEqual(h.pop(), a);
});

test('keys: arrows in the second digit, pages by ten, ends of the published range', () => {
  const n = { now: 0.8, low: 0.077, high: 0.8 };
  assert.deepEqual([keyed('ArrowUp', n), keyed('ArrowDown', n), keyed('PageUp', n), keyed('PageDown', n), keyed('Home', n), keyed('End', n)]
    .map((x) => Number(x?.toPrecision(6))), [0.81, 0.79, 8, 0.08, 0.077, 0.8]);
  assert.equal(keyed('a', n), undefined);
  assert.deepEqual([step(1, -1), step(1, 1), step(0.1, -1), step(1000, -1)], [0.99, 1.1, 0.099, 990]);
});
