// A newsroom's figures over the catalog, as readers' words see them: the rule is the engine's (src/catalog/pack.hpp).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nameOf } from '../builder/own-figures.js';
import { laidOver } from '../element/overlay.js';

const own = JSON.parse(readFileSync(new URL('../../tests/cli/newsroom.json', import.meta.url), 'utf8'));
const base = { edition: '2026.1', sources: { iea: { title: 'A' } }, comparisons: [{ id: 'a', values: [1], name: { en: 'A' } }, { id: 'b' }], phrases: { en: { 'unit.h': 'h' } } };

test('a known record is replaced whole, a new one comes behind, words unite, the rest stays', () => {
  const over = laidOver(base, { ...own, comparisons: [{ id: 'a', values: [2] }, ...own.comparisons] });
  assert.deepEqual(over.comparisons.map((/** @type {any} */ c) => c.id), ['a', 'b', 'office-coffee']);
  assert.deepEqual(over.comparisons[0], { id: 'a', values: [2] });
  assert.deepEqual(Object.keys(over.sources), ['iea', 'our-meter-2026']);
  assert.deepEqual(over.phrases.en, { 'unit.h': 'h', 'unit.cup': 'cups' });
  assert.equal(over.edition, '2026.1');
  assert.deepEqual(base.comparisons[0].values, [1], 'the catalog of others is not touched');
});

test('keys that mean something to JavaScript mean nothing here', () => {
  const over = laidOver(base, JSON.parse('{"__proto__":{"hit":1},"phrases":{"constructor":{"prototype":{"hit":1}}}}'));
  assert.equal(/** @type {any} */ ({}).hit, undefined);
  assert.equal(over.hit, undefined);
});

test('the name of a file in own/', () => {
  assert.deepEqual(['Our figures.JSON', 'newsroom.json', '圖.json', '--a--.json'].map(nameOf), ['our-figures', 'newsroom', 'figures', 'a']);
});
