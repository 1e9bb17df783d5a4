// axe finds nothing in any state that a reader can meet, light and dark.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, browser, open, ready, site } from './browsers.mjs';
import { STATES } from './states.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser('chromium'); });
after(async () => { await chromium?.close(); await host?.close(); });

// Each state in one language and at one width, taking turns, so that all of them come up.
const FOLDERS = ['', 'en/', 'ja/'];
const WIDTHS = [390, 1280];

for (const [i, state] of STATES.entries()) {
  const [folder, width] = [FOLDERS[i % FOLDERS.length], WIDTHS[Math.floor(i / FOLDERS.length) % WIDTHS.length]];
  test(`${state.name}, ${folder || 'zh-TW/'} at ${width} px`, async () => {
    const { page, context, errors } = await open(chromium, { viewport: { width, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' }, host.origin);
    await page.goto(`${host.origin}/${folder}${state.path}`);
    if (state.live !== false) await ready(page);
    await state.act?.(page);
    assert.deepEqual(await axe(page), [], 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await axe(page), [], 'dark');
    assert.deepEqual(errors, []);
    await context.close();
  });
}
