// The shipped module and the native program answer every golden request with the same text; where a
// golden names a `tolerance`, numbers may differ by that much, relatively, and never by more than 1e-9.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { catalogText, nativeProgram, openModule } from './module.mjs';

const folder = new URL('../golden/', import.meta.url);
const CEILING = 1e-9;

const editions = new URL('../../data/editions/', import.meta.url);
const linesOf = (file, from) => readFileSync(new URL(file, from), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => ({ file, ...JSON.parse(line) }));
const goldens = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).flatMap((file) => linesOf(file, folder));

// `request` is a document, or a string where the text itself is the point (text that is no JSON).
const asText = (request) => (typeof request === 'string' ? request : JSON.stringify(request));

/** The first place where two documents differ by more than `tolerance`, or null. */
function difference(a, b, tolerance, path = '') {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) ? null : `${path}: ${a} is not ${b}`;
  }
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') {
    return a === b ? null : `${path}: ${JSON.stringify(a)} is not ${JSON.stringify(b)}`;
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    if (!(key in a) || !(key in b)) return `${path}/${key}: on one side only`;
    const found = difference(a[key], b[key], tolerance, `${path}/${key}`);
    if (found) return found;
  }
  return null;
}

function native(request) {
  const run = spawnSync(nativeProgram, ['eval', '-'], { input: request, encoding: 'utf8' });
  assert.ok(run.status === 0 || run.status === 2, `the native program ended with ${run.status ?? run.signal}: ${run.stderr}`);
  return run.stdout.trimEnd();
}

test('there are goldens, each with a name of its own', () => {
  assert.ok(goldens.length > 0, 'tests/golden/*.jsonl is empty');
  assert.equal(new Set(goldens.map((g) => `${g.file} ${g.name}`)).size, goldens.length);
});

const module = await openModule();
module.load(catalogText(), '[]');
const tally = { exact: [], tolerated: [] };

for (const golden of goldens) {
  test(`${golden.file}: ${golden.name}`, () => {
    const request = asText(golden.request);
    const answer = module.evaluate(request);
    const tolerance = golden.tolerance ?? 0;
    assert.ok(tolerance <= CEILING, `tolerance ${tolerance} is over ${CEILING}`);

    const expected = typeof golden.response === 'string' ? JSON.parse(golden.response) : golden.response;
    assert.equal(difference(JSON.parse(answer), expected, tolerance), null, 'against the golden');

    const nativeAnswer = native(request);
    if (tolerance === 0) {
      assert.equal(answer, nativeAnswer, 'against the native program');
    } else {
      assert.equal(difference(JSON.parse(answer), JSON.parse(nativeAnswer), tolerance), null, 'against the native program');
    }
    tally[answer === nativeAnswer ? 'exact' : 'tolerated'].push(golden.name);
  });
}

// What an article pinned is answered as it was then, by the engine of today.
const frozen = readdirSync(editions).filter((name) => name.endsWith('.golden.jsonl'));
test('there are frozen editions', () => assert.ok(frozen.length > 0, 'data/editions holds none'));
for (const file of frozen) {
  const edition = file.replace('.golden.jsonl', '');
  test(`edition ${edition}`, async () => {
    const pinned = await openModule();
    const loaded = JSON.parse(pinned.load(readFileSync(new URL(`${edition}.json`, editions), 'utf8'), '[]'));
    assert.deepEqual(loaded, { ok: true, edition });
    for (const { name, request, response, tolerance = 0 } of linesOf(file, editions)) {
      assert.ok(tolerance <= CEILING, `tolerance ${tolerance} is over ${CEILING}`);
      const answer = JSON.parse(pinned.evaluate(asText(request)));
      answer.version.engine = response.version.engine;
      assert.equal(difference(answer, response, tolerance), null, name);
    }
  });
}

test.after(() => {
  console.log(`goldens: ${tally.exact.length} the same text natively and in wasm, ${tally.tolerated.length} within their tolerance`);
  if (tally.tolerated.length > 0) console.log(`  within tolerance: ${tally.tolerated.join(', ')}`);
});
