// The life of an element in other people's code: set up before and after its script is there, moved, taken away and brought
// back, changed while it starts, and two versions of the script on one page.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../web/server.mjs';
import { DIST, browser, open, site } from './browsers.mjs';
import { newsroom } from './newsroom.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {Awaited<ReturnType<typeof newsroom>>} */ let paper;
/** @type {import('playwright-core').Browser} */ let program;
before(async () => { [host, paper, program] = await Promise.all([site(), newsroom(), browser()]); });
after(async () => { await program?.close(); await host?.close(); await paper?.close(); });

const script = (origin = host.origin) => `<script type="module" crossorigin src="${origin}/assets/tanta-watt.js"></script>`;
/** @param {string} body */
async function page(body) {
  paper.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>news</title><body>${body}`;
  const opened = await open(program);
  await opened.page.goto(paper.origin);
  return opened;
}
/** What an element shows once it can be used. @param {import('playwright-core').Page} p @param {string} css */
async function shown(p, css) {
  await p.waitForFunction((c) => { const e = /** @type {any} */ (document.querySelector(c)); return e?.later && !e.running; }, css);
  return p.evaluate((c) => /** @type {any} */ (document.querySelector(c)).shadowRoot.querySelector('.tw').innerText, css);
}

test('properties and attributes count, set before the script is there, after it, or by a framework in between', async () => {
  const { page: p, context, errors } = await page(`<tanta-watt id="attributes" lang="ja" state="nf=0.077"><p>text</p></tanta-watt><tanta-watt id="properties"><p>text</p></tanta-watt>
    <script>Object.assign(document.getElementById('properties'), { lang: 'ja', state: 'nf=0.077', region: 'us' });</script>`);
  assert.equal(await p.locator('#properties p').isVisible(), true);
  await p.evaluate((src) => new Promise((done) => { document.head.append(Object.assign(document.createElement('script'), { type: 'module', crossOrigin: '', src, onload: done })); }), `${host.origin}/assets/tanta-watt.js`);
  assert.match(await shown(p, '#attributes'), /1,700万時間/);
  const set = await shown(p, '#properties');
  assert.match(set, /1,700万時間/);
  assert.match(set, /米国/);
  await p.evaluate(() => {
    const made = /** @type {any} */ (document.createElement('tanta-watt'));
    made.id = 'made';
    made.preset = 'a2-us-homes';
    document.body.prepend(made);
    made.lang = 'en'; // after it is in the page, before it has started
    scrollTo(0, 0);
  });
  assert.match(await shown(p, '#made'), /130 US homes/);
  assert.deepEqual(errors, []);
  await context.close();
});

test('moved, taken away and brought back: the reader’s numbers, the way back and the events stay', async () => {
  const { page: p, context, errors } = await page(`<section id="one"><tanta-watt lang="en"><p>text</p></tanta-watt></section><section id="two"></section>${script()}`);
  await shown(p, 'tanta-watt');
  await p.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
  const told = await p.evaluate(async () => {
    const e = /** @type {any} */ (document.querySelector('tanta-watt'));
    const started = e.session;
    let ready = 0;
    let changed = 0;
    e.addEventListener('tanta-watt-ready', () => { ready += 1; });
    e.addEventListener('tanta-watt-change', () => { changed += 1; });
    document.getElementById('two')?.append(e);
    await e.updateComplete;
    e.remove();
    e.session.change({ hour: { text: '0.2 kWh' } }); // out of the page nothing is told
    const silent = changed;
    await new Promise((done) => { setTimeout(done, 200); });
    document.getElementById('one')?.append(e);
    await e.updateComplete;
    const back = e.shadowRoot.querySelectorAll('.tw-sentence')[0].innerText;
    e.undo();
    await e.updateComplete;
    return { same: e.session === started, ready, silent, changed, back, undone: e.shadowRoot.querySelectorAll('.tw-sentence')[0].innerText };
  });
  assert.deepEqual({ same: told.same, ready: told.ready, silent: told.silent, changed: told.changed }, { same: true, ready: 0, silent: 0, changed: 1 });
  assert.match(told.back, /6\.5 million hours/);
  assert.match(told.undone, /17 million hours/);
  assert.deepEqual(errors, []);
  await context.close();
});

test('what changes while it starts counts: language, state, request, and taken away half-way', async () => {
  const { page: p, context, errors } = await page(`<tanta-watt lang="en"><p>text</p></tanta-watt>${script()}`);
  const wasm = p.waitForRequest(/\.wasm$/);
  await wasm;
  await p.evaluate(() => {
    const e = /** @type {any} */ (document.querySelector('tanta-watt'));
    e.state = 'nf=0.077';
    e.lang = 'ja';
    e.remove();
    document.body.append(e);
  });
  await p.waitForFunction(() => /1,700万時間/.test(document.querySelector('tanta-watt')?.shadowRoot?.textContent ?? ''));
  await p.evaluate(() => {
    const e = /** @type {any} */ (document.querySelector('tanta-watt'));
    for (const energy of ['1 MWh', '2 MWh', '3 MWh']) { e.request = { title: energy, subject: { type: 'energy', energy }, against: [] }; e.requestUpdate(); }
  });
  await p.waitForFunction(() => /3\sMWh/.test(document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-title')?.textContent ?? ''));
  assert.deepEqual(errors, []);
  await context.close();
});

test('two versions on a page: the first defines the element, the second does nothing, in either order', async () => {
  // Another build, which tells itself apart by the name of its events.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tantawatt-other-'));
  cpSync(DIST, folder, { recursive: true });
  const file = path.join(folder, 'assets', readdirSync(path.join(folder, 'assets')).find((f) => /^tanta-watt-.+\.js$/.test(f)) ?? '');
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes('`tanta-watt-${'));
  writeFileSync(file, text.replaceAll('`tanta-watt-${', '`other-version-${'));
  const other = await serve(folder);
  for (const [first, second, mine] of [[host.origin, other.origin, 'tanta-watt-ready'], [other.origin, host.origin, 'other-version-ready']]) {
    const { page: p, context, errors } = await page(`<script>for (const n of ['tanta-watt-ready', 'other-version-ready']) addEventListener(n, () => (window.told ??= []).push(n));</script>
      <tanta-watt lang="en" id="a"><p>text</p></tanta-watt>${script(first)}${script(second)}<tanta-watt lang="en" id="b"><p>text</p></tanta-watt>`);
    assert.match(await shown(p, '#a'), /1\.6 million hours/);
    await p.locator('#b').scrollIntoViewIfNeeded();
    assert.match(await shown(p, '#b'), /1\.6 million hours/);
    assert.deepEqual(await p.evaluate(() => [...new Set(/** @type {any} */ (window).told)]), [mine]);
    assert.deepEqual(errors, []);
    await context.close();
  }
  await other.close();
  rmSync(folder, { recursive: true, force: true });
});
