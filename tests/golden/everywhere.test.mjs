// The same answer everywhere: six builds and browsers replay every golden and every frozen edition. Words must be the
// same to the letter, numbers to the bit; where a golden names a tolerance, within that, which is never over 1e-9.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { engines } from './engines.mjs';
import { apart, replay, words } from './replay.mjs';
/** @typedef {import('./replay.mjs').Answer} Answer @typedef {import('./replay.mjs').Lot} Lot */

const CEILING = 1e-9;
const here = new URL('./', import.meta.url);
const editions = new URL('../../data/editions/', here);
const packed = new URL('../../build/native/engine/catalog.json', here);

/** @param {URL} file @returns {import('./replay.mjs').Golden[]} */
const goldensOf = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim()).map((line) => {
  const { request, tolerance = 0, ...rest } = JSON.parse(line);
  return { ...rest, tolerance, request: typeof request === 'string' ? request : JSON.stringify(request) };
});
/** @type {Lot[]} */
const lots = [
  ...readdirSync(here).filter((name) => name.endsWith('.jsonl')).map((name) => (
    { edition: name, catalog: readFileSync(packed, 'utf8'), goldens: goldensOf(new URL(name, here)) })),
  ...readdirSync(editions).filter((name) => name.endsWith('.golden.jsonl')).map((name) => (
    { edition: name, catalog: readFileSync(new URL(name.replace('.golden.jsonl', '.json'), editions), 'utf8'), goldens: goldensOf(new URL(name, editions)) })),
];
const goldens = lots.flatMap(({ edition, goldens: of }) => of.map((golden) => ({ ...golden, name: `${edition}: ${golden.name}` })));
const asked = lots.map(({ catalog, goldens: of }) => ({ catalog, requests: of.map((golden) => golden.request) }));

/** The engine's own version stands in every answer; frozen ones have that of their day. @param {string} text */
const undated = (text) => text.replace(/"engine":"[^"]*"/, '"engine":""');

/** @type {Map<string, Answer[]>} */
const answers = new Map();
// What was read and agreed to is one more to compare with.
answers.set('the goldens', goldens.map(({ response }) => replay({ load: () => '{"ok":true}', evaluate: () => JSON.stringify(response) },
  [{ catalog: '', requests: [''] }])[0][0]));

test('there are goldens, and none allows more than the contract', () => {
  assert.ok(goldens.length >= 30, `${goldens.length} goldens`);
  for (const { name, tolerance } of goldens) assert.ok(tolerance <= CEILING, `${name}: ${tolerance}`);
});

test('one bit or one letter is seen', () => {
  assert.ok(apart('3ff0000000000000', '3ff0000000000001') > 0);
  assert.equal(apart('8000000000000000', '0000000000000000'), 0);
  assert.equal(words('{"b":1,"a":"x"}'), words('{"a":"x","b":2}'));
  assert.notEqual(words('{"a":"x"}'), words('{"a":"y"}'));
});

for (const [name, ask] of Object.entries(engines)) {
  test(name, async () => {
    const own = (await ask(asked)).flat();
    assert.equal(own.length, goldens.length);
    const others = [...answers];
    answers.set(name, own);
    for (const [other, theirs] of others) {
      goldens.forEach((golden, i) => {
        assert.equal(words(undated(own[i].text)), words(undated(theirs[i].text)), `${golden.name}: words of ${name} and ${other}`);
        assert.equal(own[i].bits.length, theirs[i].bits.length);
        own[i].bits.forEach((bits, k) => {
          const off = apart(bits, theirs[i].bits[k]);
          assert.ok(off <= golden.tolerance, `${golden.name}: number ${k} is ${bits} in ${name}, ${theirs[i].bits[k]} in ${other}: ${off} apart`);
        });
      });
    }
  });
}

/** Over all goldens: the largest difference, and how many answers differ in a bit. @param {Answer[]} a @param {Answer[]} b */
function between(a, b) {
  let [largest, differing] = [0, 0];
  a.forEach((answer, i) => {
    const off = answer.bits.map((bits, k) => apart(bits, b[i].bits[k] ?? 'fff8000000000000'));
    largest = Math.max(largest, ...off);
    if (off.some((one) => one > 0)) differing += 1;
  });
  return differing === 0 ? 'same bits' : `${largest.toExponential(1)} (${differing})`;
}

after(() => {
  const names = [...answers.keys()];
  const numbers = answers.get('the goldens')?.reduce((sum, { bits }) => sum + bits.length, 0);
  console.log(`largest relative difference over ${goldens.length} answers with ${numbers} numbers (in brackets: answers that differ in a bit)`);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  console.log(''.padEnd(width) + names.slice(0, -1).map((name) => name.padEnd(width)).join(''));
  names.forEach((name, row) => {
    if (row > 0) console.log(name.padEnd(width) + names.slice(0, row).map((other) => between(/** @type {Answer[]} */ (answers.get(name)), /** @type {Answer[]} */ (answers.get(other))).padEnd(width)).join(''));
  });
});
