// The standalone page after the server is gone, and a new build that waits for the reader's yes.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../web/server.mjs';
import { DIST, browser, open, ready, sentence } from './browsers.mjs';

/** @type {import('playwright-core').Browser} */ let chromium;
const folder = mkdtempSync(path.join(os.tmpdir(), 'tantawatt-site-'));
before(async () => { cpSync(DIST, folder, { recursive: true }); chromium = await browser(); });
after(async () => { await chromium?.close(); rmSync(folder, { recursive: true, force: true }); });

/** @param {import('playwright-core').Page} page */
const controlled = (page) => page.waitForFunction(() => navigator.serviceWorker.controller);

test('offline: the page, the engine and another language after the server is gone', async () => {
  const host = await serve(folder, 0);
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/`);
  await ready(page);
  await controlled(page);
  await host.close();
  await page.goto(`${host.origin}/?m=gpt-3&nf=0.077&r=tw&l=zh-TW`);
  await ready(page);
  assert.match(await sentence(page), /1,700 萬小時/);
  await page.goto(`${host.origin}/ja/`);
  await ready(page);
  assert.match(await sentence(page), /160万時間/);
  await page.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).open('a2-us-homes'));
  assert.match(await page.locator('tanta-watt .tw-lights').last().innerText(), /130/);
  await context.close();
});

test('a new build waits for the reader, then takes over', async () => {
  const host = await serve(folder, 0);
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/`);
  await ready(page);
  await controlled(page);
  const html = path.join(folder, 'en', 'index.html');
  writeFileSync(html, readFileSync(html, 'utf8').replace('<b>Tantawatt</b>', '<b>Tantawatt, next</b>'));
  const worker = path.join(folder, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/const VERSION = '\w+'/, "const VERSION = 'next'"));
  await page.reload();
  await ready(page);
  const offer = page.locator('#newer button');
  await offer.waitFor();
  assert.equal(await page.locator('.bar b').innerText(), 'Tantawatt', 'the old build until then');
  await Promise.all([page.waitForEvent('load'), offer.click()]);
  assert.equal(await page.locator('.bar b').innerText(), 'Tantawatt, next');
  assert.deepEqual(await page.evaluate(() => caches.keys()), ['tantawatt-next']);
  await context.close();
  await host.close();
});

test('a frame registers no worker', async () => {
  const host = await serve(folder, 0);
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/embed.html`);
  await ready(page);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  await context.close();
  await host.close();
});
