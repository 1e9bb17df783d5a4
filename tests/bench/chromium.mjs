// The same in Chromium: fresh contexts, isolated pages (COOP and COEP), so that its clock is fine; the processor slowed
// down six times by the browser for the frame that a cheap phone would have.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { browser, site } from '../browser/browsers.mjs';
import { newsroom } from '../browser/newsroom.mjs';
import { root, wasmFiles } from './engine.mjs';
import { median, paired } from './ratio.mjs';

const ORIGIN = 'http://localhost';
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'" };
/** @type {Record<string, string>} */
const TYPES = { '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

/** A page on the project's own files, answered by the browser's driver. @param {import('playwright-core').Browser} chromium */
async function bench(chromium) {
  const context = await chromium.newContext();
  await context.route(`${ORIGIN}/**`, (route) => {
    const file = new URL(route.request().url()).pathname;
    if (file === '/') return route.fulfill({ headers: ISOLATED, contentType: 'text/html', body: '<!doctype html><title>bench</title>' });
    return route.fulfill({ headers: ISOLATED, contentType: TYPES[path.extname(file)] ?? 'text/plain', body: readFileSync(path.join(root, file)) });
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  const address = (/** @type {string} */ file) => `${ORIGIN}/${path.relative(root, file)}`;
  const { glue, wasm } = wasmFiles();
  await page.evaluate(async ({ files, bench: at }) => {
    if (!crossOriginIsolated) throw new Error('the page is not isolated: its clock is coarse');
    const [{ default: create }, { table }, { cosine }, { naive }] = await Promise.all([import(files.glue), import(`${at}/chain.mjs`), import(`${at}/peers/cosine.mjs`), import(`${at}/peers/naive.mjs`)]);
    const core = await create({ wasmBinary: await (await fetch(files.wasm)).arrayBuffer() });
    core.HEAPF64.set(table(), core._bench_table() / 8);
    core._bench_prepare();
    // A slider move: one number written, one frame, all results read.
    const move = () => {
      const rows = core._bench_table() / 8;
      core.HEAPF64[rows + 2] *= 1 + 1e-9;
      const at180 = core._bench_frame() / 8;
      return core.HEAPF64.slice(at180, at180 + 180);
    };
    Object.assign(window, { sides: { wasm: move, cosine: cosine(), naive: naive(10000), full: core._bench_frame_with_shares } });
  }, { files: { glue: address(glue), wasm: address(wasm) }, bench: address(path.join(root, 'tests', 'bench')) });
  /** @param {string} name @returns {import('./ratio.mjs').Side} */
  const side = (name) => ({ name, run: (times) => page.evaluate(([n, count]) => {
    const once = /** @type {any} */ (window).sides[n];
    const start = performance.now();
    for (let i = 0; i < Number(count); i++) once();
    return performance.now() - start;
  }, /** @type {const} */ ([name, times])) });
  return { context, page, side };
}

/** @param {boolean} long @returns {Promise<import('./goals.mjs').Row[]>} */
export async function inChromium(long) {
  const chromium = await browser('chromium');
  /** @type {import('./goals.mjs').Row[]} */ const rows = [];
  try {
    const { context, page, side } = await bench(chromium);
    const show = (/** @type {number} */ x) => (x >= 0.1 ? x.toPrecision(3) : `1/${(1 / x).toPrecision(3)}`);
    for (const [what, a, b, bound, how] of /** @type {[string, string, string, number | null, object][]} */ ([
      ['wasm, 60 × 3 and all shares ÷ naive JS Monte Carlo, 10,000 draws', 'full', 'naive', 1 / 1000, { pairs: long ? 15 : 7, ms: 1 }],
      ['wasm, 60 × 3 ÷ the same method in plain JS', 'wasm', 'cosine', 1 / 1.7, { pairs: long ? 25 : 11 }]])) {
      const r = await paired(side(a), side(b), how);
      rows.push({ goal: a === 'full' ? 'G1' : 'G5', what: `Chromium: ${what}`, value: r.median, bound, measured: `${show(r.median)} [${show(r.low)}, ${show(r.high)}]  ${r.a.toPrecision(3)} ms : ${r.b.toPrecision(3)} ms` });
    }
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const frames = await page.evaluate((count) => Array.from({ length: count }, () => {
      const start = performance.now();
      /** @type {any} */ (window).sides.wasm();
      return performance.now() - start;
    }), 300);
    frames.sort((x, y) => x - y);
    rows.push({ goal: 'G11', what: 'Chromium at a sixth of the speed: a move and its 180 numbers, 95 % of frames within, ms', value: frames[284], bound: 1, measured: `${frames[284].toPrecision(3)}; half within ${frames[149].toPrecision(3)}` });
  } finally {
    await chromium.close();
  }
  return rows;
}

/** The element's script as an editor copies it. @param {import('playwright-core').Browser} chromium @param {string} origin */
async function elementScript(chromium, origin) {
  const page = await chromium.newPage();
  await page.goto(`${origin}/en/builder.html`);
  await page.waitForFunction(() => /<script/.test(/** @type {HTMLTextAreaElement | undefined} */ (document.querySelectorAll('#snippets textarea')[1])?.value ?? ''));
  const snippet = await page.locator('#snippets textarea').nth(1).inputValue();
  await page.close();
  return /<script[^]*<\/script>/.exec(snippet)?.[0] ?? '';
}

/** Milliseconds until n elements on a page of another origin have answered. @param {number[]} sizes @param {number} turns @returns {Promise<[number, number][]>} */
export async function widgets(sizes, turns) {
  const [chromium, widget, paper] = [await browser('chromium'), await site(), await newsroom()];
  try {
    const script = await elementScript(chromium, widget.origin);
    /** @type {number[][]} */ const seen = sizes.map(() => []);
    for (let turn = 0; turn < turns; turn++) {
      for (let i = 0; i < sizes.length; i++) {
        paper.page = `<!doctype html><meta charset="utf-8"><title>news</title>${'<tanta-watt lang="en" state="nf=0.077"><p>17 million</p></tanta-watt>'.repeat(sizes[i])}`
          + script;
        const context = await chromium.newContext();
        const page = await context.newPage();
        await page.goto(paper.origin);
        seen[i].push(await page.evaluate(async () => {
          const start = performance.now();
          for (const e of document.querySelectorAll('tanta-watt')) {
            e.scrollIntoView();
            while (!e.shadowRoot?.querySelector('[role=spinbutton]')) {
              if (performance.now() - start > 120000) throw new Error('an element does not start');
              await new Promise((done) => { requestAnimationFrame(done); });
            }
          }
          return performance.now() - start;
        }));
        await context.close();
      }
    }
    return sizes.map((n, i) => [n, median(seen[i])]);
  } finally {
    await chromium.close();
    await widget.close();
    await paper.close();
  }
}
