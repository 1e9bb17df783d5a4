// Nothing moves by itself under a reader's eyes: from the first byte, when the element takes over, and through a whole
// session of moves. Counted as browsers count it (https://web.dev/articles/cls): what follows an input within half a
// second is the answer to it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, site } from '../browsers.mjs';
import { LANGUAGES, part, press } from '../readers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser('chromium'); });
after(async () => { await chromium?.close(); await host?.close(); });

/** Remembers every shift, and what shifted. */
function watch() {
  const w = /** @type {any} */ (window);
  w.shifts = [];
  new PerformanceObserver((list) => {
    for (const e of /** @type {any[]} */ (list.getEntries())) w.shifts.push({ value: e.value, input: e.hadRecentInput, what: e.sources.map((/** @type {any} */ s) => s.node?.className || s.node?.nodeName).join(' ') });
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const [n, l] of LANGUAGES.entries()) {
  test(`${l.lang}: none at the takeover, none in a session of moves`, async () => {
    const { page, context } = await open(chromium, { viewport: n === 1 ? { width: 390, height: 844 } : { width: 1280, height: 900 } }, host.origin);
    await page.addInitScript(watch);
    await page.goto(host.origin + l.path);
    const shifts = () => page.evaluate(() => /** @type {any} */ (window).shifts);
    await ready(page);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
    await page.waitForTimeout(500);
    assert.deepEqual(await shifts(), [], 'from the first byte until everything is loaded nothing moves at all');

    const unasked = async () => (await shifts()).filter((/** @type {any} */ s) => !s.input);
    const rest = () => page.waitForTimeout(700); // longer than an input excuses
    await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
    await rest();
    const hour = page.locator('tanta-watt .tw-hours [data-field=hour]');
    await hour.scrollIntoViewIfNeeded();
    const box = /** @type {any} */ (await hour.boundingBox());
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= 40; i += 1) {
      await page.mouse.move(x + 4 * i, y);
      await page.waitForTimeout(30); // longer than half a second in all
    }
    await page.mouse.up();
    await rest();
    assert.deepEqual(await unasked(), [], 'a drag of the hour');
    await page.locator('tanta-watt .tw-hours [data-field=energy]').focus();
    for (const key of ['ArrowUp', 'PageUp', 'PageUp', 'ArrowDown']) { await page.keyboard.press(key); await rest(); }
    await press(page, l.t.region_world);
    await rest();
    await part(page, l.t.needs);
    await page.locator('tanta-watt .tw-deeper').last().locator('button[aria-pressed]').first().click();
    await rest();
    await hour.focus();
    await page.keyboard.press('Home');
    await rest();
    await part(page, l.t.trace);
    await rest();
    await page.locator('tanta-watt .tw-inputs [data-field^="household-year-"]').focus();
    await page.keyboard.press('ArrowUp');
    await rest();
    await page.locator('.story a.claim[href*="a8-"]').click();
    await rest();
    await press(page, l.t.to_title);
    await rest();
    await part(page, l.t.presets);
    await rest();
    await press(page, l.t.compare);
    await rest();
    assert.deepEqual(await unasked(), [], 'the whole session');
    await context.close();
  });
}
