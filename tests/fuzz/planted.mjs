// Do the fuzzing programs find anything? Plants one bug at a time in a copy, builds the program under the sanitizers, and
// wants it to end with a failure.
//   node tests/fuzz/planted.mjs [SECONDS]     60 s a bug at the most
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = path.join(root, 'build', 'planted');
const seconds = Number(process.argv[2] ?? 60);
const SEED = 20240521; // the gate's

/** What the bug is, its file, the text there, what stands there instead, and the program that has to notice. */
const BUGS = [
  ['the last letter of an empty text is looked at', 'src/quantity/parse.cpp', '!out.empty() && (out.back()', '(out.back()', 'quantity'],
  ['an amount beyond the largest number is taken', 'src/quantity/parse.cpp', 'if (!std::isfinite(amount.coherent))', 'if (false)', 'quantity'],
  ['a quotation mark in a text is written as it is', 'src/report/json_text.cpp', "byte != '\"' && ", '', 'request'],
  ['a low without a high is taken', 'src/catalog/read_estimate.cpp', 'if (low.has_value() != high.has_value())', 'if (false)', 'request'],
  ['the same in a catalog', 'src/catalog/read_estimate.cpp', 'if (low.has_value() != high.has_value())', 'if (false)', 'catalog'],
  ['a comparison without values is taken', 'src/catalog/load.cpp', 'const PublishedValue* value = comparison.value_from(comparison.default_source);', 'const PublishedValue* value = comparison.value_from(comparison.default_source); continue;', 'catalog'],
];

/** @param {string} command @param {string[]} args @param {number} limit seconds */
const run = (command, args, limit) => spawnSync(command, args, { cwd: copy, encoding: 'utf8', timeout: limit * 1000, maxBuffer: 1e8 });
mkdirSync(copy, { recursive: true });
for (const part of ['src', 'data', 'tests', '.ci', 'CMakeLists.txt', 'CMakePresets.json']) cpSync(path.join(root, part), path.join(copy, part), { recursive: true, filter: (from) => path.basename(from) !== 'node_modules' });
const catch2 = path.join(root, '.cache', 'catch2');
if (existsSync(catch2)) cpSync(catch2, path.join(copy, '.cache', 'catch2'), { recursive: true });
const configured = run('cmake', ['--preset', 'sanitize', '-DBUILD_TESTING=ON'], 300);
if (configured.status !== 0) throw new Error(configured.stderr + configured.stdout);

/** Whether the program fails, and what it says. @param {string} target */
function fuzzed(target) {
  const built = run('cmake', ['--build', '--preset', 'sanitize', '--target', `fuzz_${target}`], 900);
  if (built.status !== 0) throw new Error(String(built.error ?? built.stdout.slice(-2000)));
  const found = path.join(copy, 'found');
  rmSync(found, { recursive: true, force: true });
  mkdirSync(found);
  const { status, stderr } = run(`build/sanitize/tests/fuzz_${target}`, [`-seed=${SEED}`, `-max_total_time=${seconds}`, '-rss_limit_mb=2048', '-timeout=5', `-artifact_prefix=${found}/`, found, `tests/fuzz/corpus/${target}`], seconds + 60);
  if (status === null) throw new Error(`fuzz_${target} did not run to its end`); // neither found nor missed
  const said = /^.*(?:Assertion|SUMMARY|runtime error|ERROR: libFuzzer).*$/m.exec(stderr)?.[0] ?? '';
  return { failed: status !== 0 && said !== '', runs: [...stderr.matchAll(/^#(\d+)/gm)].at(-1)?.[1] ?? '0', said: said.trim().slice(-110) };
}

let missed = 0;
for (const [what, file, text, instead, target] of BUGS) {
  const at = path.join(copy, file);
  const sound = readFileSync(at, 'utf8');
  if (!sound.includes(text)) throw new Error(`${file} no longer has: ${text}`);
  writeFileSync(at, sound.replace(text, instead));
  const { failed, runs, said } = fuzzed(target);
  writeFileSync(at, sound);
  if (!failed) missed += 1;
  console.log(`${failed ? 'found' : 'NOT FOUND'} by fuzz_${target} after ${runs} runs or a few more: ${what} (${file})${failed ? `\n      ${said}` : ''}`);
}
// Without a bug none of them may complain, or the above would say nothing.
for (const target of new Set(BUGS.map(([, , , , t]) => t))) {
  const { failed, said } = fuzzed(target);
  if (failed) throw new Error(`fuzz_${target} fails without any bug: ${said}`);
}
console.log(`${BUGS.length - missed} of ${BUGS.length} bugs are found`);
process.exit(missed ? 1 : 0);
