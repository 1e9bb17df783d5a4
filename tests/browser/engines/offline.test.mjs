// The standalone page after the server is gone; a new build that waits for the reader's yes; a broken one that never gets
// its turn; what the browser throws away. In two engines; WebKit has its part in webkit.test.mjs.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../../web/server.mjs';
import { DIST, browser, open, ready, sentence } from '../browsers.mjs';
import { nextBuild } from '../next-build.mjs';

/** @typedef {import('playwright-core').Page} Page */
for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
  test(`offline in ${engine}`, async (t) => {
    /** @type {import('playwright-core').Browser} */ let program;
    let folder = '';
    before(async () => { program = await browser(engine); });
    after(async () => { await program?.close(); });

    /** A copy of the site, a first visit under the worker's control, and then what is to be tried.
     * @param {string} at @param {(page: Page, host: Awaited<ReturnType<typeof serve>>, again: () => Promise<Awaited<ReturnType<typeof serve>>>) => Promise<void>} act */
    async function visit(at, act) {
      folder = mkdtempSync(path.join(os.tmpdir(), 'tantawatt-site-'));
      cpSync(DIST, folder, { recursive: true });
      const host = await serve(folder, 0);
      const { page, context } = await open(program, {}, host.origin);
      const again = () => serve(folder, Number(new URL(host.origin).port));
      try {
        await page.goto(host.origin + at);
        await ready(page);
        await page.waitForFunction(() => navigator.serviceWorker.controller);
        await act(page, host, again);
      } finally {
        await context.close();
        await host.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }

    await t.test('everything works after the server is gone', () => visit('/', async (page, host) => {
      await host.close();
      await page.goto(`${host.origin}/?m=gpt-3&nf=0.077&r=tw&l=zh-TW`);
      await ready(page);
      assert.match(await sentence(page), /1,700 萬小時/);
      await page.locator('[role=spinbutton][data-field=hour]').click();
      await page.keyboard.type('0.8');
      await page.keyboard.press('Enter');
      assert.match(await sentence(page), /160 萬小時/);
      for (const d of await page.locator('tanta-watt summary').all()) if (await d.isVisible()) await d.click();
      await page.goto(`${host.origin}/ja/`);
      await ready(page);
      assert.match(await sentence(page), /160万時間/);
      await page.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).open('a2-us-homes'));
      assert.match(await page.locator('tanta-watt .tw-lights').last().innerText(), /130/);
    }));

    await t.test('a pinned edition that was read once is there offline', () => visit('/en/?nf=0.077&r=us&l=en&v=2026.1', async (page, host) => {
      await page.reload(); // the first visit was before the worker had control
      await ready(page);
      await host.close();
      await page.reload();
      await ready(page);
      assert.equal(await page.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).session.chosen.value.version.data), '2026.1');
      assert.match(await sentence(page), /17 million/);
    }));

    await t.test('a new build waits for the reader, then takes over', () => visit('/en/', async (page) => {
      nextBuild(folder, 'next');
      await page.reload();
      await ready(page);
      const offer = page.locator('#newer button');
      await offer.waitFor();
      assert.equal(await page.locator('.bar b').innerText(), 'Tantawatt', 'the old build until then');
      await Promise.all([page.waitForEvent('load'), offer.click()]);
      assert.equal(await page.locator('.bar b').innerText(), 'Tantawatt, next');
      assert.deepEqual((await page.evaluate(() => caches.keys())).filter((k) => k !== 'tantawatt-editions'), ['tantawatt-next']);
    }));

    await t.test('a new build that comes while the reader is offline is offered once there is a line again', () => visit('/en/', async (page, host, again) => {
      await host.close();
      nextBuild(folder, 'later');
      await page.reload();
      await ready(page);
      assert.equal(await page.locator('.bar b').innerText(), 'Tantawatt');
      const back = await again();
      await page.reload();
      await ready(page);
      await page.locator('#newer button').waitFor();
      await back.close();
    }));

    for (const [what, damage] of /** @type {[string, (folder: string) => void][]} */ ([
      ['a file is missing', (f) => rmSync(path.join(f, 'assets', readdirSync(path.join(f, 'assets')).find((n) => n.endsWith('.wasm')) ?? ''))],
      ['a file was cut off', (f) => {
        const wasm = path.join(f, 'assets', readdirSync(path.join(f, 'assets')).find((n) => n.endsWith('.wasm')) ?? '');
        writeFileSync(wasm, readFileSync(wasm).subarray(0, 5000));
      }],
      ['the worker itself is no program', (f) => writeFileSync(path.join(f, 'sw.js'), 'const VERSION = (')]])) {
      await t.test(`a broken new build never replaces the old one: ${what}`, () => visit('/en/', async (page, host) => {
        nextBuild(folder, 'broken');
        damage(folder);
        await page.reload();
        await ready(page);
        await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()).catch(() => undefined));
        await page.waitForTimeout(800);
        assert.ok(!(await page.locator('#newer button').isVisible()), 'nothing is offered');
        await host.close();
        await page.reload();
        await ready(page);
        assert.equal(await page.locator('.bar b').innerText(), 'Tantawatt');
        assert.match(await sentence(page), /1\.6 million/);
      }));
    }

    await t.test('what the browser threw away is fetched and kept again', () => visit('/en/', async (page, host) => {
      await page.evaluate(async () => { for (const k of await caches.keys()) await caches.delete(k); });
      await page.reload();
      await ready(page);
      await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
      await host.close();
      await page.reload();
      await ready(page);
      assert.match(await sentence(page), /1\.6 million/);
    }));

    await t.test('a frame registers no worker', async () => {
      const host = await serve(DIST, 0);
      const { page, context } = await open(program, {}, host.origin);
      await page.goto(`${host.origin}/embed.html`);
      await ready(page);
      assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
      await context.close();
      await host.close();
    });
  });
}
