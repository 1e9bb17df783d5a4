// In-app browsers (LINE, Facebook): no downloads, no share sheet, no clipboard, no print, no windows, no service worker, no
// storage. Everything that matters still works. Each is taken away here as such a browser lacks it, or throws if touched.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, browser, open, ready, sentence, site } from './browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser('chromium'); });
after(async () => { await chromium?.close(); await host?.close(); });

function bare() {
  const gone = (/** @type {any} */ from, /** @type {string} */ name) => { for (let o = from; o; o = Object.getPrototypeOf(o)) Reflect.deleteProperty(o, name); };
  for (const name of ['clipboard', 'share', 'canShare', 'serviceWorker']) gone(navigator, name);
  for (const name of ['print', 'ClipboardItem', 'ClipboardEvent', 'caches', 'indexedDB', 'showSaveFilePicker']) gone(window, name);
  gone(HTMLAnchorElement.prototype, 'download');
  const refused = (/** @type {string} */ what) => () => { /** @type {any} */ (window).touched = [...(/** @type {any} */ (window).touched ?? []), what]; throw new DOMException(what, 'SecurityError'); };
  window.open = refused('window.open');
  for (const store of ['localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: () => { throw new DOMException(store, 'SecurityError'); } });
}

/** @param {string} path */
async function inApp(path, init = bare, options = {}) {
  const opened = await open(chromium, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, acceptDownloads: true, ...options }, host.origin);
  /** @type {string[]} */ const downloads = [];
  opened.page.on('download', (d) => downloads.push(d.suggestedFilename()));
  await opened.page.addInitScript(init);
  await opened.page.goto(host.origin + path);
  await ready(opened.page);
  await opened.page.locator('tanta-watt .tw-words').waitFor({ state: 'attached' });
  return { ...opened, downloads };
}

const CASES = /** @type {[string, Record<'save' | 'sentence' | 'link' | 'citation', string>, RegExp, RegExp, RegExp][]} */ ([
  ['/', { save: '分享與下載', sentence: '複製句子', link: '複製連結', citation: '複製引用' }, /1,700 萬小時/, /訓練 GPT-3 一次.*130 萬度電/s, /長按圖片/],
  ['/en/', { save: 'Share and download', sentence: 'Copy sentence', link: 'Copy link', citation: 'Copy citation' }, /17 million hours/, /Training GPT-3 once.*1,300 MWh/s, /press it long/],
  ['/ja/', { save: '共有とダウンロード', sentence: '文をコピー', link: 'リンクをコピー', citation: '引用をコピー' }, /1,700万時間/, /GPT-3の学習1回.*130万kWh/s, /長押し/],
]);

for (const [path, names, hours, words, press] of CASES) {
  test(`${path}: numbers change, the sentence and the links can be selected, the picture can be kept`, async () => {
    const { page, context, errors, foreign, downloads } = await inApp(path);
    const at = page.locator('tanta-watt');
    // Change a number: by tapping a source, and by typing.
    await at.locator('button.tw-row', { hasText: 'IEA' }).tap();
    assert.match(await sentence(page), hours);
    await at.locator('[role=spinbutton][data-field=energy]').tap();
    await at.locator('.tw-edit input').fill('2600 MWh');
    await page.keyboard.press('Enter');
    assert.match(await sentence(page), /3,400 ?萬小時|34 million hours|3,400万時間/);
    await at.locator('.tw-back button:not([disabled])').first().tap();
    assert.match(await sentence(page), hours);
    // What cannot be copied is there to be selected.
    const text = at.locator('.tw-copied textarea');
    /** The text, once it is the one that begins so. @param {string} start */
    const given = async (start) => {
      await page.waitForFunction((begin) => (/** @type {HTMLTextAreaElement | null | undefined} */ (document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-copied textarea')))?.value.startsWith(begin), start);
      return text.inputValue();
    };
    await at.getByRole('button', { name: names.sentence, exact: true }).tap();
    assert.match(await text.inputValue(), words);
    assert.match(await text.inputValue(), hours);
    await at.getByRole('button', { name: names.link, exact: true }).tap();
    assert.match(await text.inputValue(), /^http.*nf=iea-2020.*v=20\d\d\.\d+$/);
    const link = await text.inputValue();
    await at.locator('summary', { hasText: names.save }).last().tap();
    await at.getByRole('button', { name: 'BibTeX' }).tap();
    assert.match(await text.inputValue(), /^@misc\{tantawatt-20\d\d\.\d+-a4-netflix-hours,\n {2}author = \{\{Tantawatt\}\},\n {2}title = \{\{.*Netflix.*\}\},\n {2}year = \{20\d\d\},\n {2}howpublished = \{\\url\{http.*nf=iea-2020.*\}\},\n {2}note = \{.*20\d\d\.\d+\}\n\}\n?$/);
    // The link is a plain link too, and the places to pass it on are.
    assert.ok(await at.locator(`a[href="${link}"]`).isVisible(), 'the view as a plain link');
    for (const place of ['LINE', 'Facebook']) {
      const href = await at.getByRole('link', { name: place, exact: true }).getAttribute('href');
      assert.ok(href?.includes(encodeURIComponent(link)), `${place}: ${href}`);
    }
    // The picture is an image of the page, whole, with its words; files come as text.
    await at.getByRole('button', { name: 'PNG', exact: true }).tap();
    const image = at.locator('.tw-picture img');
    await page.waitForFunction(() => (/** @type {HTMLImageElement | null} */ (document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-picture img')))?.naturalWidth);
    const seen = await image.evaluate((/** @type {HTMLImageElement} */ i) => ({ width: i.naturalWidth, height: i.naturalHeight, src: i.src.slice(0, 22), shown: i.getBoundingClientRect().width, alt: i.alt }));
    assert.deepEqual([seen.width, seen.height, seen.src], [2400, 1260, 'data:image/png;base64,']);
    assert.ok(seen.shown > 280 && seen.shown <= 390, `${seen.shown} px wide`);
    assert.match(seen.alt, hours);
    assert.match(await at.locator('.tw-picture figcaption').innerText(), press);
    await at.getByRole('button', { name: 'CSV', exact: true }).tap();
    assert.match(await given('figure,low'), /^figure,low,mid,high,unit,source,url,edition\nenergy,1300000,/);
    await at.getByRole('button', { name: 'JSON', exact: true }).tap();
    assert.equal(JSON.parse(await given('{')).request.claim.count, 1625000);
    await at.getByRole('button', { name: 'SVG', exact: true }).tap();
    assert.match(await given('<svg'), /^<svg[^>]*width="1200"/);
    // Another number: the old picture goes.
    await at.locator('button.tw-row').first().tap();
    await at.locator('button.tw-row', { hasText: 'Carbon Trust' }).tap();
    assert.equal(await image.count(), 0);
    // No button for what cannot be done.
    assert.equal(await at.locator('.tw-keep').count(), 0, 'nothing to remember with');
    assert.equal(await at.getByRole('button', { name: /列印這個結果|Print this|この結果を印刷/ }).count(), 0);
    assert.deepEqual(await axe(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    assert.deepEqual({ errors, foreign, downloads, touched: await page.evaluate(() => /** @type {any} */ (window).touched) }, { errors: [], foreign: [], downloads: [], touched: undefined });
    await context.close();
  });
}

test('an in-app browser that has downloads by name only gets the picture and the text, and no dead download', async () => {
  for (const agent of ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1 Line/14.16.0', 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/128.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/481.0.0.0;]']) {
    const { page, context, downloads } = await inApp('/en/', () => undefined, { userAgent: agent });
    const at = page.locator('tanta-watt');
    await at.locator('summary', { hasText: 'Share and download' }).last().tap();
    await at.getByRole('button', { name: 'PNG', exact: true }).tap();
    await at.locator('.tw-picture img[src^="data:image/png"]').waitFor();
    await at.getByRole('button', { name: 'CSV', exact: true }).tap();
    assert.match(await at.locator('.tw-copied textarea').inputValue(), /^figure,low/);
    assert.deepEqual(downloads, []);
    await context.close();
  }
});

test('room for the picture is made at once, and the page does not move when it comes', async () => {
  const { page, context } = await inApp('/en/', () => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!(/** @type {any} */ (e).hadRecentInput)) /** @type {any} */ (window).shift += /** @type {any} */ (e).value; }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/download-*.js', async (route) => { await new Promise((done) => setTimeout(done, 900)); await route.continue(); });
  const at = page.locator('tanta-watt');
  await at.locator('summary', { hasText: 'Share and download' }).last().tap();
  await at.getByRole('button', { name: 'PNG', exact: true }).tap();
  await at.locator('.tw-picture img[src^="data:image/png"]').waitFor();
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).shift), 0);
  await context.close();
});
