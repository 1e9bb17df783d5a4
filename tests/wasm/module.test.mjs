// The shipped module, as a browser gets it: one compiled file handed in, no generated code allowed
// (node --disallow-code-generation-from-strings), the packed catalog loaded as text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { catalogText, modulePath, openModule } from './module.mjs';

test('loads the packed catalog and evaluates', async () => {
  const module = await openModule();
  const loaded = JSON.parse(module.load(catalogText(), '[]'));
  assert.equal(loaded.ok, true, JSON.stringify(loaded));
  const answer = JSON.parse(module.evaluate('{"subject":{"type":"energy","energy":"1300 MWh"}}'));
  assert.equal(answer.error, undefined);
  assert.equal(answer.energy.mid, 1.3e6);
  assert.equal(answer.energy.unit, 'kWh');
});

test('works where no code may be made from strings', () => {
  assert.throws(() => new Function('return 1'), EvalError, 'run node with --disallow-code-generation-from-strings');
});

test('overlays are a JSON list of texts, and a mistake in one is told', async () => {
  const module = await openModule();
  const overlay = JSON.stringify({ edition: '度-1' });
  assert.deepEqual(JSON.parse(module.load(catalogText(), JSON.stringify([overlay]))), { ok: true, edition: '度-1' });
  const broken = JSON.parse(module.load(catalogText(), JSON.stringify([overlay, '{"editions":1}'])));
  assert.equal(broken.error.code, 'unknown-field');
  assert.equal(broken.error.params.overlay, '2');
  assert.equal(JSON.parse(module.load(catalogText(), '[')).error.code, 'invalid-json');
  assert.equal(JSON.parse(module.evaluate('{"subject":{"type":"energy","energy":"1 kWh"}}')).version.data, '度-1');
});

test('says its version', async () => {
  const module = await openModule();
  assert.match(module.version(), /^\d+\.\d+\.\d+/);
});

test('evaluate before load answers in JSON: what needs no catalog, or an error', async () => {
  const module = await openModule();
  const known = JSON.parse(module.evaluate('{"subject":{"type":"energy","energy":"1 kWh"}}'));
  assert.equal(known.energy.mid, 1);
  const unknown = JSON.parse(module.evaluate('{"subject":{"type":"training","model":"gpt-3"}}'));
  assert.equal(typeof unknown.error.code, 'string');
});

test('hostile text gives an error each time and leaves the module usable', async () => {
  const module = await openModule();
  module.load(catalogText(), '[]');
  const hostile = ['', '{', '[]', 'null', '"x"', '{"subject":' + '['.repeat(5000), '{"a":1,"a":2}',
    '{"subject":{"type":"energy","energy":"' + '9'.repeat(300000) + ' kWh"}}', '\u0000', '\ud800'];
  for (const text of hostile) {
    const answer = JSON.parse(module.evaluate(text));
    assert.equal(typeof answer.error?.code, 'string', `${text.slice(0, 40)} gave no error`);
  }
  const after = JSON.parse(module.evaluate('{"subject":{"type":"energy","energy":"1 kWh"}}'));
  assert.equal(after.energy.mid, 1);
});

// The checked module takes ten times as long for each.
const ANSWERS = process.env.TANTAWATT_CHECKED ? 100 : 1000;
test(`${ANSWERS} answers leave the memory as large as it was`, async () => {
  let memory;
  const module = await openModule({
    instantiateWasm(imports, receive) {
      const compiled = new WebAssembly.Module(readFileSync(modulePath('tantawatt.wasm')));
      const instance = new WebAssembly.Instance(compiled, imports);
      memory = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory);
      receive(instance, compiled);
      return instance.exports;
    },
  });
  module.load(catalogText(), '[]');
  const request = '{"subject":{"type":"energy","energy":"1300 MWh"}}';
  for (let i = 0; i < 100; i++) module.evaluate(request);
  const before = memory.buffer.byteLength;
  for (let i = 0; i < ANSWERS; i++) module.evaluate(request);
  assert.equal(memory.buffer.byteLength, before);
});
