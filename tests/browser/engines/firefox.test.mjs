// The claim and the promises of the page once more in another engine.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, browser, open, ready, sentence, site } from '../browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let firefox;
before(async () => { host = await site(); firefox = await browser('firefox'); });
after(async () => { await firefox?.close(); await host?.close(); });

for (const [path, first, then] of /** @type {[string, RegExp, RegExp][]} */ ([
  ['/', /160 萬小時/, /1,700 萬小時/], ['/en/', /1\.6 million/, /17 million/], ['/ja/', /160万時間/, /1,700万時間/]])) {
  test(`${path} in Firefox: dot, typing, keys; axe; nothing foreign`, async () => {
    const { page, context, errors, foreign } = await open(firefox, {}, host.origin);
    await page.goto(host.origin + path);
    await ready(page);
    assert.match(await sentence(page), first);
    await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
    assert.match(await sentence(page), then);
    await page.locator('[role=spinbutton][data-field=hour]').click();
    await page.keyboard.type('0.8');
    await page.keyboard.press('Enter');
    assert.match(await sentence(page), first);
    await page.locator('[role=spinbutton][data-field=hour]').focus();
    await page.keyboard.press('Home');
    assert.match(await sentence(page), then);
    assert.deepEqual(await axe(page), []);
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
    await context.close();
  });
}
