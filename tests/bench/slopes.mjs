// Cost against work: how much more time more work takes, as the slope of log(time) over log(work). 1 is linear.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { INPUTS, REFERENCES } from './chain.mjs';
import { root, wasm } from './engine.mjs';
import { here, median, slope } from './ratio.mjs';
import { widgets } from './chromium.mjs';

/** Linear, and a little for what a machine does meanwhile. */
const LINEAR = 1.15;

/** Median of a few timings by turns, so that a slow moment hits no size alone. @param {number[]} sizes @param {(n: number) => Promise<number>} timed @param {number} turns */
async function curve(sizes, timed, turns) {
  /** @type {number[][]} */ const seen = sizes.map(() => []);
  for (let turn = 0; turn < turns; turn++) for (let i = 0; i < sizes.length; i++) seen[i].push(await timed(sizes[i]));
  return sizes.map((n, i) => /** @type {[number, number]} */ ([n, median(seen[i])]));
}

/** @param {string} what @param {[number, number][]} points @param {string} unit @returns {import('./goals.mjs').Row} */
function row(what, points, unit) {
  // The upper half: below it the fixed cost of a call hides what the work costs.
  const upper = points.slice(Math.floor((points.length - 1) / 2));
  const value = slope(upper);
  return { goal: 'slope', what, value, bound: LINEAR,
    measured: `${value.toFixed(2)}  ${points.map(([n, ms]) => `${n.toLocaleString('en')}: ${ms >= 100 ? ms.toFixed(0) : ms.toPrecision(2)} ${unit}`).join(', ')}` };
}

/** A catalog on top of the site's with 1,000 comparisons more, and how long an answer with n of them takes. */
async function comparisons() {
  const folder = path.join(root, 'build', 'native', 'engine');
  const { default: create } = await import(pathToFileURL(path.join(folder, 'tantawatt.mjs')).href);
  const module = await create({ wasmBinary: readFileSync(path.join(folder, 'tantawatt.wasm')) });
  const base = readFileSync(path.join(folder, 'catalog.json'), 'utf8');
  const pattern = JSON.parse(base).comparisons.find((/** @type {any} */ c) => c.id === 'streaming-hour');
  const more = Array.from({ length: 1000 }, (_, i) => ({ ...pattern, id: `bench-${i}` }));
  const loaded = JSON.parse(module.load(base, JSON.stringify([JSON.stringify({ comparisons: more })])));
  if (!loaded.ok) throw new Error(`the comparisons were refused: ${JSON.stringify(loaded)}`);
  return async (/** @type {number} */ n) => {
    const request = JSON.stringify({ subject: { type: 'energy', energy: '1300 MWh' }, against: more.slice(0, n).map((c) => c.id) });
    const answered = JSON.parse(module.evaluate(request));
    if (answered.equivalents?.length !== n) throw new Error(`${n} comparisons: ${JSON.stringify(answered).slice(0, 300)}`);
    const times = Math.max(1, Math.round(300 / n));
    return await here('comparisons', () => module.evaluate(request)).run(times) / times;
  };
}

/** Rows through the command line, as seconds of the whole process. @param {number} rows */
async function batch(rows) {
  const program = path.join(root, 'build', 'native', 'tantawatt');
  if (!existsSync(program)) throw new Error(`${program} is missing: cmake --workflow --preset native`);
  // Lines come from the shell, so that a million of them need no memory here.
  const line = '{"subject":{"type":"energy","energy":"1300 MWh"},"against":["streaming-hour"]}';
  const start = performance.now();
  const run = spawnSync('bash', ['-c', `set -o pipefail; yes '${line}' | head -n ${rows} | "$0" batch | wc -l`, program], { encoding: 'utf8' });
  // `yes` ends by the closed pipe.
  if (Number(run.stdout) !== rows) throw new Error(`${rows} rows: ${run.stdout} answers; ${run.stderr}`);
  return (performance.now() - start) / 1000;
}

/** @param {boolean} long @returns {Promise<import('./goals.mjs').Row[]>} */
export async function slopes(long) {
  const turns = long ? 7 : 3;
  const core = await wasm();
  const factors = [...INPUTS, ...REFERENCES.map((r) => r.factor)];
  const product = async (/** @type {number} */ n) => await here('factors', () => core.product(n)).run(50) / 50;
  if (factors.length < 50) throw new Error('the chain has too few factors');
  const rows = [
    row('comparisons in one answer (wasm)', await curve([1, 10, 100, 300, 1000], await comparisons(), turns), 'ms'),
    row('factors in one product (wasm)', await curve([1, 2, 5, 10, 20, 50], product, turns), 'ms'),
    row('rows of a batch (native)', await curve(long ? [1, 1000, 10000, 100000, 1000000] : [1, 1000, 10000, 30000], batch, 1), 's'),
    row('widgets on one page (Chromium)', await widgets([1, 10, 50, 200], long ? 3 : 1), 'ms'),
  ];
  return rows;
}
