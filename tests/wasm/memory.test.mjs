// Memory that the browser refuses: what is legal fits into what the module starts with; what does not fit stops the one
// call, loudly, and a new instance is as good as ever.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { catalogText, modulePath, openModule } from './module.mjs';

const SMALL = '{"subject":{"type":"energy","energy":"1300 MWh"}}';
const compiled = new WebAssembly.Module(readFileSync(modulePath('tantawatt.wasm')));

/** A module whose memory never grows, and how often it asked. */
async function refused() {
  let asked = 0;
  const module = await openModule({
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(compiled, imports);
      const memory = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory);
      memory.grow = () => { asked += 1; throw new RangeError('no more memory'); };
      receive(instance, compiled);
      return instance.exports;
    },
  });
  return { module, asked: () => asked };
}

/** As long as a request may be: 256 KiB of assumptions that nothing depends on. */
function longest() {
  const parts = [];
  for (let length = SMALL.length, i = 0; ; i += 1) {
    const part = '"streaming-hour"';
    length += part.length + 1;
    if (length > 256 * 1024 - 100) break;
    parts.push(part);
  }
  return `{"subject":{"type":"energy","energy":"1300 MWh"},"against":[${parts.join(',')}]}`;
}

test('without a byte more than at the start: the catalog twice, the longest request, every comparison', async () => {
  const { module, asked } = await refused();
  for (let turn = 0; turn < 2; turn += 1) assert.equal(JSON.parse(module.load(catalogText(), '[]')).ok, true);
  assert.equal(JSON.parse(module.evaluate(SMALL)).error, undefined);
  assert.equal(JSON.parse(module.evaluate(longest())).error, undefined);
  assert.equal(asked(), 0);
});

test('a text larger than the memory: the call stops, nothing is written over, the next instance answers', async () => {
  const { module, asked } = await refused();
  module.load(catalogText(), '[]');
  const answer = module.evaluate(SMALL);
  assert.throws(() => module.evaluate(' '.repeat(16e6)), /memory|abort/i);
  assert.ok(asked() > 0, 'it asked for more');
  // Whatever the stopped instance still says, it is never another answer.
  let again = answer;
  try { again = module.evaluate(SMALL); } catch { /* it has stopped */ }
  assert.equal(again, answer);
  const fresh = await openModule();
  fresh.load(catalogText(), '[]');
  assert.equal(fresh.evaluate(SMALL), answer);
});

if (process.env.TANTAWATT_CHECKED) {
  test('this module is the checked one: the heap is watched and ends at 32 MB', async () => {
    const glue = readFileSync(modulePath('tantawatt.mjs'), 'utf8');
    assert.match(glue, /segfault|SAFE_HEAP/);
    const module = await openModule();
    module.load(catalogText(), '[]');
    assert.throws(() => module.evaluate(' '.repeat(80e6)), /memory|abort/i);
  });
}
