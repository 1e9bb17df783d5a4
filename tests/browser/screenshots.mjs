// Pictures of every state to look at: phone, tablet and desktop, light and dark, three languages, print, forced colours.
//   node tests/browser/screenshots.mjs [NAME]     into build/screenshots/; NAME: only states whose name contains it
// A state is reached as a reader reaches it. Fails where one cannot be reached; whether it looks right is for eyes.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browser, open, ready, site } from './browsers.mjs';
import { STATES } from './states.mjs';

const out = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));
const WIDTHS = { phone: 390, tablet: 820, desktop: 1280 };
const LANGS = { 'zh-TW': '', en: 'en/', ja: 'ja/' };
const only = process.argv[2] ?? '';
mkdirSync(out, { recursive: true });
const [host, chromium] = await Promise.all([site(), browser()]);
let taken = 0;
/** @type {string[]} */ const failed = [];

/**
 * @param {import('./states.mjs').ReaderState} state @param {string} name
 * @param {{ folder: string, width: number, options: object, print?: boolean }} how
 */
async function take(state, name, { folder, width, options, print = false }) {
  const { page, context } = await open(chromium, { viewport: { width, height: 900 }, reducedMotion: 'reduce', ...options, ...state.options });
  try {
    await page.goto(host.origin + '/' + folder + state.path);
    if (state.live !== false) await ready(page);
    await state.act?.(page);
    if (print) await page.mouse.move(0, 0);
    if (print) await page.emulateMedia({ media: 'print' });
    await page.waitForTimeout(print ? 700 : 150); // on paper all is drawn, once nothing moves any more
    const file = path.join(out, `${name}.png`);
    if (state.whole || print) await page.screenshot({ path: file, fullPage: true });
    else await page.locator('tanta-watt').first().screenshot({ path: file });
    taken += 1;
  } catch (error) {
    failed.push(`${name}: ${String(error).split('\n')[0]}`);
  }
  await context.close();
}

for (const state of STATES.filter((s) => s.name.includes(only))) {
  for (const [lang, folder] of Object.entries(LANGS)) {
    for (const [device, width] of Object.entries(WIDTHS)) {
      for (const colorScheme of ['light', 'dark']) await take(state, `${state.name}-${lang}-${device}-${colorScheme}`, { folder, width, options: { colorScheme } });
    }
    await take(state, `${state.name}-${lang}-print`, { folder, width: 794, options: { colorScheme: 'light' }, print: true });
    await take(state, `${state.name}-${lang}-forced`, { folder, width: 390, options: { forcedColors: 'active', colorScheme: 'dark' } });
  }
  console.log(`${state.name}: done`);
}
await chromium.close();
await host.close();
for (const f of failed) console.log(`not reached: ${f}`);
console.log(`${taken} pictures in build/screenshots, ${failed.length} not reached`);
process.exit(failed.length || !taken ? 1 : 0);
