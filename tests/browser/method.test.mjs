// The method page: complete without scripts, its sums right to anyone with a calculator, its rules those of the code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { axe, browser, open, site } from './browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

const read = (/** @type {string} */ file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** @param {string} path @param {import('playwright-core').BrowserContextOptions} [options] */
async function method(path, options = {}) {
  const opened = await open(chromium, { javaScriptEnabled: false, ...options }, host.origin);
  await opened.page.goto(`${host.origin}${path}method.html`);
  return opened;
}

test('each line of the sums follows from its own numbers', async () => {
  const { page, context } = await method('/en/');
  /** @type {Record<string, number>} */
  const UNITS = { W: 1, MWh: 1e6, kWh: 1e3, Wh: 1, hours: 1, days: 24, day: 24, seconds: 1 / 3600, FLOP: 1, 'TFLOP/s': 1e12 * 3600, 'kg/kWh': 1e-3, kg: 1, 'L/kWh': 1e-3, L: 1, billion: 1e9, million: 1e6 };
  const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  /** "10,000 × 14.8 days × 330 W" in Wh. @param {string} text */
  const computed = (text) => {
    const plain = text.replace(/10([⁰¹²³⁴-⁹]+)/g, (_, r) => `1e${[...r].map((d) => RAISED.indexOf(d)).join('')}`).replace(/,(?=\d)/g, '');
    const js = plain.replace(/(\d[\d.e]*)((?: (?:billion|million))?)(?: ([A-Za-z][A-Za-z/]*))?/g, (_, n, large, unit) => `(${n}*${UNITS[large.trim()] ?? 1}*${unit ? UNITS[unit] : 1})`)
      .replaceAll('×', '*').replaceAll('÷', '/');
    assert.match(js, /^[\d.e*/+() -]+$/, text);
    return Number(new Function(`return ${js}`)());
  };
  const lines = (await page.locator('.worked .sum').allInnerTexts()).map((line) => line.replace(/\s*range .*/, '').trim()).filter((line) => /^[\d(]/.test(line));
  assert.ok(lines.length >= 14, `${lines.length} sums`);
  for (const line of lines) {
    const [left, right] = line.split('=').map((side) => computed(side.trim()));
    assert.ok(Math.abs(left / right - 1) < 0.002, `${line}: ${left} and ${right}`);
  }
  // Every formula that is in use, with the published result that it must arrive at.
  const text = await page.locator('main').innerText();
  for (const expected of ['10,000 × 14.8 days × 330 W = 1,172 MWh', '1,172 MWh × 1.1 = 1,289 MWh', 'The same paper prints 1,287 MWh', '1,082,990 hours × 400 W = 433.2 MWh',
    '6 × 175 billion × 300 billion = 3.15 × 10²³ FLOP', '2 × 100 billion × 500 = 10¹⁴ FLOP', '0.09056 Wh + 4 × 0.03216 Wh = 0.2192 Wh', '0.3 Wh × 20 × 365.25 days ÷ 1 day = 2.192 kWh',
    'after 2.2–27 days', '1,287 MWh × 0.42378 kg/kWh = 545,400 kg', '0.077 kWh by one and 0.8 kWh by another', 'average of those two would be 0.439 kWh', '1.6 million hours with the article’s figure, 17 million hours with that of IEA 2020',
    '2–9 MW running for one day are 48–216 MWh']) assert.ok(text.includes(expected), expected);
  await context.close();
});

const WORDS = /** @type {[string, RegExp[]][]} */ ([
  ['/', [/117\.2 萬度 × 1\.1 ＝ 128\.9 萬度/, /平均是 0\.439 度/, /本文的數字是 160 萬小時.*IEA 2020 的數字是 1,700 萬小時/, /約 8 家便利商店一年的用電/, /一公斤牛肉：28 kg → 26\.23 kg/, /沒有廣告，不設 cookie，不統計讀者/]],
  ['/en/', [/1,172 MWh × 1\.1 = 1,289 MWh/, /range 0\.24–2\.9[^]{0,200}de Vries 2023/, /about 120 US homes for a year/, /a kilogram of beef: 28 kg → 26\.23 kg/i, /no advertising, sets no cookies and counts no readers/]],
  ['/ja/', [/117\.2万kWh × 1\.1 ＝ 128\.9万kWh/, /平均は0\.439kWh/, /IEA 2020の値では1,700万時間/, /コンビニ 約7店/, /28 kg → 26\.23 kg/, /広告はなく、クッキーを使わず、読者を数えません/]],
]);

for (const [path, words] of WORDS) {
  test(`${path}method.html: everything said without scripts, no slot left, every link leads somewhere`, async () => {
    const { page, context, errors, foreign } = await method(path);
    const text = await page.locator('main').innerText();
    for (const w of words) assert.match(text, w);
    assert.doesNotMatch(text, /[{}]|NaN|undefined|兆[瓦度]|it-energy|device-time|平均化/);
    assert.equal(await page.locator('.words dt').count(), 8);
    assert.equal(await page.locator('dl.steps dt').count(), 8);
    for (const href of await page.locator('main a').evaluateAll((all) => all.map((a) => /** @type {HTMLAnchorElement} */ (a).href))) {
      if (href.startsWith(host.origin)) assert.equal((await fetch(href)).status, 200, href);
    }
    for (const size of [{ width: 320, height: 700 }, { width: 1280, height: 900 }]) {
      await page.setViewportSize(size);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    }
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
    await context.close();
  });

  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`${path}method.html: axe finds nothing (${colorScheme})`, async () => {
      const { page, context } = await method(path, { javaScriptEnabled: true, colorScheme, viewport: { width: 390, height: 844 } });
      assert.deepEqual(await axe(page), []);
      await context.close();
    });
  }
}

