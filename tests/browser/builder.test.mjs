// The page for editors: snippets follow the element, and what is pasted works in a page of another origin.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { axe, browser, open, ready, site } from './browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

for (const [path, expected] of /** @type {[string, RegExp][]} */ ([['/builder.html', /1,700 萬小時/], ['/en/builder.html', /17 million hours/], ['/ja/builder.html', /1,700万時間/]])) {
  test(`${path}: frame, element and text, pasted elsewhere`, async () => {
    const { page, context, errors, foreign } = await open(chromium, {}, host.origin);
    await page.goto(host.origin + path);
    await ready(page);
    await page.locator('button.tw-row', { hasText: 'IEA' }).click();
    const areas = page.locator('#snippets textarea');
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('nf=iea-2020'));
    const [frame, element, still] = await areas.evaluateAll((all) => all.map((a) => /** @type {HTMLTextAreaElement} */ (a).value));
    assert.match(still, expected);
    assert.doesNotMatch(still, /<script|class=|style=/);
    assert.match(frame, /title="[^"]+" height="\d{3,}" loading="lazy"/);
    assert.deepEqual(await axe(page), []);
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });

    const paper = http.createServer((_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>n</title><div style="width:600px">${frame}</div>${element}`));
    await new Promise((done) => paper.listen(0, '127.0.0.1', () => done(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (paper.address());
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator('body > tanta-watt').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('[role=spinbutton]'));
    assert.match(await page.locator('body > tanta-watt .tw-sentence').innerText(), expected);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    assert.match(await page.frameLocator('iframe').locator('.tw-sentence').last().innerText(), /\d/);
    await page.frameLocator('iframe').locator('[role=spinbutton]').first().waitFor();
    assert.match(await page.frameLocator('iframe').locator('.tw-sentence').last().innerText(), expected);
    paper.close();
    await context.close();
  });
}
