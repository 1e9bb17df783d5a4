// Files a reader can take away: the picture with its range and edition, the table, the engine's own answer.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { browser, open, ready, site } from './browsers.mjs';
import { plain } from './spaces.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

for (const [path, summary, hours] of /** @type {[string, string, RegExp][]} */ ([['/', '下載', /160 萬小時/], ['/en/', 'Download', /1\.6 million hours/], ['/ja/', 'ダウンロード', /160万時間/]])) {
  test(`${path}: PNG, SVG, CSV and JSON`, async () => {
    const { page, context, errors, foreign } = await open(chromium, { acceptDownloads: true }, host.origin);
    await page.goto(host.origin + path);
    await ready(page);
    await page.locator('summary', { hasText: summary }).last().click();
    const saved = async (/** @type {string} */ name) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
      return readFileSync(await file.path());
    };
    const svg = plain((await saved('SVG')).toString());
    assert.match(svg, /^<svg[^>]*width="1200" height="630"/);
    assert.match(svg, hours);
    // Both results, the range and the edition are drawn, not only said in the title.
    const drawn = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map((m) => m[1]).join(' ');
    assert.match(drawn, /IEA 2020: 0\.077 ?(kWh|度)/);
    assert.match(drawn, /(17 million hours|1,700 萬小時|1,700万時間) Tantawatt/);
    assert.match(drawn, /20\d\d\.\d+$/);
    const png = await saved('PNG');
    assert.deepEqual([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 2400, 1260]);
    assert.ok(png.length > 20_000, `${png.length} B: text was drawn`);
    const csv = (await saved('CSV')).toString();
    assert.match(csv, /figure,low,mid,high,unit,source,url,edition\r\nenergy,1300000,1300000,1300000,kWh/);
    assert.match(csv, /streaming-hour by iea-2020,16883116\.\d+/);
    const { request, response, link } = JSON.parse((await saved('JSON')).toString());
    assert.equal(request.claim.count, 1625000);
    assert.equal(response.claim.arithmetic, true);
    assert.equal(response.sources['iea-2020'].year, 2020, 'the whole answer, with its sources');
    assert.match(link, /v=20\d\d\.\d+/);
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
    await context.close();
  });
}

test('print: every layer open, no controls, address and edition on paper', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/`);
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const root = document.querySelector('tanta-watt')?.shadowRoot;
    const height = (/** @type {string} */ s) => root?.querySelector(s)?.getBoundingClientRect().height ?? 0;
    return { steps: height('.tw-deeper ol li'), share: height('.tw-share'), link: height('.tw-printed'), text: root?.querySelector('.tw-printed')?.textContent ?? '' };
  });
  assert.ok(seen.steps > 10 && seen.link > 10, 'the computation and the address are on paper');
  assert.equal(seen.share, 0);
  assert.match(seen.text, /http.*v=20\d\d\.\d+/);
  await context.close();
});

test('print: the two computations of a comparison keep their names', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/?c=train-gpt-3..train-bloom`);
  await page.locator('tanta-watt .tw-side').first().waitFor({ state: 'attached' }); // a computation is printed once it is there
  await page.emulateMedia({ media: 'print' });
  await page.locator('tanta-watt .tw-side').first().waitFor();
  assert.deepEqual(await page.locator('tanta-watt .tw-side').allInnerTexts(), ['Training GPT-3 once', 'Training BLOOM once']);
  await context.close();
});

test('the picture of any other claim has its range and its sources on it, and no line twice', async () => {
  const { page, context } = await open(chromium, { acceptDownloads: true }, host.origin);
  for (const [path, range, source] of /** @type {[string, RegExp, RegExp][]} */ ([['/?c=a-year-of-prompts', /範圍 1\.8~21 度/, /資料來源：/], ['/en/?c=a-year-of-prompts', /range 1\.8–21 kWh/, /Sources: /], ['/?c=a7-size-and-data', /約 130 萬度/, /資料來源：Patterson et al\. 2021/]])) {
    await page.goto(host.origin + path);
    await page.locator('tanta-watt .tw-words').waitFor({ state: 'attached' });
    await page.locator('tanta-watt summary', { hasText: /下載|download/ }).last().click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG', exact: true }).click()]);
    const lines = [...plain(readFileSync(await file.path(), 'utf8')).matchAll(/<text[^>]*>([^<]*)/g)].map((m) => m[1]);
    assert.match(lines.join('\n'), range);
    assert.match(lines.join(''), source);
    assert.match(lines.at(-1) ?? '', /20\d\d\.\d+$/);
    assert.equal(new Set(lines).size, lines.length, lines.join(' | '));
  }
  await context.close();
});
