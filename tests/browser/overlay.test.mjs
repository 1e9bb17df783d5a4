// Figures of a newsroom's own over the catalog: as a file, as JSON, as an object, by a link's name, and from the builder's
// page into a finished article; and what a reader and a developer are told where they are wrong.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { serve } from '../../web/server.mjs';
import { DIST, browser, open, ready } from './browsers.mjs';
import { newsroom } from './newsroom.mjs';

const FILE = fileURLToPath(new URL('../cli/newsroom.json', import.meta.url));
const own = readFileSync(FILE, 'utf8');
const REQUEST = { title: 'Cups', subject: { type: 'energy', energy: '1 MWh' }, against: ['office-coffee'] };
const escaped = (/** @type {string} */ s) => s.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

let folder = '';
/** @type {Awaited<ReturnType<typeof serve>>} */ let host;
/** @type {Awaited<ReturnType<typeof newsroom>>} */ let paper;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tantawatt-own-'));
  cpSync(DIST, folder, { recursive: true });
  mkdirSync(path.join(folder, 'own'));
  writeFileSync(path.join(folder, 'own', 'newsroom.json'), own);
  [host, paper, chromium] = await Promise.all([serve(folder), newsroom(), browser()]);
});
after(async () => { await chromium?.close(); await host?.close(); await paper?.close(); rmSync(folder, { recursive: true, force: true }); });

