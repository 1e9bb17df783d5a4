// The change log as pages and feed readers get it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { correctionsFeed, correctionsJson, readChanges } from '../build/corrections.js';

/** @param {number} n @returns {import('../build/corrections.js').Change} */
const change = (n) => ({ date: `2027-01-${String(n).padStart(2, '0')}`, edition: `2027.${n}`, what: { 'zh-TW': '更正', en: 'Corrected <a & b>', ja: '訂正' },
  values: [{ factor: 'streaming-hour', from: '0.8 kWh', to: '0.077 kWh', why: { 'zh-TW': '', en: 'the source was corrected', ja: '' } }], sentences: [] });

test('the file that pages read stays within 1 kB, the newest first, and says when there is more', () => {
  const many = Array.from({ length: 40 }, (_, i) => change(40 - i));
  const text = correctionsJson(many, '2027.40');
  assert.ok(Buffer.byteLength(text) <= 1000, `${Buffer.byteLength(text)} bytes`);
  const read = JSON.parse(text);
  assert.equal(read.edition, '2027.40');
  assert.equal(read.changes[0].edition, '2027.40');
  assert.deepEqual(read.changes[0].factors, ['streaming-hour']);
  assert.ok(read.changes.length > 1 && read.older === true);
  // What changed a value is said before what changed none, and still newest first.
  const worded = many.map((c) => (c.edition === '2027.2' ? c : { ...c, values: [] }));
  const editions = JSON.parse(correctionsJson(worded, '2027.40')).changes.map((/** @type {any} */ c) => c.edition);
  assert.equal(editions.at(-1), '2027.2');
  assert.equal(editions[0], '2027.40');
  assert.equal(JSON.parse(correctionsJson([change(1)], '2027.1')).older, false);
});

test('the feed has one entry an edition, and no text breaks out of it', () => {
  const feed = correctionsFeed([change(2), change(1)]);
  assert.equal(feed.match(/<entry>/g)?.length, 2);
  assert.match(feed, /<updated>2027-01-02T00:00:00Z<\/updated>\n<entry>/);
  assert.match(feed, /Corrected &lt;a &amp; b>/);
  assert.match(feed, /streaming-hour: 0\.8 kWh → 0\.077 kWh\. the source was corrected/);
});

test('the log of today names what each edition changed, in three languages', () => {
  const changes = readChanges(fileURLToPath(new URL('../../data', import.meta.url)));
  assert.ok(changes.length > 0);
  for (const c of changes) {
    assert.match(c.date, /^\d{4}-\d{2}-\d{2}$/);
    for (const lang of /** @type {const} */ (['zh-TW', 'en', 'ja'])) assert.ok(c.what[lang]);
  }
});
