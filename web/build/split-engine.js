// The module in two: what the first view calls, and the rest, which is loaded while that is read. binaryen's wasm-split
// takes functions apart by a profile; ours is every state that a reader can reach before the rest is there, so what is
// called in those is in the first part by construction (tests/browser/first-part.test.mjs withholds the rest).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { connect } from '../engine/load.js';
import { LANGS } from '../i18n/index.js';
import { firstStates } from '../state/request.js';
import { Session } from '../state/session.js';
import { initial } from '../state/state.js';

/** The only feature beyond the first WebAssembly that is needed: both parts move one stack pointer. */
const FEATURES = ['--enable-mutable-globals'];
const PROGRAM = process.env.TANTAWATT_WASM_SPLIT || 'wasm-split';

/** @param {string[]} args */
function wasmSplit(args) {
  try {
    execFileSync(PROGRAM, [...FEATURES, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (/** @type {any} */ error) {
    if (error.code === 'ENOENT') throw new Error(`there is no ${PROGRAM}: install binaryen, or name the program in TANTAWATT_WASM_SPLIT`);
    throw new Error(`${PROGRAM} ${args.join(' ')}: ${error.stderr}`);
  }
}

/** Calls what readers can call first, and hands over which functions that took. @param {string} glue @param {string} file the instrumented module @param {string} first */
async function profile(glue, file, first) {
  const { default: factory } = await import(pathToFileURL(glue).href);
  /** @type {Record<string, any>} */ let exports = {};
  const module = await WebAssembly.compile(readFileSync(file));
  const made = await factory({
    instantiateWasm(/** @type {WebAssembly.Imports} */ imports, /** @type {Function} */ done) {
      WebAssembly.instantiate(module, imports).then((instance) => { exports = instance.exports; done(instance, module); });
      return {};
    },
  });
  const engine = connect(made, first);
  for (const lang of LANGS) {
    for (const state of firstStates(engine.catalog, initial(lang))) {
      const session = new Session(engine, state);
      if (!session.chosen.value || !session.open.value) throw new Error(`the first catalog has no answer to ${JSON.stringify(state)}`);
      session.change({ region: 'world' });
      session.undo();
      session.reset();
    }
  }
  const memory = /** @type {WebAssembly.Memory} */ (Object.values(exports).find((e) => e instanceof WebAssembly.Memory));
  const size = exports.__write_profile(0, 0);
  const at = memory.buffer.byteLength;
  memory.grow(1 + (size >> 16));
  exports.__write_profile(at, size);
  return new Uint8Array(memory.buffer, at, size);
}

/**
 * @param {{ glue: string, wasm: string }} files paths on disk @param {string} first the first part of the catalog
 * @returns {Promise<{ wasm: Buffer, rest: Buffer }>}
 */
export async function splitEngine({ glue, wasm }, first) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tantawatt-split-'));
  const at = (/** @type {string} */ name) => path.join(folder, name);
  try {
    wasmSplit(['--instrument', wasm, '-o', at('instrumented.wasm')]);
    writeFileSync(at('profile'), await profile(glue, at('instrumented.wasm'), first));
    wasmSplit([`--profile=${at('profile')}`, wasm, '--export-prefix=%', '-o1', at('first.wasm'), '-o2', at('rest.wasm')]);
    return { wasm: readFileSync(at('first.wasm')), rest: readFileSync(at('rest.wasm')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