/** @param {string} attributes @param {string} [script] */
async function article(attributes, script = '') {
  paper.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>news</title><tanta-watt lang="en" ${attributes}><p id="kept">our own sentence</p></tanta-watt>${script}
    <script type="module" crossorigin src="${host.origin}/assets/tanta-watt.js"></script>`;
  const opened = await open(chromium);
  await opened.page.addInitScript(() => addEventListener('tanta-watt-error', (e) => { const { code, path, message } = /** @type {any} */ (e).detail; Object.assign(window, { wrong: { code, path, message } }); }));
  await opened.page.goto(paper.origin);
  return opened;
}
/** @param {import('playwright-core').Page} p */
const cups = (p) => p.waitForFunction(() => /about\s20,?000\scups of office coffee/.test(document.querySelector('tanta-watt')?.shadowRoot?.textContent ?? ''));

/** The catalog's streaming hour with one more value, of the newsroom's own television set. */
function withOwnHour() {
  const catalog = JSON.parse(readFileSync(fileURLToPath(new URL('../../build/native/engine/catalog.json', import.meta.url)), 'utf8'));
  const hour = catalog.comparisons.find((/** @type {any} */ c) => c.id === 'streaming-hour');
  return JSON.stringify({ sources: { 'our-set-2026': { title: 'Our own television set', author: 'The newsroom', year: 2026, url: 'https://newsroom.example/set', grade: 'C' } },
    comparisons: [{ ...hour, values: [...hour.values, { ...hour.values[0], source: 'our-set-2026', mid: 0.13, low: undefined, high: undefined, year: 2026, seen: 'primary' }] }] });
}

test('as a file, as JSON and as an object; the number is the command line’s', async () => {
  const program = fileURLToPath(new URL('../../build/native/tantawatt', import.meta.url));
  const { title, ...request } = REQUEST;
  const said = JSON.parse(String(execFileSync(program, ['eval', '--overlay', FILE, '-'], { input: JSON.stringify(request) })));
  assert.equal(said.equivalents[0].count.mid, 20000);
  const asked = `request="${escaped(JSON.stringify(REQUEST))}"`;
  for (const [how, attributes, script] of [
    ['a file beside the calculator', `${asked} overlay="${host.origin}/own/newsroom.json"`, ''],
    ['a name', `${asked} overlay="newsroom"`, ''], ['a name in a link', `${asked} state="own=newsroom"`, ''], ['JSON', `${asked} overlay="${escaped(own)}"`, ''],
    ['an object, set before the script is there', asked, `<script>document.querySelector('tanta-watt').overlay = ${own}</script>`]]) {
    const { page, context, errors } = await article(attributes, script);
    await cups(page);
    assert.equal(await page.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).answer.equivalents[0].count.mid), 20000, how);
    if (how === 'a name in a link') assert.match(await page.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).query), /&own=newsroom$/);
    assert.deepEqual(errors, [], how);
    await context.close();
  }
});

test('its own source of a streaming hour stands among the others; elements without it do not have it', async () => {
  const { page, context, errors } = await article('id="with"', '<tanta-watt lang="en" id="without"><p>text</p></tanta-watt>');
  await page.evaluate((o) => { /** @type {any} */ (document.getElementById('with')).overlay = o; }, JSON.parse(withOwnHour()));
  const row = page.locator('#with button.tw-row', { hasText: 'The newsroom' });
  await row.click();
  await page.waitForFunction(() => /10\smillion hours/.test([...document.getElementById('with')?.shadowRoot?.querySelectorAll('.tw-sentence') ?? []].pop()?.textContent ?? ''));
  await page.locator('#without').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => /** @type {any} */ (document.getElementById('without')).later);
  assert.doesNotMatch(await page.locator('#without .tw').last().innerText(), /newsroom/);
  assert.deepEqual(errors, []);
  await context.close();
});

for (const [what, overlay, code, line] of /** @type {[string, string, string | undefined, RegExp][]} */ ([
  ['no JSON', '{"sources":', 'invalid-json', /could not be used \(invalid-json\)/],
  ['a comparison without a name', '{"comparisons":[{"id":"x"}]}', 'missing-field', /could not be used \(missing-field \/comparisons\/0\/name\)/],
  ['a value that names no source', own.replace('"default": "our-meter-2026"', '"default": "nobody-1999"'), undefined, /could not be used \([a-z-]+ \/comparisons/],
  ['a file that is not there', 'nobody', 'not-found', /could not be used \(not-found \/own\/nobody\.json\)/],
  ['a file of another origin', 'https://elsewhere.example/figures.json', 'other-origin', /could not be used \(other-origin\)/]])) {
  test(`${what}: the text stands, one line says what is wrong, and so does the event`, async () => {
    const { page, context, errors } = await article(`overlay="${escaped(overlay)}"`);
    await page.locator('tanta-watt [role=note]').waitFor();
    assert.ok(await page.locator('#kept').isVisible());
    assert.match(await page.locator('tanta-watt [role=note]').innerText(), line);
    const wrong = await page.evaluate(() => /** @type {any} */ (window).wrong);
    if (code) assert.equal(wrong.code, code);
    assert.ok(wrong.code, JSON.stringify(wrong));
    assert.deepEqual(errors.filter((e) => !/404|own\/nobody|ERR_FAILED/.test(e)), []);
    // Put right, it starts.
    await page.evaluate((o) => { /** @type {any} */ (document.querySelector('tanta-watt')).overlay = JSON.parse(o); }, own);
    await ready(page);
    await context.close();
  });
}

test('an editor’s own file, from the builder into an article as an element and as a frame', async () => {
  const mine = withOwnHour();
  writeFileSync(path.join(folder, 'own', 'our-set.json'), mine); // as the page tells the editor to
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/builder.html`);
  await ready(page);
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('embed.html'));
  const pick = (/** @type {string} */ text) => page.locator('input[type=file]').setInputFiles({ name: 'Our set.JSON', mimeType: 'application/json', buffer: Buffer.from(text) });
  await pick('{"comparisons":[{"id":"x"}]}');
  await page.locator('#snippets', { hasText: 'This file cannot be used: missing-field · /comparisons/0/name' }).waitFor();
  await pick(mine);
  await page.locator('#snippets', { hasText: 'own/our-set.json' }).waitFor();
  await page.locator('main > tanta-watt button.tw-row', { hasText: 'The newsroom' }).click();
  await page.waitForFunction(() => [...document.querySelectorAll('textarea')].every((a, i) => i === 2 || a.value.includes('nf=our-set-2026')));
  const [frame, element, , still] = await page.locator('#snippets textarea').evaluateAll((all) => all.map((a) => /** @type {HTMLTextAreaElement} */ (a).value));
  assert.match(still, /10 million hours/);
  assert.deepEqual(errors, []);
  for (const [snippet, inside] of /** @type {const} */ ([[element, false], [frame, true]])) {
    paper.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>news</title><div style="width:640px">${snippet}</div>`;
    const other = await open(chromium);
    await other.page.goto(paper.origin);
    const sentence = (inside ? other.page.frameLocator('iframe') : other.page).locator('tanta-watt .tw-sentence').last();
    await (inside ? other.page.frameLocator('iframe') : other.page).locator('[role=spinbutton][data-field=hour]').waitFor();
    assert.match(await sentence.innerText(), /10 million hours/);
    assert.deepEqual(other.errors, []);
    await other.context.close();
  }
  await context.close();
});

test('a link names a file of the site, and brings no figures along', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  /** @type {string[]} */ const asked = [];
  page.on('request', (r) => asked.push(new URL(r.url()).pathname));
  for (const brought of [own, '/own/newsroom.json', '../own/newsroom', `${paper.origin}/own.json`, '//127.0.0.1/own.json']) {
    await page.goto(`${host.origin}/en/?own=${encodeURIComponent(brought)}`);
    await ready(page);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
    assert.equal(await page.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).session.engine.catalog.comparisons.some((/** @type {any} */ c) => c.id === 'office-coffee')), false, brought);
    assert.doesNotMatch(await page.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).query), /own=/);
  }
  assert.ok(!asked.some((a) => /own/.test(a)), 'nothing of it was asked for');
  assert.deepEqual(errors, []);
  await page.goto(`${host.origin}/en/?own=newsroom`);
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt'))?.session?.engine.catalog.comparisons.some((/** @type {any} */ c) => c.id === 'office-coffee'));
  await context.close();
});
