// Prints the table of ratios: what was measured, its goal, and whether it holds. Ends with 1 where a goal is missed that
// limits.mjs does not explain.
//   node tests/bench/table.mjs [--long]
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { bytes } from './bytes.mjs';
import { inChromium } from './chromium.mjs';
import { coldStarts } from './cold.mjs';
import { goals } from './goals.mjs';
import { limitOf } from './limits.mjs';
import { slopes } from './slopes.mjs';

const long = process.argv.includes('--long');
const first = (/** @type {string} */ program, /** @type {string[]} */ ...args) => execFileSync(program, args, { encoding: 'utf8' }).split('\n')[0];
const bound = (/** @type {number | null} */ b) => (b === null ? '' : b === 0 ? '0' : b < 1e-4 && b < 1 / 20000 ? b.toExponential(0) : b < 1 ? `1/${Number((1 / b).toPrecision(3))}` : String(b));

console.log(`machine: ${os.cpus()[0]?.model}, ${os.cpus().length} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB, load ${os.loadavg()[0].toFixed(1)}`);
console.log(`by: ${first('g++', '--version')}; ${first('clang++', '--version')}; ${first('emcc', '--version')}; node ${process.version}`);
console.log('ratios: medians of pairs in turn (A B, B A), in brackets the 95 % interval of the median by order statistics\n');

/** @type {import('./goals.mjs').Row[]} */ const rows = [];
for (const [name, part] of Object.entries({ goals, inChromium, coldStarts, slopes, bytes })) {
  console.error(`measuring: ${name}`);
  rows.push(...await part(long));
}
const width = Math.max(...rows.map((r) => r.what.length));
let [met, failed] = [0, 0];
/** @type {string[]} */ const notes = [];
for (const row of rows) {
  const { goal, what, measured, value, bound: most } = row;
  const limit = limitOf(row);
  const holds = most === null || value <= most;
  if (holds) met += Number(most !== null);
  else if (!limit || value > limit.held) failed += 1;
  const verdict = most === null ? '' : holds ? 'met' : limit && value <= limit.held ? `not met, ≤ ${bound(limit.held)} held` : 'FAILED';
  console.log(`${goal.padEnd(6)} ${what.padEnd(width)}  ${(most === null ? '' : `≤ ${bound(most)}`).padEnd(9)} ${verdict.padEnd(22)} ${measured}`);
  if (!holds && limit) notes.push(`${goal} ${what}: ${limit.why}`);
}
console.log(`\nwhy not:\n${notes.map((note) => `  ${note}`).join('\n')}`);
console.log('not measured here: G4, against numpy, which is optional; G12 to G14 are the cold starts and bytes above');
const goalsInAll = rows.filter((r) => r.bound !== null).length;
console.log(`${met} of ${goalsInAll} goals met, ${goalsInAll - met - failed} within what tests/bench/limits.mjs explains, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
