// The worksheet: one page on paper for the class and one with the answers, right to anyone with a calculator.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, browser, open, site } from './browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser('chromium'); });
after(async () => { await chromium?.close(); await host?.close(); });

/** Pages of a PDF, whose page objects Chromium writes uncompressed. @param {Buffer} pdf */
const pages = (pdf) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
const sizes = (/** @type {Buffer} */ pdf) => [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map((m) => m[1].trim().split(/\s+/).map((n) => Math.round(Number(n))).slice(2).join('×'));

const CASES = /** @type {[string, RegExp[], RegExp[]][]} */ ([
  ['/', [/1,300,000 度/, /4,056 度/, /台電 2024/, /看一小時 Netflix，另一個來源\s*0\.077 度\s*IEA 2020/, /3\s+30\s+300\s+3,000\s+30,000/, /128\.7 萬度\s*Patterson et al\. 2021\s*181\.2 萬度\s*Epoch AI 2025/],
    [/1,300,000 度 ÷ 4,056 度 ＝ 320\.5，約 320 戶/, /＝ 1,625,000 小時，約 160 萬小時/, /＝ 16,883,117 小時，約 1,700 萬小時/, /10 倍。沒有變多/, /800 瓦與 77 瓦/, /訓練差 1\.4 倍，一小時 Netflix 差 10 倍/]],
  ['/en/', [/1,300,000 kWh/, /10,791 kWh/, /EIA 2024/, /0\.077 kWh\s*IEA 2020/, /1\s+10\s+100\s+1,000\s+10,000/, /1,287 MWh\s*Patterson et al\. 2021\s*1,812 MWh\s*Epoch AI 2025/],
    [/1,300,000 kWh ÷ 10,791 kWh = 120\.5, about 120 homes/, /= 1,625,000 hours, about 1\.6 million hours/, /= 16,883,117 hours, about 17 million hours/, /10 times as many\. No/, /800 W and 77 W/, /training 1\.4 times, the hour of Netflix 10 times/]],
  ['/ja/', [/1,300,000kWh/, /3,950kWh/, /環境省 2024/, /0\.077kWh\s*IEA 2020/, /128\.7万kWh\s*Patterson et al\. 2021\s*181\.2万kWh\s*Epoch AI 2025/],
    [/1,300,000kWh ÷ 3,950kWh ＝ 329\.1、約330世帯/, /＝ 1,625,000時間、約160万時間/, /＝ 16,883,117時間、約1,700万時間/, /10倍。増えていない/, /800Wと77W/]],
]);

for (const [path, asked, answers] of CASES) {
  test(`${path}worksheet.html: the questions carry their figures and sources, the answers the results`, async () => {
    const { page, context, errors, foreign } = await open(chromium, { javaScriptEnabled: false }, host.origin);
    await page.goto(`${host.origin}${path}worksheet.html`);
    const [sheet, solved] = await Promise.all(['#sheet', '#answers'].map((s) => page.locator(s).innerText()));
    for (const a of asked) assert.match(sheet, a);
    for (const a of answers) assert.match(solved, a);
    // No answer stands among the questions.
    assert.doesNotMatch(sheet, /320\.5|120\.5|329\.1|1,625,000|16,883,117/);
    assert.doesNotMatch(sheet + solved, /[{}]|NaN|undefined|兆[瓦度]/);
    // Each division of the answers is right.
    const divisions = [...solved.matchAll(/([\d,.]+) ?(?:度|kWh) ÷ ([\d,.]+) ?(?:度|kWh) [=＝] ([\d,.]+\d)/g)];
    assert.equal(divisions.length, 3);
    for (const [all, a, b, c] of divisions) {
      const [x, y, z] = [a, b, c].map((n) => Number(n.replaceAll(',', '')));
      assert.ok(Math.abs(x / y / z - 1) < 1e-3, all);
    }
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
    await context.close();
  });

  test(`${path}worksheet.html: exactly two sheets of A4, the questions on the first`, async () => {
    const { page, context } = await open(chromium, {}, host.origin);
    await page.goto(`${host.origin}${path}worksheet.html`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.deepEqual([pages(pdf), sizes(pdf)], [2, ['595×842', '595×842']]);
    // The questions end on the first and the answers begin on the second: neither runs over.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round((210 - 32) / 25.4 * 96), height: 1000 });
    const [sheet, solved] = await Promise.all(['#sheet', '#answers'].map((s) => page.locator(s).evaluate((e) => e.getBoundingClientRect().height / 96 * 25.4)));
    assert.ok(sheet > 150 && sheet <= 269 && solved > 80 && solved <= 269, `${sheet} mm and ${solved} mm of 269`);
    assert.match(await page.locator('[data-address]').innerText(), /^http.*worksheet\.html$/);
    assert.ok(!(await page.locator('.bar').first().isVisible()), 'no control on paper');
    assert.equal(pages(await page.pdf({ format: 'Letter', margin: { top: '14mm', bottom: '14mm', left: '16mm', right: '16mm' } })), 2, 'on Letter too');
    await context.close();
  });

  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`${path}worksheet.html: fits 320 px, axe finds nothing (${colorScheme}), and its button prints`, async () => {
      const { page, context, errors } = await open(chromium, { colorScheme, viewport: { width: 320, height: 700 } }, host.origin);
      await page.addInitScript(() => { window.print = () => { document.title = 'printed'; }; });
      await page.goto(`${host.origin}${path}worksheet.html`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await axe(page), []);
      await page.locator('#print button').focus();
      await page.keyboard.press('Enter');
      assert.equal(await page.title(), 'printed');
      assert.deepEqual(errors, []);
      await context.close();
    });
  }
}

test('a browser that cannot print shows no button for it', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.addInitScript(() => { Reflect.deleteProperty(window, 'print'); });
  await page.goto(`${host.origin}/en/worksheet.html`);
  await page.waitForFunction(() => document.querySelector('[data-address]')?.textContent);
  assert.ok(!(await page.locator('#print').isVisible()));
  assert.deepEqual(errors, []);
  await context.close();
});
