// Do the tests notice? Sixty seeded mutants of the core are built one by one in a copy, and the native tests must fail.
//   node tests/mutation/run.mjs [COUNT] [SEED]     60 mutants, seed 20240521; prints each survivor
// Ends with 0 where at least nine tenths are killed. A mutant that does not compile is replaced by the next.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutantsOf } from './kinds.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = path.join(root, 'build', 'mutants');
const [count, seed] = [Number(process.argv[2] ?? 60), Number(process.argv[3] ?? 20240521)];
const NEEDED = 0.9;
/** What the page and the outside world speak to; the command line has tests of its own. */
const CORE = ['quantity', 'estimate', 'request', 'scenario', 'impact', 'equivalents', 'insight', 'report', 'catalog'];

/** Mulberry32: small, seeded, the same everywhere. */
function random(/** @type {number} */ state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {string} command @param {string[]} args @param {number} seconds */
const run = (command, args, seconds) => spawnSync(command, args, { cwd: copy, encoding: 'utf8', timeout: seconds * 1000, maxBuffer: 1e8 });

mkdirSync(copy, { recursive: true });
for (const part of ['src', 'data', 'tests', '.ci', 'CMakeLists.txt', 'CMakePresets.json']) {
  cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
}
mkdirSync(path.join(copy, '.cache'), { recursive: true });
if (existsSync(path.join(root, '.cache', 'catch2'))) cpSync(path.join(root, '.cache', 'catch2'), path.join(copy, '.cache', 'catch2'), { recursive: true });
const configured = run('cmake', ['--preset', 'native', '-DBUILD_TESTING=ON', '-DCMAKE_BUILD_TYPE=Release', '-DCMAKE_CXX_FLAGS_RELEASE=-O1 -D_GLIBCXX_ASSERTIONS'], 300);
if (configured.status !== 0) throw new Error(configured.stderr + configured.stdout);
const build = () => run('cmake', ['--build', 'build/native', '--target', 'tantawatt_tests', 'tantawatt'], 900);
/** The slow referee of ranges by sampling is left to the gate; the program is asked where the tests of the parts see nothing. */
const tests = () => {
  const parts = run('build/native/tests/tantawatt_tests', ['--abort', '~*referee*'], 240);
  return parts.status === 0 ? run('ctest', ['--test-dir', 'build/native', '-R', '^(program|freeze_edition)$'], 240) : parts;
};
const first = build();
if (first.status !== 0 || tests().status !== 0) throw new Error(`the tests fail without any mutant\n${first.stdout.slice(-2000)}`);

const all = CORE.flatMap((folder) => readdirSync(path.join(root, 'src', folder)).filter((f) => f.endsWith('.cpp')).flatMap((f) => {
  const file = path.join('src', folder, f);
  return mutantsOf(readFileSync(path.join(root, file), 'utf8')).map((m) => ({ file, ...m }));
}));
const next = random(seed);
/** One kind after the other, so that the frequent ones do not crowd out the rest. */
const kinds = [...new Set(all.map((m) => m.kind))];
let [killed, done] = [0, 0];
/** @type {string[]} */ const survivors = [];
console.log(`${all.length} places in ${CORE.length} folders; ${count} drawn with seed ${seed}`);
for (let turn = 0; done < count; turn++) {
  const of = all.filter((m) => m.kind === kinds[turn % kinds.length]);
  const m = of[Math.floor(next() * of.length)];
  const file = path.join(copy, m.file);
  const source = readFileSync(file, 'utf8');
  const lines = source.split('\n');
  lines[m.line] = m.text;
  writeFileSync(file, lines.join('\n'));
  const compiles = build().status === 0;
  const { status, signal } = compiles ? tests() : { status: null, signal: null };
  writeFileSync(file, source);
  if (!compiles) continue;
  done += 1;
  const what = `${m.file}:${m.line + 1} ${m.kind}: ${m.from.trim()} -> ${m.to.trim() || 'nothing'}`;
  if (status === 0) survivors.push(`${what}\n    ${source.split('\n')[m.line].trim()}`);
  else killed += 1;
  console.log(`${String(done).padStart(3)} ${status === 0 ? 'SURVIVED' : signal ? 'killed (no end)' : 'killed'}  ${what}`);
}
console.log(`${killed} of ${done} killed (${((100 * killed) / done).toFixed(0)} %)`);
for (const s of survivors) console.log(`survivor ${s}`);
process.exit(killed / done >= NEEDED ? 0 : 1);
