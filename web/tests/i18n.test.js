// The three languages say the same things: same keys, same slots, nothing unused, and never 兆瓦時.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { LANGS, allTexts, nearest } from '../i18n/index.js';

const slots = (/** @type {string} */ s) => [...s.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
const english = /** @type {Record<string, string>} */ (await allTexts('en'));

for (const lang of LANGS) {
  test(`${lang} has every key with the same slots`, async () => {
    const own = /** @type {Record<string, string>} */ (await allTexts(lang));
    assert.deepEqual(Object.keys(own).sort(), Object.keys(english).sort());
    for (const key of Object.keys(english)) assert.deepEqual(slots(own[key]), slots(english[key]), key);
  });
}

test('no text says 兆瓦, 兆瓦時 or 兆度', async () => {
  for (const lang of LANGS) assert.doesNotMatch(Object.values(await allTexts(lang)).join('\n'), /兆[瓦度]/);
  for (const file of readdirSync(new URL('../story/', import.meta.url))) {
    assert.doesNotMatch(readFileSync(new URL(`../story/${file}`, import.meta.url), 'utf8'), /兆[瓦度]/, file);
  }
});

test('every key is used by some template', () => {
  const code = ['view', 'element', 'format', 'build', '.'].flatMap((dir) => readdirSync(new URL(`../${dir}/`, import.meta.url))
    .filter((f) => f.endsWith('.js')).map((f) => readFileSync(new URL(`../${dir}/${f}`, import.meta.url), 'utf8'))).join('\n');
  const unused = Object.keys(english).filter((key) => !new RegExp(`(\\bt\\.|')${key}\\b`).test(code) && !code.includes(`\`${key.replace(/_[^_]+$/, '_$')}`));
  assert.deepEqual(unused, []);
});

test('the nearest language to a tag', () => {
  assert.deepEqual(['zh-Hant-TW', 'en-GB', 'ja-JP', 'de', '', null].map(nearest), ['zh-TW', 'en', 'ja', 'zh-TW', 'zh-TW', 'zh-TW']);
});

test('the page for editors has the same texts in every language', async () => {
  const { builderTexts } = await import('../builder/texts.js');
  for (const lang of LANGS) assert.deepEqual(Object.keys(builderTexts[lang]).sort(), Object.keys(builderTexts.en).sort());
});

test('the pages of prose have the same slots, sections and links in every language', () => {
  for (const folder of ['method', 'worksheet']) {
    const of = (/** @type {string} */ lang) => {
      const text = readFileSync(new URL(`../${folder}/${lang}.html`, import.meta.url), 'utf8');
      return { slots: slots(text), ids: [...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]), links: [...text.matchAll(/href="([^"]+)"/g)].map((m) => m[1]),
        parts: (text.match(/<(h[1-3]|li|dt|table|th|p)[ >]/g) ?? []).length, comments: [...text.matchAll(/<!-- (\w+):/g)].map((m) => m[1]) };
    };
    for (const lang of LANGS) {
      assert.deepEqual(of(lang), of('en'), `${folder}/${lang}`);
      assert.doesNotMatch(readFileSync(new URL(`../${folder}/${lang}.html`, import.meta.url), 'utf8'), /兆[瓦度]/);
    }
  }
});
