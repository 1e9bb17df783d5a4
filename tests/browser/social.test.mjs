// What other sites and search engines read: a page for every claim in every language, readable without scripts; Open Graph
// and oEmbed with whole addresses or none; pictures; the dataset with its corrections.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { after, before, test } from 'node:test';
import { serve } from '../../web/server.mjs';
import { DIST, axe, browser, open, site } from './browsers.mjs';
import { newsroom } from './newsroom.mjs';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const engine = fileURLToPath(new URL('../../build/native/engine/', import.meta.url));
const BASE = 'https://calculator.example/ai/';
const LANGS = /** @type {const} */ ([['', 'zh-TW'], ['en/', 'en'], ['ja/', 'ja']]);
const catalog = JSON.parse(readFileSync(`${engine}catalog.json`, 'utf8'));
const ids = readdirSync(`${DIST}c`);

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
let folder = '';
let said = '';
/** @param {string} to @param {Record<string, string>} env */
function build(to, env) {
  const all = { ...process.env, TANTAWATT_WASM_DIR: engine, TANTAWATT_CATALOG: `${engine}catalog.json`, ...env };
  execFileSync('npx', ['vite', 'build', '--outDir', to, '--emptyOutDir', '--logLevel', 'error'], { cwd: web, env: all, stdio: 'pipe' });
  return String(execFileSync(process.execPath, ['build/pages.js', to], { cwd: web, env: all, stdio: ['ignore', 'pipe', 'pipe'] }));
}
before(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tantawatt-social-'));
  said = build(folder, { TANTAWATT_BASE_URL: BASE.slice(0, -1) });
  [host, chromium] = await Promise.all([site(), browser()]);
});
after(async () => { await chromium?.close(); await host?.close(); rmSync(folder, { recursive: true, force: true }); });

/** Tags of a head. @param {string} html */
function head(html) {
  const of = (/** @type {RegExp} */ r) => Object.fromEntries([...html.matchAll(r)].map((m) => [m[1], m[2]]));
  return { meta: of(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g), canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1],
    oembed: /type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1], others: of(/<link rel="alternate" hreflang="([^"]+)" href="([^"]*)"/g) };
}

