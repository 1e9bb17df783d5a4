// Bytes are part of the promise: brotli at its highest quality, as a server would send them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { DIST } from './browsers.mjs';

/** @param {string} file */
function weight(file) {
  return brotliCompressSync(readFileSync(DIST + file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
const assets = readdirSync(`${DIST}assets`);

/** @param {RegExp} name */
function one(name) {
  const found = assets.filter((f) => name.test(f));
  assert.equal(found.length, 1, `${name}: ${found}`);
  return weight(`assets/${found[0]}`);
}

test('element, Lit, signals and one language: 18 kB', () => {
  const element = one(/^tanta-watt-.*\.js$/);
  for (const lang of ['zh-TW', 'en', 'ja']) {
    const total = element + one(new RegExp(`^${lang}-.*\\.js$`));
    console.log(`element + ${lang}: ${total} B`);
    assert.ok(total <= 18_000, `${total} B with ${lang}`);
  }
});

test('the page until the answer is read, without scripts: 12 kB', () => {
  for (const page of ['index.html', 'en/index.html', 'ja/index.html', 'embed.html', 'en/embed.html', 'ja/embed.html']) {
    const total = weight(page);
    console.log(`${page}: ${total} B`);
    assert.ok(total <= 12_000, `${page}: ${total} B`);
  }
});

// 100 kB until the embed is interactive: 64 for the engine, which tests/wasm weighs, and the rest here.
test('everything but the engine until the embed is interactive: 36 kB', () => {
  const own = weight('embed.html') + one(/^embed-.*\.css$/) + one(/^embed-.*\.js$/) + one(/^tanta-watt-.*\.js$/) + one(/^ja-.*\.js$/)
    + one(/^first-.*\.json$/);
  const engine = one(/^tantawatt-.*\.mjs$/) + one(/^tantawatt-.*\.wasm$/);
  console.log(`until interactive: ${own} B and ${engine} B of engine`);
  assert.ok(own <= 36_000, `${own} B`);
});

test('the catalog: 14 kB for the first screen, 60 kB in all', () => {
  const [first, whole] = [one(/^first-.*\.json$/), one(/^catalog-.*\.json$/)];
  console.log(`catalog: ${first} B first, ${whole} B in all`);
  assert.ok(first <= 14_000 && whole <= 60_000, `${first}, ${whole}`);
});
