// The BibTeX entry stays one entry, whatever stands in the title, the link or the edition.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTexts } from '../i18n/index.js';
import { bibtex, texText } from '../view/bibtex.js';
import { wording } from '../view/wording.js';

/** The fields of one entry, by counting braces as BibTeX does. @param {string} entry */
function parsed(entry) {
  const head = /^@misc\{([^,\s{}]+),\n/.exec(entry);
  assert.ok(head, entry);
  /** @type {Record<string, string>} */
  const fields = {};
  let rest = entry.slice(head[0].length);
  for (let field = /^\s*(\w+) = \{/.exec(rest); field; field = /^\s*(\w+) = \{/.exec(rest)) {
    let depth = 1;
    let i = field[0].length;
    for (; depth && i < rest.length; i += 1) depth += rest[i] === '{' ? 1 : rest[i] === '}' ? -1 : 0;
    assert.equal(depth, 0, entry);
    fields[field[1]] = rest.slice(field[0].length, i - 1);
    rest = rest.slice(i).replace(/^,\n/, '\n');
  }
  assert.equal(rest.trim(), '}', entry);
  return { key: head[1], fields };
}

/** @param {import('../contract.js').Lang} lang @param {string} title @param {string} edition @param {string} link */
async function entry(lang, title, edition, link) {
  const catalog = /** @type {any} */ ({ edition, sources: {}, comparisons: [], phrases: {}, claims: [] });
  const facts = /** @type {any} */ ({ edition, record: { id: 'a5-google-share', title: { [lang]: title } } });
  return parsed(bibtex(wording(await allTexts(lang), lang, catalog), facts, link));
}

test('title, address, year and edition, in each language', async () => {
  const link = 'https://example.org/ja/?c=a5-google-share&r=jp&l=ja&v=2026.3&nf=0.077~0.8%20kWh';
  for (const [lang, title, note] of /** @type {const} */ ([['en', 'Machine learning at Google', 'Data edition 2026.3'], ['zh-TW', '機器學習占 Google 三年總用電', '資料版本 2026.3'], ['ja', '機械学習はGoogleの電力', 'データ版 2026.3']])) {
    const { key, fields } = await entry(lang, title, '2026.3', link);
    assert.deepEqual({ key, ...fields }, { key: 'tantawatt-2026.3-a5-google-share', author: '{Tantawatt}', title: `{${title}}`, year: '2026', howpublished: `\\url{${link}}`, note: fields.note });
    assert.equal(fields.note.replace(/\s/g, ''), note.replace(/\s/g, ''));
  }
});

test('every sign that TeX reads as its own is escaped', async () => {
  assert.equal(texText('15 % of R&D_#1 for $5 {~^\\}'), '15 \\% of R\\&D\\_\\#1 for \\$5 \\textbraceleft{}\\textasciitilde{}\\textasciicircum{}\\textbackslash{}\\textbraceright{}');
  for (const title of ['}}, howpublished = {x', '\\', '{', '100 % & more', 'a\\}b']) {
    const { fields } = await entry('en', title, '2026.3', 'https://example.org/?e=1}{2\\ 3');
    assert.deepEqual(Object.keys(fields), ['author', 'title', 'year', 'howpublished', 'note']);
    assert.equal(fields.title, `{${texText(title)}}`);
    assert.equal(fields.howpublished, '\\url{https://example.org/?e=1%7D%7B2%5C%203}');
  }
});

test('an edition that begins with no year has none', async () => {
  assert.ok(!('year' in (await entry('en', 'x', 'newsroom', 'https://example.org/')).fields));
});