test('the log of editions is the data’s, in order, with its feed', async () => {
  const { page, context } = await method('/ja/');
  const { changes } = JSON.parse(read('data/editions/changes.json'));
  const shown = await page.locator('.editions > li > b').allInnerTexts();
  assert.deepEqual([...shown].sort(), changes.map((/** @type {any} */ c) => c.edition).sort());
  assert.ok((await page.locator('.editions').innerText()).includes(changes[0].what.ja));
  assert.equal(await page.locator('#errors a[type="application/atom+xml"]').evaluate((a) => /** @type {HTMLAnchorElement} */ (a).href), `${host.origin}/corrections.xml`);
  await context.close();
});

test('the rules that the page states are those of the code', async () => {
  const [code, digits] = ['selection', 'digits'].map((file) => read(`src/equivalents/${file}.cpp`));
  const { page, context } = await method('/en/');
  const text = await page.locator('#equivalents-chosen').innerText();
  const weights = [...text.matchAll(/\((0\.\d\d)\)/g)].map((m) => Number(m[1]));
  const own = [...code.matchAll(/, (\.\d\d)\}/g)].map((m) => Number(m[1]));
  assert.deepEqual(weights, own);
  assert.match(code, new RegExp(`threshold = ${/Below (0\.\d\d)/.exec(text)?.[1]};`));
  assert.match(digits, /band >= 2 \? \.15 : band >= 1\.5 \? \.12 : \.05/);
  assert.match(text, /at most 5% \(12 or 15%/);
  // The eight words are folders, in this order in the README too.
  const steps = await page.locator('dl.steps dt').allInnerTexts();
  assert.deepEqual([...read('README.md').matchAll(/^\d\. \*\*(\w+)\*\*/gm)].map((m) => m[1]), steps);
  await context.close();
});

test('every page leads to it in its own language', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  for (const [path, title] of [['/', '怎麼計算人工智慧有多耗電？'], ['/en/', 'How do you compute how much power AI uses?'], ['/ja/', 'AIの電力量はどう計算するのか']]) {
    for (const from of ['', 'sources.html', 'builder.html']) {
      await page.goto(host.origin + path + from);
      await page.locator('footer a[href$="method.html"]').click();
      assert.equal(await page.locator('h1').innerText(), title);
    }
  }
  await context.close();
});
