// A view is kept over a reload when the reader asks for it, and only then; never for a page of others or in a frame.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, browser, open, ready, sentence, site } from './browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

/** @param {import('playwright-core').Page} page */
const stored = (page) => page.evaluate(() => ({ local: { ...localStorage }, session: sessionStorage.length, cookie: document.cookie }));
/** @param {import('playwright-core').Page} page @param {RegExp} name */
async function box(page, name) {
  await page.locator('tanta-watt .tw-words').waitFor({ state: 'attached' });
  await page.locator('tanta-watt summary', { hasText: /下載|download|ダウンロード/ }).last().click();
  return page.getByRole('checkbox', { name });
}

for (const [path, name, iea, carbon] of /** @type {[string, RegExp, RegExp, RegExp][]} */ ([
  ['/', /下次開啟時回到這個畫面/, /1,700 萬小時/, /690 萬小時/], ['/en/', /Remember this view here/, /17 million hours/, /6\.9 million hours/], ['/ja/', /次に開いたときもこの表示にする/, /1,700万時間/, /690万時間/]])) {
  test(`${path}: nothing before the wish, the view and its edition after it, nothing once it is taken back`, async () => {
    const { page, context, errors } = await open(chromium, {}, host.origin);
    await page.goto(host.origin + path);
    await ready(page);
    await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
    const none = { local: {}, session: 0, cookie: '' };
    assert.deepEqual(await stored(page), none);
    await page.reload();
    await ready(page);
    assert.doesNotMatch(await sentence(page), iea, 'not asked for, not kept');
    // Asked for by keyboard; later changes are kept too.
    await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
    const wish = await box(page, name);
    assert.equal(await wish.isChecked(), false);
    await wish.focus();
    await page.keyboard.press('Space');
    assert.match((await stored(page)).local.tantawatt, /nf=iea-2020.*v=20\d\d\.\d+$/);
    assert.deepEqual(await axe(page), []);
    await page.reload();
    await ready(page);
    assert.match(await sentence(page), iea);
    await page.locator('tanta-watt button.tw-row', { hasText: 'Carbon Trust' }).click();
    await page.reload();
    await ready(page);
    assert.match(await sentence(page), carbon);
    // A link comes before what is kept.
    await page.goto(`${host.origin}${path}?nf=0.8`);
    await ready(page);
    assert.doesNotMatch(await sentence(page), carbon);
    await page.goto(host.origin + path);
    await ready(page);
    assert.match(await sentence(page), carbon);
    const again = await box(page, name);
    assert.equal(await again.isChecked(), true);
    await again.uncheck();
    assert.deepEqual(await stored(page), none);
    await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
    assert.deepEqual(await stored(page), none, 'and nothing comes after');
    assert.deepEqual(errors, []);
    await context.close();
  });
}

test('what is kept carries its edition: its numbers stay, and what has come since is said', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/sources.html`);
  await page.evaluate(() => localStorage.setItem('tantawatt', 'm=gpt-3&nf=iea-2020&r=tw&l=ja&v=2026.1'));
  await page.goto(`${host.origin}/en/`);
  await ready(page);
  assert.match(await sentence(page), /17 million hours/, 'in the language of the page');
  assert.match(await page.locator('tanta-watt .tw-edition').last().innerText(), /edition 2026\.1/);
  await page.locator('tanta-watt [role=note]', { hasText: 'edition 2026.1' }).waitFor();
  assert.match(await page.locator('tanta-watt .tw-choice [aria-pressed=true]').innerText(), /Taiwan/);
  await context.close();
});

test('what somebody has put into the storage never breaks the page', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  for (const text of ['nf=%E0%A4%A', 'c=no-such-claim', '{"x":1}', `nf=${'9'.repeat(5000)}`, '<img src=x onerror=alert(1)>', 'v=1999.9&nf=iea-2020']) {
    await page.goto(`${host.origin}/en/sources.html`);
    await page.evaluate((t) => localStorage.setItem('tantawatt', t), text);
    await page.goto(`${host.origin}/en/`);
    await ready(page);
    assert.match(await sentence(page), /million hours/, text);
  }
  assert.deepEqual(errors.filter((e) => !/404/.test(e)), []);
  await context.close();
});

test('a browser that refuses its storage, or is out of room, offers or keeps nothing, and all else works', async () => {
  for (const [what, init, offered] of /** @type {[string, () => void, number][]} */ ([
    ['refused', () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } }), 0],
    ['none', () => Object.defineProperty(window, 'localStorage', { value: null }), 0],
    ['full', () => { Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }; }, 1]])) {
    const { page, context, errors } = await open(chromium, {}, host.origin);
    await page.addInitScript(init);
    await page.goto(`${host.origin}/en/`);
    await ready(page);
    const wish = await box(page, /Remember/);
    assert.equal(await wish.count(), offered, what);
    if (offered) {
      await wish.click();
      assert.equal(await wish.isChecked(), false, 'what was not kept is not said to be');
    }
    await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
    assert.match(await sentence(page), /17 million hours/);
    assert.deepEqual(errors, []);
    await context.close();
  }
});

test('in a frame, in the embed and on a page of others there is no such wish', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/embed.html`);
  await ready(page);
  assert.equal(await (await box(page, /Remember/)).count(), 0);
  const article = await context.newPage();
  await article.setContent(`<!doctype html><title>An article</title><iframe title="t" src="${host.origin}/en/" width="600" height="900"></iframe>`);
  const framed = article.frameLocator('iframe').locator('tanta-watt');
  await framed.scrollIntoViewIfNeeded();
  await framed.locator('.tw-words').waitFor({ state: 'attached' });
  assert.equal(await framed.locator('.tw-keep').count(), 0);
  assert.equal(await framed.getByText('A worksheet for a class').getAttribute('target'), '_blank');
  await context.close();
});
