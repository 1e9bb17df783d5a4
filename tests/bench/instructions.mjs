// Counts the instructions of the native program in `evaluate` and in `load_catalog`, under valgrind's callgrind: the
// same on a slow machine as on a fast one.
//   node tests/bench/instructions.mjs renew     writes instructions.json; read the difference before it is committed
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../../build/native/', import.meta.url));
export const REFERENCE = new URL('./instructions.json', import.meta.url);

const TITLE = { subject: { type: 'training', model: 'gpt-3' }, audience: { locale: 'zh-TW', region: 'TWN' },
  claim: { comparison: 'streaming-hour', count: 1625000, given: { energy: '1300 MWh', 'streaming-hour': '0.8 kWh' } } };
/** `perByte`: of the catalog, since what is added to it is no fault. @typedef {{ inside: string, request: object, perByte?: boolean }} Work */
/** @type {Record<string, Work>} */
export const WORK = {
  'load a byte of the catalog': { inside: 'tantawatt::load_catalog*', perByte: true, request: { subject: { type: 'energy', energy: '1 kWh' }, against: [] } },
  'the first view: every comparison weighed': { inside: 'tantawatt::evaluate*', request: TITLE },
  'one step of a drag: three comparisons': { inside: 'tantawatt::evaluate*', request: { ...TITLE,
    assume: { 'streaming-hour': '0.4 kWh' }, against: ['streaming-hour', 'household-year-tw', 'smartphone-charge'] } },
  'two spread factors': { inside: 'tantawatt::evaluate*', request: { against: ['household-year-us'], subject: { type: 'training', acceleratorHours: 1e6,
    power: { low: '300 W', mid: '400 W', high: '800 W' }, pue: { low: 1.05, mid: 1.1, high: 1.4 } } } },
  'training and use in one sum': { inside: 'tantawatt::evaluate*', request: { against: [], subject: { type: 'lifetime',
    training: { type: 'training', model: 'gpt-3' }, inference: { type: 'inference', prompts: 1e9, per: 'day', over: '1 year',
      energyPerPrompt: { low: '0.24 Wh', mid: '0.3 Wh', high: '0.5 Wh' } } } } },
  'a request that is refused': { inside: 'tantawatt::evaluate*', request: { subject: { type: 'training', model: 'gpt-33' } } },
};

/** Name and major version of the compiler that made the native build. */
export function compiler() {
  const folder = readdirSync(path.join(build, 'CMakeFiles')).find((name) => /^\d/.test(name)) ?? '';
  const said = readFileSync(path.join(build, 'CMakeFiles', folder, 'CMakeCXXCompiler.cmake'), 'utf8');
  const of = (/** @type {string} */ key) => new RegExp(`set\\(${key} "([^"]*)"`).exec(said)?.[1] ?? '';
  return `${of('CMAKE_CXX_COMPILER_ID')} ${of('CMAKE_CXX_COMPILER_VERSION').split('.')[0]}`;
}

/** @param {Work} work @returns {number} */
export function instructions({ inside, request, perByte }) {
  const run = spawnSync('valgrind', ['--tool=callgrind', '--callgrind-out-file=/dev/null', `--toggle-collect=${inside}`,
    path.join(build, 'tantawatt'), 'eval', '-'], { input: JSON.stringify(request), encoding: 'utf8' });
  if (run.error) throw new Error(`valgrind does not start (apt-get install valgrind): ${run.error.message}`);
  const collected = Number(/Collected : (\d+)/.exec(run.stderr)?.[1]);
  if (!(collected > 0)) throw new Error(`nothing was counted inside ${inside}: ${run.stderr}`);
  return perByte ? collected / statSync(path.join(build, 'catalog.json')).size : collected;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2] === 'renew') {
  const counts = Object.fromEntries(Object.entries(WORK).map(([name, work]) => [name, Math.round(instructions(work))]));
  writeFileSync(REFERENCE, `${JSON.stringify({ compiler: compiler(), counts }, null, 2)}\n`);
  console.log(readFileSync(REFERENCE, 'utf8'));
}
