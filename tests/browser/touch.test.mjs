// A reader with a finger, on a phone, in three languages. Real touches, so Chromium alone: Playwright has no fingers for
// Firefox over BiDi, and WebKitGTK's driver turns every pointer into a mouse (webkit.mjs); there the same steps are taken
// by mouse in play.test.mjs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, site } from './browsers.mjs';
import { LANGUAGES } from './readers.mjs';
/** @typedef {import('playwright-core').Page} Page @typedef {import('playwright-core').Locator} Locator */

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser('chromium'); });
after(async () => { await chromium?.close(); await host?.close(); });

/** Homes of the region after a drag of 111 px to the left, which halves one: 4,060, 10,791, 3,950 → 2,000, 5,400, 2,000 kWh. */
const HALVED = { 'zh-TW': /650 戶/, en: /240 US homes/, ja: /約650世帯/ };

/** A finger that goes from the middle of an element by so many pixels. @param {Page} page @param {Locator} at @param {number} dx @param {number} dy */
async function swipe(page, at, dx, dy) {
  await at.scrollIntoViewIfNeeded();
  await page.waitForTimeout(100); // a scroll that is still going on takes the touch
  const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (await at.boundingBox());
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  const cdp = await page.context().newCDPSession(page);
  const touch = (/** @type {'touchStart' | 'touchMove' | 'touchEnd'} */ type, /** @type {object[]} */ touchPoints) => cdp.send('Input.dispatchTouchEvent', /** @type {any} */ ({ type, touchPoints }));
  await touch('touchStart', [{ x, y }]);
  for (let i = 1; i <= 6; i += 1) await touch('touchMove', [{ x: x + Math.round((dx * i) / 6), y: y + Math.round((dy * i) / 6) }]);
  await page.waitForTimeout(150); // it rests before it lifts: a fling takes the next tap
  await touch('touchMove', [{ x: x + dx, y: y + dy }]);
  await touch('touchEnd', []);
  await page.waitForTimeout(100);
  await cdp.detach();
}

/** What a touch leads to comes a moment after it. @param {Page} page @param {string} css @param {RegExp} words */
const says = (page, css, words) => page.waitForFunction(([at, re]) => new RegExp(re).test([.../** @type {any} */ (document.querySelector('tanta-watt')).shadowRoot.querySelectorAll(at)].pop()?.innerText), [css, words.source.replaceAll(' ', '\\s')], { timeout: 5000 })
  .catch(async () => assert.match(await page.locator(`tanta-watt ${css}`).last().innerText(), words));

for (const l of LANGUAGES) {
  test(`${l.lang}: taps and swipes`, async () => {
    const { page, context, errors, foreign } = await open(chromium, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, host.origin);
    await page.goto(host.origin + l.path);
    await ready(page);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
    const at = page.locator('tanta-watt .tw').last();
    const said = (/** @type {RegExp} */ words) => says(page, '.tw-sentence', words);
    const homes = (/** @type {RegExp} */ words) => says(page, '.tw-rulers li:first-child', words);
    const number = at.locator('.tw-hours [role=spinbutton][data-field=hour]');

    // A source, and back.
    await at.locator('button.tw-row', { hasText: 'IEA' }).tap();
    await said(l.hoursIea);
    await at.locator('button', { hasText: l.t.undo }).tap();
    await said(l.hours);
    // A swipe across the number halves it: 0.8 → 0.4 kWh, 3,250,000 hours; one along the page scrolls, and leaves it.
    await swipe(page, number, -111, 0);
    await said(/330 ?萬小時|3\.3 million hours|330万時間|320 ?萬小時|3\.2 million hours|320万時間/);
    assert.match(await number.innerText(), /^0\.4 ?(度|kWh)$/);
    await at.locator('button', { hasText: l.t.undo }).tap();
    const top = await page.evaluate(() => scrollY);
    await swipe(page, number, 0, -200);
    assert.ok(await page.evaluate(() => scrollY) > top + 100, 'the page scrolls');
    await said(l.hours);
    // A tap on it opens it for typing.
    await number.tap();
    await page.locator('tanta-watt input[type=text]').fill('0.077');
    await page.locator('tanta-watt .tw-edit button').tap();
    await said(l.hoursIea);
    await at.locator('button', { hasText: l.t.reset }).tap();
    // An input of the computation, and the way back.
    await at.locator('summary', { hasText: l.t.trace }).tap();
    const home = at.locator(`.tw-inputs [role=spinbutton][data-field^="${l.home.factor}@"]`);
    await swipe(page, home, -111, 0);
    await homes(HALVED[/** @type {'en'} */ (l.lang)]);
    await at.locator('.tw-inputs button', { hasText: l.home.release }).tap();
    await homes(l.home.published);
    // The world's homes; the claim held; another claim by its sentence, and back.
    await at.locator('button', { hasText: l.t.region_world }).tap();
    await homes(l.world);
    await at.locator('summary', { hasText: l.t.needs }).tap();
    await at.locator('.tw-deeper button[aria-pressed]').first().tap();
    await at.locator('button.tw-row', { hasText: 'IEA' }).tap();
    await said(l.held.energy);
    await page.locator('.story a.claim[href*="a8-"]').tap();
    await says(page, '.tw-holds', l.breakEven);
    await at.locator('button', { hasText: l.t.to_title }).tap();
    await said(l.hours);
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
    await context.close();
  });
}
