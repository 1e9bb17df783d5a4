// From Tab to Tab: everything a reader can do, by keyboard alone, in three languages. Nothing here sets the focus.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, pasted, ready, sentence, site } from './browsers.mjs';
import { LANGUAGES, says } from './readers.mjs';
/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let engine;
before(async () => { host = await site(); engine = await browser(); });
after(async () => { await engine?.close(); await host?.close(); });

/** Whether the focus is on such an element. @param {Page} page @param {string} css @param {string} [words] */
const on = (page, css, words = '') => page.evaluate(([c, w]) => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return Boolean(at?.matches(c) && `${at.getAttribute('aria-label') ?? at.textContent}`.replaceAll('\u00a0', ' ').includes(w));
}, [css, words]);
/** Tabs until the focus is there. @param {Page} page @param {string} css @param {string} [words] @param {'Tab' | 'Shift+Tab'} [key] */
async function tab(page, css, words = '', key = 'Tab') {
  for (let presses = 0; presses < 160; presses += 1) {
    await page.keyboard.press(key);
    if (await on(page, css, words)) return;
  }
  assert.fail(`${key} never reaches ${css} ${words}`);
}
const HOUR = '.tw-hours [data-field=hour]';

for (const l of LANGUAGES) {
  test(`${l.lang}: numbers, sources, region, a claim that is held, inputs, other claims, two compared, a link`, async () => {
    const { page, context, errors } = await open(engine, { permissions: engine.browserType().name() === 'chromium' ? ['clipboard-write'] : [] }, host.origin);
    await page.goto(host.origin + l.path);
    await ready(page);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
    /** @param {string} key */
    const press = (key) => page.keyboard.press(key);

    await tab(page, HOUR);
    await press('Home');
    assert.match(await sentence(page), l.hoursIea);
    await press('Enter');
    await page.keyboard.type('ten');
    await press('Enter');
    await page.locator('tanta-watt .tw-hours .tw-trouble').waitFor();
    assert.match(await sentence(page), l.hoursIea);
    await press('Escape');
    assert.ok(await on(page, HOUR), 'the focus is back on the number');
    await press('Enter');
    await page.keyboard.type('0.8');
    await press('Enter');
    assert.match(await sentence(page), l.hours);
    assert.ok(await on(page, HOUR));

    await tab(page, 'button.tw-row', 'IEA');
    await press('Space');
    assert.match(await sentence(page), l.hoursIea);
    await says(page, /IEA/, 'button.tw-row[aria-pressed=true]');
    assert.ok(await on(page, 'button.tw-row[aria-pressed=true]', 'IEA'));
    await tab(page, '.tw-choice button', l.t.region_world);
    await press('Enter');
    await says(page, l.world, '.tw-rulers');
    await tab(page, 'button', l.t.undo, 'Shift+Tab');
    await press('Enter');
    await press('Enter');
    assert.match(await sentence(page), l.hours);
    await says(page, l.home.published, '.tw-rulers');

    await tab(page, 'summary', l.t.needs);
    await press('Enter');
    await tab(page, 'button[aria-pressed=false]', l.claimed);
    await press('Space');
    await tab(page, HOUR, '', 'Shift+Tab');
    await press('Home');
    // 1,625,000 h × 0.077 kWh = 125,125 kWh.
    assert.match(await sentence(page), l.held.energy);
    assert.match(await sentence(page), l.hours);
    await tab(page, 'button[aria-pressed=true]', l.claimed);
    await press('Space');
    await tab(page, 'button', l.t.reset, 'Shift+Tab');
    await press('Enter');
    assert.match(await sentence(page), l.hours);

    await tab(page, 'summary', l.t.trace);
    await press('Enter');
    await tab(page, `.tw-inputs [data-field^="${l.home.factor}@"]`);
    await press('Enter');
    await page.keyboard.type(l.home.plain);
    await press('Enter');
    await says(page, l.home.after, '.tw-rulers');
    await press('ArrowUp');
    await says(page, l.home.stepped, '.tw-rulers');
    await press('Tab');
    assert.ok(await on(page, 'button'), 'the way back stands right behind the number');
    await press('Enter');
    await says(page, l.home.published, '.tw-rulers');
    assert.ok(await on(page, `.tw-inputs [data-field^="${l.home.factor}@"]`), 'the button is gone, the focus is on its number');

    await tab(page, 'summary', l.t.presets);
    await press('Enter');
    await tab(page, '.tw-list button', l.useAddsUp);
    await press('Enter');
    await says(page, l.breakEven, '.tw-holds');
    assert.ok(await on(page, '.tw-claim button'), 'the focus came along to the other claim');
    await press('Enter');
    await says(page, l.hours, '.tw-sentence');

    await tab(page, 'summary', l.t.presets);
    await press('Enter');
    await tab(page, 'select');
    await press('ArrowDown');
    await tab(page, 'select');
    await press('ArrowUp');
    await tab(page, 'button', l.t.compare);
    await press('Enter');
    // BLOOM against GPT-3: 1,287 MWh ÷ 433.2 MWh = 2.97.
    await says(page, l.compared, '.tw-holds');

    await tab(page, 'button', l.t.share_link);
    await press('Enter');
    await page.waitForFunction((said) => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('[role=status]')?.textContent === said, l.t.copied);
    await tab(page, 'footer a');
    assert.match(await pasted(page), /c=train-bloom\.\.train-gpt-3&/);
    assert.deepEqual(errors, []);
    await context.close();
  });
}
