// Bytes are part of the promise: brotli at its highest quality, as a server would send them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { tiers, weight as weigh } from '../../web/build/sizes.js';
import { CSP } from '../../web/server.mjs';
import { DIST, browser, open, ready, site } from './browsers.mjs';

const weight = (/** @type {string} */ file) => weigh(DIST + file);
const assets = readdirSync(`${DIST}assets`);

/** @param {RegExp} name */
function one(name) {
  const found = assets.filter((f) => name.test(f));
  assert.equal(found.length, 1, `${name}: ${found}`);
  return weight(`assets/${found[0]}`);
}

test('element, Lit, signals and one language: 18 kB', () => {
  const element = one(/^tanta-watt-.*\.js$/);
  for (const lang of ['zh-TW', 'en', 'ja']) {
    const total = element + one(new RegExp(`^${lang}-.*\\.js$`));
    console.log(`element + ${lang}: ${total} B`);
    assert.ok(total <= 18_000, `${total} B with ${lang}`);
  }
});

test('the page until the answer is read, without scripts: 12 kB', () => {
  for (const page of ['index.html', 'en/index.html', 'ja/index.html', 'embed.html', 'en/embed.html', 'ja/embed.html']) {
    const total = weight(page);
    console.log(`${page}: ${total} B`);
    assert.ok(total <= 12_000, `${page}: ${total} B`);
  }
});

test('until the frame is interactive: 100 kB in every language', () => {
  for (const lang of ['zh-TW', 'en', 'ja']) {
    const total = tiers(DIST, lang).frame.before.reduce((n, f) => n + weight(f), 0);
    console.log(`frame in ${lang}: ${total} B`);
    assert.ok(total <= 100_000, `${total} B in ${lang}`);
  }
});

test('wasm and glue until the answer stands: 64 kB', () => {
  const [glue, first, rest] = [one(/^tantawatt-.*\.mjs$/), one(/^tantawatt-.*\.wasm$/), one(/^rest-.*\.wasm$/)];
  console.log(`engine: ${glue + first} B, then ${rest} B`);
  assert.ok(glue + first <= 64_000, `${glue + first} B`);
});

test('the catalog: 14 kB for the first screen, 60 kB in all', () => {
  const [first, whole] = [one(/^first-.*\.json$/), one(/^catalog-.*\.json$/)];
  console.log(`catalog: ${first} B first, ${whole} B in all`);
  assert.ok(first <= 14_000 && whole <= 60_000, `${first}, ${whole}`);
});

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { [host, chromium] = await Promise.all([site(), browser()]); });
after(async () => { await chromium?.close(); await host?.close(); });

/** What a tier loads, before the answer can be changed and until nothing follows. @param {string} at */
async function loaded(at) {
  const { page, context, foreign } = await open(chromium, { serviceWorkers: 'block' }, host.origin);
  /** @type {string[]} */ const files = [];
  page.on('request', (r) => files.push(new URL(r.url()).pathname.slice(1)));
  await page.goto(`${host.origin}/${at}`);
  await ready(page);
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
  await page.waitForTimeout(300);
  assert.deepEqual(foreign, [], 'no request leaves the own origin');
  await context.close();
  return [...new Set(files)].map((f) => f || 'index.html').map((f) => (f.endsWith('/') ? `${f}index.html` : f));
}

test('bytes of every tier: the table counts what is loaded, and HOSTING.md says the same', async () => {
  const hosting = readFileSync(new URL('../../web/HOSTING.md', import.meta.url), 'utf8');
  assert.ok(hosting.includes(CSP), 'HOSTING.md shows the policy that the server sends');
  const sum = (/** @type {string[]} */ files) => files.reduce((n, f) => n + weight(f), 0);
  const all = tiers(DIST, 'ja');
  const small = /icon|manifest|favicon|resize\.js$|^sw\.js$/; // of the browser's own accord, and below 1 kB
  for (const [tier, { before: first, after: then }] of Object.entries(all)) {
    const [now, later] = [sum(first), sum(then)];
    console.log(`${tier}: ${now} B until it can be used, then ${later} B`);
    const row = hosting.split('\n').find((l) => l.startsWith(`| ${tier.replace(' as it', ', as it').replace('the front', 'front')} |`));
    const said = [...(row ?? '').matchAll(/\| (\d+)(?: kB)? (?=\|)/g)].map((m) => Number(m[1]) * 1000);
    assert.equal(said.length, 2, `HOSTING.md has no row for "${tier}"`);
    assert.ok(Math.abs(said[0] - now) <= Math.max(700, now * 0.05) && Math.abs(said[1] - later) <= Math.max(700, later * 0.05), `${tier}: HOSTING.md says ${said}, it is ${now} and ${later}`);
  }
  for (const [tier, at] of /** @type {const} */ ([['frame', 'ja/embed.html'], ['the front page', 'ja/']])) {
    const files = (await loaded(at)).filter((f) => !small.test(f)).sort();
    const { before: first, after: then } = all[tier];
    assert.deepEqual(files, [...first, ...then].sort(), tier);
  }
});
