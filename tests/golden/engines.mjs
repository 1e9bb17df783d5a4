// The six builds and browsers that must give one answer: each is a way from lots of requests to answers.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DIST, browser, site } from '../browser/browsers.mjs';
import { webkit } from '../browser/webkit.mjs';
import { replay } from './replay.mjs';
/** @typedef {{ catalog: string, requests: string[] }[]} Lots @typedef {Promise<import('./replay.mjs').Answer[][]>} Answers */

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = path.join(root, 'build', 'native', 'engine');

/** A file of the build, or a failure that says how to make it. @param {string} file @param {string} how */
function present(file, how) {
  if (!existsSync(file)) throw new Error(`${file} is missing: ${how}`);
  return file;
}

/** A native program: a line in, a line out. @param {string} preset @param {Lots} lots @returns {Answers} */
async function native(preset, lots) {
  const program = present(path.join(root, 'build', preset, 'tantawatt'), `cmake --preset ${preset} && cmake --build --preset ${preset}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tantawatt-golden-'));
  let catalog = '';
  const made = lots.map(({ catalog: text, requests }) => {
    catalog = path.join(folder, 'catalog.json');
    writeFileSync(catalog, text);
    const run = spawnSync(program, ['batch', '--catalog', catalog], { input: requests.join('\n') + '\n', encoding: 'utf8', maxBuffer: 1e9 });
    if (run.status !== 0) throw new Error(`${program} ended with ${run.status ?? run.signal}: ${run.stderr}`);
    const lines = run.stdout.trimEnd().split('\n');
    if (lines.length !== requests.length) throw new Error(`${program}: ${lines.length} answers to ${requests.length} requests`);
    let at = 0;
    return replay({ load: () => '{"ok":true}', evaluate: () => lines[at++] }, [{ catalog: '', requests }])[0];
  });
  rmSync(folder, { recursive: true });
  return made;
}

/** @param {Lots} lots @returns {Answers} */
async function inNode(lots) {
  const glue = present(path.join(built, 'tantawatt.mjs'), 'cmake --workflow --preset web');
  const { default: create } = await import(pathToFileURL(glue).href);
  return replay(await create({ wasmBinary: readFileSync(path.join(built, 'tantawatt.wasm')) }), lots);
}

/** The page's side, as text: it takes the shipped files from the built site, the module in its two parts. */
const inPage = `async (files, lots) => {
  const { default: create } = await import(files.glue);
  const compiled = async (url) => WebAssembly.compile(await (await fetch(url)).arrayBuffer());
  const [first, rest] = await Promise.all([compiled(files.wasm), compiled(files.rest)]);
  const placeholder = new Proxy({}, { get: () => () => { throw new Error('called before the rest of the module was there'); } });
  let primary;
  const made = await create({ instantiateWasm: (imports, done) => {
    WebAssembly.instantiate(first, { ...imports, placeholder }).then((instance) => { primary = instance.exports; done(instance, first); });
    return {};
  } });
  await WebAssembly.instantiate(rest, { primary });
  return (${replay})(made, lots);
}`;

/** A page without a script, so that nothing else runs beside the engine. */
const CALM = 'method.html';

/** Addresses of the shipped files. @param {string} origin */
function shipped(origin) {
  const assets = readdirSync(path.join(DIST, 'assets'));
  const address = (/** @type {RegExp} */ name) => `${origin}/assets/${assets.find((file) => name.test(file))}`;
  return { glue: address(/^tantawatt-\w+\.mjs$/), wasm: address(/^tantawatt-\w+\.wasm$/), rest: address(/^rest-\w+\.wasm$/) };
}

/** @param {'chromium' | 'firefox'} name @param {Lots} lots @returns {Answers} */
async function inBrowser(name, lots) {
  const [host, engine] = [await site(), await browser(name)];
  try {
    const page = await engine.newPage();
    await page.goto(`${host.origin}/${CALM}`);
    return await page.evaluate(`(${inPage})(${JSON.stringify(shipped(host.origin))}, ${JSON.stringify(lots)})`);
  } finally {
    await engine.close();
    await host.close();
  }
}

/** @param {Lots} lots @returns {Answers} */
async function onceInWebKit(lots) {
  const [host, engine] = [await site(), await webkit()];
  try {
    await engine.go(`${host.origin}/${CALM}`);
    return await engine.run(/** @type {any} */ (inPage), shipped(host.origin), lots);
  } finally {
    await engine.close();
    await host.close();
  }
}

/** A browser that gives no answer at all is started anew once, and said to be; what it answers is compared all the same.
    @param {Lots} lots @returns {Answers} */
async function inWebKit(lots) {
  return onceInWebKit(lots).catch((error) => {
    console.log(`WebKitGTK gave no answer, and is started once more: ${error.message}`);
    return onceInWebKit(lots);
  });
}

/** @type {Record<string, (lots: Lots) => Answers>} */
export const engines = {
  'native gcc': (lots) => native('native', lots),
  'native clang': (lots) => native('clang', lots),
  'wasm in Node': inNode,
  'wasm in Chromium': (lots) => inBrowser('chromium', lots),
  'wasm in Firefox': (lots) => inBrowser('firefox', lots),
  'wasm in WebKitGTK': inWebKit,
};
