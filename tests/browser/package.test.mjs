// The npm package as others get it: made, packed, installed from the tarball alone into an empty folder; one good and one
// bad case in Node, with types, and in a page that a bundler made of it, under the strict policy.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { serve } from '../../web/server.mjs';
import { browser, open, ready } from './browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const web = path.join(root, 'web');
const engine = path.join(root, 'build', 'native', 'engine');
let folder = '';
/** @param {string} command @param {string[]} args @param {string} cwd */
const run = (command, args, cwd) => String(execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'],
  env: { ...process.env, TANTAWATT_WASM_DIR: engine, TANTAWATT_CATALOG: path.join(engine, 'catalog.json') } }));
/** @param {string} name @param {string} text */
function put(name, text) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

before(() => {
  if (!existsSync(path.join(engine, 'tantawatt.wasm'))) throw new Error('the engine is not built: cmake --workflow --preset web builds it');
  console.log(run('npm', ['run', '--silent', 'package'], web).trim());
  folder = mkdtempSync(path.join(os.tmpdir(), 'tantawatt-package-'));
  put('package.json', JSON.stringify({ private: true, type: 'module' }));
  const parent = path.join(root, 'build', 'npm');
  const [tarball] = readdirSync(parent).filter((f) => f.endsWith('.tgz'));
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', path.join(parent, tarball)], folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const GOOD = { subject: { type: 'energy', energy: '1300 MWh' }, assume: { 'streaming-hour': '0.8 kWh' }, against: ['streaming-hour'] };
const BAD = { subject: { type: 'training', model: 'gpt-33' } };
/** What the command line answers. @param {object} request */
function commandLine(request) {
  const program = path.join(root, 'build', 'native', 'tantawatt');
  if (!existsSync(program)) throw new Error('the command line is not built: cmake --workflow --preset web builds it');
  try {
    return JSON.parse(String(execFileSync(program, ['eval', '-'], { input: JSON.stringify(request), stdio: ['pipe', 'pipe', 'ignore'] })));
  } catch (error) {
    return JSON.parse(String(/** @type {any} */ (error).stdout));
  }
}

test('nothing else is installed with it, and its version is the engine’s', () => {
  assert.deepEqual(readdirSync(path.join(folder, 'node_modules')).filter((f) => !f.startsWith('.')), ['tantawatt']);
  const { version, dependencies } = JSON.parse(readFileSync(path.join(folder, 'node_modules/tantawatt/package.json'), 'utf8'));
  assert.equal(version, /project\(Tantawatt VERSION ([\d.]+)/.exec(readFileSync(path.join(root, 'CMakeLists.txt'), 'utf8'))?.[1]);
  assert.equal(dependencies, undefined);
});

test('in Node: a question, one that has no answer, figures of one’s own, wrong ones', () => {
  put('ask.js', `import { readFileSync } from 'node:fs';
    import { load } from 'tantawatt';
    const engine = await load();
    const own = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    const other = await load({ overlays: [own] });
    const cups = { subject: { type: 'energy', energy: '1 kWh' }, against: ['office-coffee'] };
    const refused = await load({ overlays: ['{"comparisons":[{"id":"x"}]}'] }).catch(({ code, path, params }) => ({ code, path, params }));
    console.log(JSON.stringify({ good: engine.evaluate(${JSON.stringify(GOOD)}), bad: engine.evaluate(${JSON.stringify(BAD)}),
      cups: other.evaluate(cups).equivalents[0].count.mid, without: engine.evaluate(cups).error.code, refused, said: [engine.version, engine.edition] }));`);
  const told = JSON.parse(run(process.execPath, ['ask.js', path.join(root, 'tests', 'cli', 'newsroom.json')], folder));
  assert.deepEqual(told.good, commandLine(GOOD));
  assert.deepEqual(told.bad, commandLine(BAD));
  assert.equal(told.bad.error.code, 'unknown-model');
  assert.deepEqual(told.said, [told.good.version.engine, told.good.version.data]);
  assert.deepEqual({ cups: told.cups, without: told.without }, { cups: 20, without: 'unknown-comparison' });
  assert.deepEqual(told.refused, { code: 'missing-field', path: '/comparisons/0/name', params: { overlay: '1' } });
});

test('its types hold a program to what there is', () => {
  const tsc = path.join(web, 'node_modules', '.bin', 'tsc');
  const check = (/** @type {string} */ text) => {
    put('typed.ts', text);
    const args = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', '--types', '', 'typed.ts'];
    try { run(tsc, args, folder); return ''; } catch (error) { return String(/** @type {any} */ (error).stdout); }
  };
  const good = `import { load, type Answer } from 'tantawatt';
    import 'tantawatt/element';
    const answer = (await load()).evaluate(${JSON.stringify(GOOD)});
    if (answer.error) console.log(answer.error.code, answer.error.suggest?.length);
    else { const known: Answer = answer; console.log(known.equivalents[0].count.mid); }
    const element = document.querySelector('tanta-watt')!;
    element.addEventListener('tanta-watt-change', (e) => console.log(e.detail.query.length));
    element.state = 'nf=0.077';
    console.log(element.open('a2-us-homes'));`;
  assert.equal(check(good), '');
  assert.match(check(good.replace('equivalents[0]', 'equivalent[0]')), /TS2\d+.*equivalent/);
  assert.match(check(good.replace('"type":"energy"', '"type":"enegry"')), /TS2\d+/);
  assert.match(check(good.replace("element.state = 'nf=0.077'", 'element.state = 0.077')), /TS2322/);
});

test('in a page that a bundler made: the engine and the element, good and bad, under the strict policy', async (t) => {
  put('index.html', '<!doctype html><html lang="en"><meta charset="utf-8"><title>app</title><link rel="icon" href="data:,"><tanta-watt lang="en" state="nf=0.077"><p>17 million hours</p></tanta-watt><script type="module" src="./app.js"></script>');
  put('app.js', `import { load } from 'tantawatt';
    import 'tantawatt/element';
    const engine = await load();
    document.title = JSON.stringify({ good: engine.evaluate(${JSON.stringify(GOOD)}), bad: engine.evaluate(${JSON.stringify(BAD)}) });`);
  const vite = await import(pathToFileURL(path.join(web, 'node_modules', 'vite', 'dist', 'node', 'index.js')).href);
  await vite.build({ configFile: false, root: folder, logLevel: 'error', build: { target: 'es2022' } });
  const host = await serve(path.join(folder, 'dist'));
  t.after(host.close);
  const chromium = await browser();
  t.after(() => chromium.close());
  const { page, context, errors, foreign } = await open(chromium, {}, host.origin);
  await page.goto(host.origin);
  await page.waitForFunction(() => document.title.startsWith('{'));
  const told = JSON.parse(await page.title());
  assert.deepEqual(told.good, commandLine(GOOD));
  assert.equal(told.bad.error.code, 'unknown-model');
  await ready(page);
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
  assert.match(await page.locator('tanta-watt .tw-sentence').last().innerText(), /17 million hours/);
  assert.equal(await page.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).link.split('?')[0]), `${host.origin}/`, 'links lead to the page itself');
  assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
  await context.close();
});
