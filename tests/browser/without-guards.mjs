// Shows that the tests of faults and of security can fail: takes one guard out of a copy of the page at a time, builds it,
// and wants the test that is named beside it to fail.
//   node tests/browser/without-guards.mjs [FILE]     only guards of files whose name contains that
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = path.join(root, 'build', 'without-guards');

/** File, the guard as it is written, what stands there without it, the test file and a part of the test's name. */
const GUARDS = [
  ['web/pwa/sw.js', 'if (found !== hash) throw new Error(`${file}: not as built`);', '', 'engines/offline', 'offline in chromium'],
  ['web/public/resize.js', 'frame.contentWindow !== e.source || ', '', 'security', 'messages'],
  ['web/public/resize.js', 'Math.min(MOST, Math.max(LEAST, Math.ceil(m.height)))', 'Math.ceil(m.height)', 'security', 'messages'],
  ['web/element/hands.js', "return { error: { code: 'engine-stopped', path: '', message: '' }, version: {} };", "throw new Error('stopped');", 'faults', 'no more memory'],
  ['web/view/report.js', "/^https?:\\/\\//.test(ui.report) ? ui.report : 'mailto:'", 'ui.report', 'security', 'attributes'],
  ['web/server.mjs', "require-trusted-types-for 'script'; ", '', 'security', 'Trusted Types'],
  ['web/element/tanta-watt.js', 'if (t) this.problem = error.said', 'if (false) this.problem = error.said', 'faults', 'the whole catalog is gone'],
  ['web/engine/whole.js', 'done.delete(what);', '', 'faults', 'tries again'],
  ['web/styles/element.css', 'float: none !important; ', '', 'hosts', 'host pages'],
];

rmSync(copy, { recursive: true, force: true });
for (const part of ['web', 'tests/browser']) {
  cpSync(path.join(root, part), path.join(copy, part), { recursive: true, filter: (f) => !/\/(node_modules|dist|\.cache)$/.test(f) });
}
mkdirSync(path.join(copy, 'build'));
symlinkSync(path.join(root, 'web', 'node_modules'), path.join(copy, 'web', 'node_modules'));
symlinkSync(path.join(root, 'data'), path.join(copy, 'data'));
symlinkSync(path.join(root, 'build', 'native'), path.join(copy, 'build', 'native'));

const engine = path.join(root, 'build', 'native', 'engine');
/** @param {string} command @param {string[]} args @param {string} cwd */
const run = (command, args, cwd) => spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 300_000,
  env: { ...process.env, NODE_TEST_CONTEXT: undefined, TANTAWATT_WASM_DIR: engine, TANTAWATT_CATALOG: path.join(engine, 'catalog.json') } });

let survived = 0;
const guards = GUARDS.filter(([file]) => file.includes(process.argv[2] ?? ''));
if (!guards.length) throw new Error(`no guard is in a file called ${process.argv[2]}`);
for (const [file, guard, without, tests, name] of guards) {
  const target = path.join(copy, file);
  const text = readFileSync(target, 'utf8');
  if (!text.includes(guard)) throw new Error(`${file} no longer has: ${guard}`);
  writeFileSync(target, text.replace(guard, without));
  const built = run('npm', ['run', '--silent', 'build'], path.join(copy, 'web'));
  if (built.status !== 0) throw new Error(`${file}: the copy does not build\n${built.stderr}`);
  const { status, stdout, stderr } = run('node', ['--test', `--test-name-pattern=${name}`, `tests/browser/${tests}.test.mjs`], copy);
  if (!/^\s*(not )?ok/m.test(stdout)) throw new Error(`${tests}, "${name}": no test ran\n${stderr}`);
  writeFileSync(target, text);
  const failed = status !== 0 && /^\s*not ok/m.test(stdout);
  if (!failed) survived += 1;
  console.log(`${failed ? 'ok' : 'NOT NOTICED'} - without "${guard.slice(0, 60)}" in ${file}: ${tests}, "${name}" ${failed ? 'fails' : 'passes all the same'}`);
}
rmSync(copy, { recursive: true, force: true });
console.log(`${guards.length - survived} of ${guards.length} guards are missed when they are gone`);
process.exit(survived ? 1 : 0);