/** What the live element shows. */
const shown = () => /** @type {HTMLElement} */ (document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw')).innerText;

test('every claim and scenario has a page in every language', () => {
  const hourOnly = ['article', 'iea', 'carbon-trust', 'lowest-highest']; // the title's claim with another hour
  const wanted = [...catalog.claims, ...catalog.presets].map((r) => r.id).filter((id) => id !== 'a4-netflix-hours' && !hourOnly.includes(id)).sort();
  for (const [at] of LANGS) assert.deepEqual(readdirSync(`${DIST}${at}c`).sort(), wanted);
});

test('without scripts they say what the live element says; with them nothing moves, nothing is refused', async () => {
  for (const [at, lang] of LANGS) {
    for (const id of lang === 'en' ? ids : ['a2-us-homes', 'half-a-litre']) {
      const still = await open(chromium, { javaScriptEnabled: false }, host.origin);
      await still.page.goto(`${host.origin}/${at}c/${id}/`);
      const before = await still.page.locator('tanta-watt').innerText();
      await still.context.close();
      const { page, context, errors, foreign } = await open(chromium, {}, host.origin);
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => { for (const e of list.getEntries()) /** @type {any} */ (window).shift += /** @type {any} */ (e).value; }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${host.origin}/${at}c/${id}/`);
      await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
      const live = await page.evaluate(shown);
      const lines = (/** @type {string} */ s) => s.split('\n').map((x) => x.trim()).filter(Boolean);
      const quiet = lines(live);
      const missing = lines(before).filter((l) => !quiet.includes(l));
      assert.deepEqual(missing, [], `${lang} ${id}`);
      assert.equal(await page.evaluate(() => /** @type {any} */ (window).shift), 0, `${lang} ${id}`);
      assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] }, `${lang} ${id}`);
      if (id === 'a2-us-homes') assert.deepEqual(await axe(page), []);
      await context.close();
    }
  }
});

test('a link to a claim leads to its page, from the front page, from there on, and from a frame; own figures and two side by side have none', async () => {
  for (const at of ['en/', 'en/c/a2-us-homes/', 'en/embed.html?c=a2-us-homes&l=en']) {
    const { page, context, errors } = await open(chromium, {}, host.origin);
    await page.goto(`${host.origin}/${at}`);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
    const link = (/** @type {string} */ id) => page.evaluate((i) => { const e = /** @type {any} */ (document.querySelector('tanta-watt')); e.open(i); return e.link; }, id);
    for (const id of ids) {
      const address = await link(id);
      assert.ok(address.startsWith(`${host.origin}/en/c/${id}/?c=${id}&`), address);
      assert.ok(existsSync(path.join(DIST, new URL(address).pathname, 'index.html')), address);
    }
    assert.doesNotMatch(await link('train-gpt-3..train-bloom'), /\/c\//);
    assert.doesNotMatch(await link('a4-netflix-hours'), /\/c\//);
    await page.goto(await link('one-prompt'));
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
    assert.equal(await page.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).session.state.value.claim), 'one-prompt');
    assert.deepEqual(errors, []);
    await context.close();
  }
});

test('with an address: whole links everywhere, and every one leads to something', () => {
  assert.match(said, /for other sites: \d+ pages for https:\/\/calculator\.example\/ai\/, pictures: \d+\n/);
  for (const [at, lang] of LANGS) {
    for (const page of [at, ...ids.map((id) => `${at}c/${id}/`)]) {
      const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8');
      const { meta, canonical, oembed, others } = head(html);
      assert.equal(canonical, BASE + page);
      assert.equal(meta['og:url'], BASE + page);
      assert.equal(meta['twitter:card'], 'summary_large_image');
      assert.ok(meta['og:title'] && meta['og:description'] && meta['og:image:alt'] && meta['og:locale'] === lang.replace('-', '_').replace(/^en$/, 'en_US').replace(/^ja$/, 'ja_JP'));
      assert.deepEqual(Object.keys(others).sort(), ['en', 'ja', 'zh-TW']);
      for (const address of [...Object.values(others), meta['og:image'], oembed ?? '']) {
        assert.ok(address.startsWith(BASE), address);
        const file = path.join(folder, address.slice(BASE.length));
        assert.ok(existsSync(file.endsWith('/') || file === folder ? path.join(file, 'index.html') : file), address);
      }
    }
  }
});

test('pictures are 1200 × 630, and text is drawn on each', () => {
  const files = readdirSync(path.join(folder, 'pictures'));
  assert.equal(files.length, 3 * (ids.length + 1));
  for (const file of files) {
    const png = readFileSync(path.join(folder, 'pictures', file));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20), png.toString('latin1', 1, 4)], [1200, 630, 'PNG'], file);
    const rows = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.length - 16));
    assert.equal(rows.length, 630 * 3601, file);
    let dark = 0;
    for (let y = 90; y < 530; y += 1) for (let x = 90; x < 1110; x += 1) if (rows[y * 3601 + 1 + x * 3] < 90) dark += 1;
    assert.ok(dark > 4000, `${file}: ${dark} dark pixels`);
  }
});

test('a browser can read a picture, and oEmbed gives a frame with the right numbers', async () => {
  const local = await serve(folder);
  const paper = await newsroom();
  // The browser's own page around a picture has styles that the policy refuses, and asks for an icon that is not there.
  const alone = await open(chromium);
  await alone.page.goto(`${local.origin}/pictures/a4-netflix-hours.ja.png`);
  assert.equal(await alone.page.evaluate(() => document.images[0].naturalWidth), 1200);
  await alone.context.close();
  const { page, context, errors } = await open(chromium);
  for (const [id, expected] of /** @type {const} */ ([['a4-netflix-hours', /1\.6 million hours/], ['a2-us-homes', /130 US homes[^]*1,300 MWh/]])) {
    const answer = JSON.parse(readFileSync(path.join(folder, 'oembed', `${id}.en.json`), 'utf8'));
    assert.deepEqual([answer.type, answer.version, answer.width, answer.height > 300, answer.provider_url], ['rich', '1.0', 600, true, BASE]);
    assert.equal(answer.thumbnail_url, `${BASE}pictures/${id}.en.png`);
    paper.page = `<!doctype html><meta charset="utf-8"><title>news</title>${answer.html.replaceAll(BASE, `${local.origin}/`)}`;
    await page.goto(paper.origin);
    const frame = page.frameLocator('iframe');
    await frame.locator('tanta-watt').evaluate((e) => new Promise((done) => { const wait = () => (/** @type {any} */ (e).later ? done(0) : setTimeout(wait, 20)); wait(); }));
    assert.match(await frame.locator('body').evaluate(shown), expected);
  }
  assert.deepEqual(errors, []);
  await context.close();
  await local.close();
  await paper.close();
});

test('without an address nothing is said that could be wrong; without fonts there are no pictures, and the build says why', () => {
  for (const [at] of LANGS) {
    const { meta, canonical, oembed } = head(readFileSync(`${DIST}${at}c/a2-us-homes/index.html`, 'utf8'));
    assert.deepEqual([meta['og:url'], meta['og:image'], canonical, oembed], [undefined, undefined, undefined, undefined]);
    assert.ok(meta['og:title']);
  }
  const other = mkdtempSync(path.join(os.tmpdir(), 'tantawatt-social-'));
  try {
    cpSync(folder, other, { recursive: true });
    assert.match(build(other, { TANTAWATT_BASE_URL: BASE, TANTAWATT_FONTS: '/no/such/folder' }), /pictures: none: no NotoSansCJK.*fonts-noto-cjk/);
    assert.equal(head(readFileSync(path.join(other, 'index.html'), 'utf8')).meta['og:image'], undefined);
    assert.throws(() => build(other, { TANTAWATT_BASE_URL: 'calculator.example' }), /TANTAWATT_BASE_URL is "calculator\.example"/);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});

test('the dataset is described, with every correction, in a block that the policy lets stand', async () => {
  const changes = JSON.parse(readFileSync(new URL('../../data/editions/changes.json', import.meta.url), 'utf8')).changes;
  for (const [at, lang] of LANGS) {
    for (const file of ['index.html', 'sources.html']) {
      const { page, context, errors } = await open(chromium, {}, host.origin);
      await page.goto(`${host.origin}/${at}${file}`);
      const data = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent() ?? '');
      assert.equal(data['@type'], 'Dataset');
      assert.equal(data.version, catalog.edition);
      assert.match(data.license, /^https:\/\/creativecommons\.org\//);
      assert.equal(data.correction.length, changes.length);
      for (const c of data.correction) assert.ok(c['@type'] === 'CorrectionComment' && changes.some((/** @type {any} */ x) => c.datePublished === x.date && c.text.startsWith(`${x.edition}: ${x.what[lang]}`)));
      for (const link of [...data.distribution.map((/** @type {any} */ d) => d.contentUrl), data.publisher.correctionsPolicy]) {
        const response = await page.request.get(new URL(link, page.url()).href);
        assert.equal(response.status(), 200, link);
      }
      assert.deepEqual(errors, []);
      await context.close();
    }
  }
});
