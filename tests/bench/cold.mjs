// Cold start: fresh processes of Node by turns, each from the first import to the first result.
//   node tests/bench/cold.mjs KIND     one start; prints its milliseconds
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median, ranks } from './ratio.mjs';

const self = fileURLToPath(import.meta.url);
const shipped = path.join(path.dirname(self), '..', '..', 'build', 'native', 'engine');

/** @type {Record<string, () => Promise<unknown>>} */
const starts = {
  core: async () => (await (await import('./engine.mjs')).wasm()).show('frame'),
  // All that a page loads before its first answer: glue, module, the whole catalog, one request.
  engine: async () => {
    const { default: create } = await import(pathToFileURL(path.join(shipped, 'tantawatt.mjs')).href);
    const module = await create({ wasmBinary: readFileSync(path.join(shipped, 'tantawatt.wasm')) });
    module.load(readFileSync(path.join(shipped, 'catalog.json'), 'utf8'), '[]');
    return module.evaluate('{"subject":{"type":"training","model":"gpt-3"}}');
  },
  squiggle: async () => (await import('./peers/squiggle.mjs')).squiggle(1000)(),
  mathjs: async () => (await import('./peers/points.mjs')).mathjs()(),
};

/** @param {string} kind */
function once(kind) {
  const run = spawnSync(process.execPath, [self, kind], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`cold start of ${kind}: ${run.stderr}`);
  return Number(run.stdout);
}

/** @param {boolean} long @returns {Promise<import('./goals.mjs').Row[]>} */
export async function coldStarts(long) {
  const turns = long ? 15 : 9;
  /** @type {Record<string, number[]>} */ const seen = Object.fromEntries(Object.keys(starts).map((kind) => [kind, []]));
  for (let i = 0; i < turns; i++) for (const kind of i % 2 ? Object.keys(starts).reverse() : Object.keys(starts)) seen[kind].push(once(kind));
  return [['core', 'squiggle', 1 / 5], ['engine', 'squiggle', 1 / 5], ['engine', 'mathjs', null]].map(([a, b, bound]) => {
    const ratios = seen[/** @type {string} */ (a)].map((ms, i) => ms / seen[/** @type {string} */ (b)][i]).sort((x, y) => x - y);
    const [low, high] = ranks(turns);
    return { goal: bound ? 'G13' : '', what: `cold start, ${a === 'core' ? 'numbers alone' : 'module, catalog and first answer'} ÷ ${b}`, value: median(ratios),
      bound: /** @type {number | null} */ (bound),
      measured: `1/${(1 / median(ratios)).toPrecision(3)} [1/${(1 / ratios[low]).toPrecision(3)}, 1/${(1 / ratios[high]).toPrecision(3)}]  ${median(seen[/** @type {string} */ (a)]).toFixed(0)} ms : ${median(seen[/** @type {string} */ (b)]).toFixed(0)} ms` };
  });
}

if (process.argv[1] === self) {
  const start = performance.now();
  await starts[process.argv[2]]();
  console.log(performance.now() - start);
  process.exit(0);
}
