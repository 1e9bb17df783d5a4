// Words that readers may not know: explained where they stand in the computation, and all of them in one list.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, browser, open, site } from './browsers.mjs';
import { LANGUAGES } from './readers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

/** A claim whose computation goes through MFU and PUE. @param {string} path @param {import('playwright-core').BrowserContextOptions} [options] */
async function claim(path, options) {
  const opened = await open(chromium, options, host.origin);
  await opened.page.goto(`${host.origin}${path}?c=a7-size-and-data`);
  await opened.page.locator('tanta-watt').scrollIntoViewIfNeeded();
  await opened.page.locator('tanta-watt .tw-words').waitFor({ state: 'attached' });
  return opened;
}

const CASES = /** @type {[string, string, string, RegExp, RegExp, RegExp][]} */ ([
  ['/', '怎麼算出來的', '名詞', /^PUE/, /整座資料中心的用電，除以/, /功率（瓦）是某一刻用電的快慢；電量（度）是功率乘以時間/],
  ['/en/', 'How this was computed', 'Words', /^PUE$/, /what a whole data centre draws, divided by what its computers draw/, /Power, in watts, .* Energy, in kilowatt-hours, is power × time/],
  ['/ja/', '計算のしかた', '用語', /^PUE$/, /データセンター全体の電力を、その中のコンピューターの電力で割った値/, /電力量（kWh）は電力×時間/],
]);

for (const [path, trace, list, pue, meaning, power] of CASES) {
  test(`${path}: PUE and MFU open their meaning where they stand, by keyboard, and close again`, async () => {
    const { page, context, errors } = await claim(path);
    await page.locator('tanta-watt summary', { hasText: trace }).last().click();
    const word = page.locator('tanta-watt').getByRole('button', { name: pue });
    await word.focus();
    assert.equal(await word.getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('Enter');
    const note = page.locator('tanta-watt [role=note].tw-meaning');
    assert.match(await note.innerText(), meaning);
    assert.equal(await word.getAttribute('aria-expanded'), 'true');
    // It follows its word, for the eye and for a screen reader, and the focus has not moved.
    assert.ok(await word.evaluate((b) => b.nextElementSibling?.matches('[role=note]') && (/** @type {ShadowRoot} */ (b.getRootNode())).activeElement === b));
    await page.locator('tanta-watt').getByRole('button', { name: /MFU/ }).click();
    assert.equal(await note.count(), 2, 'each word opens its own');
    assert.deepEqual(await axe(page), []);
    await word.focus();
    await page.keyboard.press('Space');
    assert.deepEqual([await note.count(), await word.getAttribute('aria-expanded')], [1, 'false']);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test(`${path}: the list of words has all eight`, async () => {
    const { page, context } = await claim(path, { viewport: { width: 320, height: 700 } });
    await page.locator('tanta-watt summary', { hasText: list }).last().click();
    const words = page.locator('tanta-watt .tw-words');
    assert.equal(await words.locator('dt').count(), 8);
    assert.equal((await words.locator('dd').allInnerTexts()).filter((text) => text.length > 30).length, 8);
    assert.match(await words.innerText(), power);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.ok(await words.locator('dd').evaluateAll((all) => all.every((d) => d.getBoundingClientRect().right <= innerWidth)));
    await context.close();
  });
}

test('the title’s claim has the list too, and steps are named in words', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/`);
  await page.locator('tanta-watt .tw-words').waitFor({ state: 'attached' });
  await page.locator('tanta-watt summary', { hasText: /^Words$/ }).last().click();
  assert.ok(await page.locator('tanta-watt .tw-words dt', { hasText: 'Carbon intensity' }).isVisible());
  const method = page.locator('tanta-watt a', { hasText: 'The whole method' });
  assert.equal(await method.getAttribute('target'), null, 'on the site itself it stays in its tab');
  await method.click();
  assert.equal(await page.locator('#words h2').innerText(), 'Words');
  assert.match(await page.locator('dl.words').innerText(), /PUE\s+Power usage effectiveness/);
  await page.goto(`${host.origin}/en/?c=a7-size-and-data`);
  const steps = page.locator('tanta-watt .tw-deeper ol', { hasText: 'PUE' });
  await steps.waitFor({ state: 'attached' });
  const text = (await steps.textContent() ?? '').replace(/\s+/g, ' ');
  assert.match(text, /compute = 6 × parameters × training tokens = 3\.15 × 10²³ FLOP parameters 175 billion ?training tokens 300 billion/);
  assert.match(text, /energy of the whole facility = energy of the IT equipment × PUE = 1,296 MWh/);
  assert.doesNotMatch(text, /it-energy|device-time/);
  await context.close();
});

/** Runs in the page: texts in which a line could end between a number and its unit. */
function torn() {
  const root = /** @type {ShadowRoot} */ (document.querySelector('tanta-watt')?.shadowRoot);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const { parentElement } = n;
    if (/\d (?:[kMGT]?Wh?\b|[kMGT]W\b|million|billion|trillion|[萬億度瓦]|公|kg\b|t\b|L\b)/.test(n.nodeValue ?? '') && parentElement && getComputedStyle(parentElement).whiteSpaceCollapse === 'collapse'
      && getComputedStyle(parentElement).textWrapMode === 'wrap' && !parentElement.closest('a, blockquote, option, button')) found.push(n.nodeValue);
  }
  return found;
}

for (const { path, lang } of LANGUAGES) {
  test(`${lang}: no line ends between a number and its unit`, async () => {
    const { page, context } = await open(chromium, { viewport: { width: 320, height: 900 } }, host.origin);
    for (const claim of ['a4-netflix-hours', 'a8-use-adds-up', 'a6-power-in-use', 'a11-carbon-and-supply', 'a-year-of-prompts']) {
      await page.goto(`${host.origin}${path}?c=${claim}`);
      await page.locator('tanta-watt').scrollIntoViewIfNeeded();
      await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt'))?.later && document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-deeper'));
      await page.evaluate(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelectorAll('details').forEach((d) => { d.open = true; }));
      await page.waitForTimeout(300);
      assert.deepEqual(await page.evaluate(torn), [], claim);
    }
    await context.close();
  });
}
