// The engine's numbers as things to time: the native program, a child that answers on standard input, and the wasm module.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { table } from './chain.mjs';
import { here } from './ratio.mjs';
/** @typedef {import('./ratio.mjs').Side} Side */
/** @typedef {'frame' | 'frame_with_shares' | 'shares' | 'sum'} Kind */

export const root = fileURLToPath(new URL('../../', import.meta.url));
const built = (/** @type {string} */ preset, /** @type {string} */ file) => {
  const at = path.join(root, 'build', preset, 'tests', 'bench', file);
  if (!existsSync(at)) throw new Error(`${at} is missing: cmake --preset ${preset} && cmake --build --preset ${preset}`);
  return at;
};
/** How many numbers of each kind. */
export const NUMBERS = { frame: 180, frame_with_shares: 180, shares: 540, sum: 3 };

/** Starts the native program of a preset. @param {'bench' | 'bench-clang'} preset */
export async function native(preset) {
  const child = spawn(built(preset, 'tantawatt_bench'), { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const say = async (/** @type {string} */ command) => {
    child.stdin.write(`${command}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${preset}: the program ended at "${command}"`);
    return String(value);
  };
  await say(`table ${[...table()].join(' ')}`);
  return {
    /** @param {Kind} kind @returns {Side} */
    side: (kind) => ({ name: `native ${kind}`, run: async (times) => Number(await say(`${kind} ${times}`)) / 1000 }),
    /** @param {Kind} kind @returns {Promise<Float64Array>} */
    async show(kind) {
      const view = new DataView(new ArrayBuffer(8));
      return Float64Array.from((await say(`show ${kind}`)).trim().split(' '), (bits) => { view.setBigUint64(0, BigInt(`0x${bits}`)); return view.getFloat64(0); });
    },
    close: () => child.stdin.end(),
  };
}

/** Addresses of the wasm build, for Node and for a page. */
export const wasmFiles = () => ({ glue: built('bench-wasm', 'tantawatt_bench.mjs'), wasm: built('bench-wasm', 'tantawatt_bench.wasm') });

/** The wasm module with the chain in it. */
export async function wasm() {
  const { glue, wasm: binary } = wasmFiles();
  const { default: create } = await import(pathToFileURL(glue).href);
  const core = await create({ wasmBinary: readFileSync(binary) });
  /** Rows of the table, written where the core reads them. */
  const write = (/** @type {Float64Array} */ rows) => core.HEAPF64.set(rows, core._bench_table() / 8);
  write(table());
  core._bench_prepare();
  const numbers = (/** @type {number} */ at, /** @type {number} */ count) => core.HEAPF64.slice(at / 8, at / 8 + count);
  return {
    /** @param {Kind} kind @returns {Side} */
    side: (kind) => here(`wasm ${kind}`, core[`_bench_${kind}`]),
    /** @param {Kind} kind @returns {Float64Array} */
    show: (kind) => numbers(core[`_bench_${kind}`](), NUMBERS[kind]),
    /** The first `count` factors of the table multiplied. @param {number} count @returns {Float64Array} */
    product: (count) => numbers(core._bench_product(count), 3),
    write,
  };
}
