// The module comes in two parts. What a reader can do before the second is there needs the first alone, and an answer
// stands where the second never comes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, sentence, site } from './browsers.mjs';
import { LANGUAGES } from './readers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser('chromium'); });
after(async () => { await chromium?.close(); await host?.close(); });

for (const l of LANGUAGES) {
  test(`${l.lang}: every source and every region, with the rest of the module withheld; then all else`, async () => {
    const { page, context, errors } = await open(chromium, { serviceWorkers: 'block' }, host.origin);
    /** @type {(() => void)[]} */ const held = [];
    await page.route('**/rest-*.wasm', async (r) => { await new Promise((go) => { held.push(() => go(undefined)); }); await r.continue(); });
    await page.goto(host.origin + l.path);
    await page.locator('tanta-watt').first().scrollIntoViewIfNeeded();
    const at = page.locator('tanta-watt .tw').last();
    await at.locator('button.tw-row').first().waitFor();
    await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw'));
    const sources = await at.locator('button.tw-row').count();
    assert.ok(sources >= 5, `${sources} sources`);
    const regions = at.locator('.tw-choice button');
    const seen = new Set();
    for (let r = 0; r < await regions.count(); r += 1) {
      await regions.nth(r).click();
      for (let s = 0; s < sources; s += 1) {
        await at.locator('button.tw-row').nth(s).click();
        assert.equal(await at.locator('button.tw-row[aria-pressed=true]').count(), 1);
        seen.add(`${await sentence(page)} ${await at.locator('.tw-rulers li').first().innerText()}`);
      }
    }
    assert.equal(seen.size, 4 * sources, 'every choice has an answer of its own');
    assert.equal(await page.locator('tanta-watt [role=spinbutton]').count(), 0, 'no number can be typed yet');
    await page.waitForFunction(() => performance.getEntriesByType('resource').length);
    for (const go of held) go();
    await ready(page);
    await page.locator('tanta-watt [role=spinbutton][data-field=hour]').click();
    await page.locator('tanta-watt input[type=text]').fill('0.077~0.8');
    await page.keyboard.press('Enter');
    assert.match(await sentence(page), /0\.077/);
    assert.deepEqual(errors, []);
    await context.close();
  });
}

test('the rest does not come: the answer in the page stands, and one line says what is missing', async () => {
  const { page, context } = await open(chromium, { serviceWorkers: 'block' }, host.origin);
  await page.route('**/rest-*.wasm', (r) => r.abort());
  await page.goto(`${host.origin}/en/`);
  await page.locator('tanta-watt').first().scrollIntoViewIfNeeded();
  await page.locator('tanta-watt [role=note]').waitFor();
  assert.match(await page.locator('tanta-watt').innerText(), /1\.6 million hours/);
  await context.close();
});
