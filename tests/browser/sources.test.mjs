// The sources page: complete without scripts, sorts and filters with them, and gives the same figures as files.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, browser, open, site } from './browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

for (const [path, title, retracted] of /** @type {[string, RegExp, string][]} */ ([
  ['/sources.html', /每個數字的來源/, '已撤回'], ['/en/sources.html', /The source of every number/, 'retracted'], ['/ja/sources.html', /すべての数値の出典/, '撤回']])) {
  test(`${path}: every figure with its passport, without scripts`, async () => {
    const { page, context, errors, foreign } = await open(chromium, { javaScriptEnabled: false }, host.origin);
    await page.goto(host.origin + path);
    assert.match(await page.title(), title);
    const json = /** @type {any} */ (await (await fetch(`${host.origin}/figures.json`)).json());
    assert.ok(json.figures.length >= 500, `${json.figures.length} figures`);
    assert.equal(await page.locator('#figures tbody tr').count(), json.figures.length);
    // The streaming hour's rivals stand beside each other; the retracted one is struck, and says so.
    const struck = page.locator('#figures tbody tr', { has: page.locator('s') });
    assert.match((await struck.allInnerTexts()).join('\n'), /6\.1 kWh/);
    assert.ok((await struck.first().innerText()).includes(retracted));
    // No source without an address, no token left without words.
    assert.equal(await page.locator('#figures td:nth-child(4) a[href^="http"]').count(), json.figures.length);
    for (const rows of await page.locator('table').evaluateAll((all) => all.map((t) => [t.tHead?.rows[0].cells.length, t.tBodies[0].rows[0].cells.length]))) assert.equal(rows[0], rows[1], 'every column has its heading');
    for (const shown of await page.locator('#figures td:nth-child(2)').allTextContents()) assert.doesNotMatch(shown, /\d\.\d*[.,]\d/, 'digits behind the point are no number of their own');
    assert.ok(!/\d{7}/.test((await page.locator('#figures td:nth-child(2)').allTextContents()).join(' ')), 'no number of parameters without its word');
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
    await context.close();
  });

  test(`${path}: sorted by value and by source, filtered, within the policy`, async () => {
    const { page, context, errors, foreign } = await open(chromium, {}, host.origin);
    await page.goto(host.origin + path);
    const heads = page.locator('#figures thead button');
    await heads.nth(1).click();
    const sorted = () => page.locator('#figures tbody td:nth-child(2)').evaluateAll((cells) => cells.map((c) => /** @type {HTMLElement} */ (c).dataset)
      .filter((d) => d.sort).map((d) => ({ unit: d.unit ?? '', value: Number(d.sort) })));
    // Each unit's rows stand together, and in order.
    const rising = await sorted();
    const units = rising.map((v) => v.unit).filter((u, i, all) => u !== all[i - 1]);
    assert.ok(rising.length >= 300, `${rising.length} values`);
    assert.equal(new Set(units).size, units.length, units.join(' '));
    for (const unit of units) {
      const values = rising.filter((v) => v.unit === unit).map((v) => v.value);
      assert.deepEqual(values, [...values].sort((a, b) => a - b), unit);
    }
    assert.equal(await page.locator('#figures thead th').nth(1).getAttribute('aria-sort'), 'ascending');
    await heads.nth(1).click();
    const falling = (await sorted()).filter((v) => v.unit === 'kWh').map((v) => v.value);
    assert.equal(falling[0], Math.max(...rising.filter((v) => v.unit === 'kWh').map((v) => v.value)));
    assert.ok(falling[0] > 1e11, 'a nation in TWh above a lamp in Wh');
    await page.locator('#filter input').fill('Netflix');
    const shown = await page.locator('#figures tbody tr:not([hidden])').allInnerTexts();
    assert.ok(shown.length > 0 && shown.length < 40 && shown.every((row) => /netflix/i.test(row)));
    assert.match(await page.locator('#filter output').innerText(), new RegExp(`${shown.length}`));
    await page.locator('#filter input').fill('');
    assert.deepEqual(await axe(page), []);
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
    await context.close();
  });
}

test('the files hold every figure, and each row its licence', async () => {
  const csv = await (await fetch(`${host.origin}/figures.csv`)).text();
  const json = /** @type {any} */ (await (await fetch(`${host.origin}/figures.json`)).json());
  const points = json.series.flatMap((/** @type {any} */ s) => Object.values(s.values).flatMap((/** @type {any} */ v) => (typeof v === 'number' ? [v] : Object.values(v))));
  const lines = csv.trimEnd().split('\r\n');
  const constants = json.methods.flatMap((/** @type {any} */ m) => Object.values(m.constants));
  assert.ok(constants.length >= 10);
  assert.equal(lines.length, 1 + json.figures.length + points.length + constants.length);
  assert.match(lines.find((line) => line.startsWith('pue,')) ?? '', /,1\.56,/); // the default where none is given
  assert.ok(points.length >= 2000, `${points.length} points`);
  assert.ok(lines.slice(1).every((line) => line.endsWith(',CC BY 4.0')));
  assert.match(lines.find((line) => line.startsWith('streaming-hour,')) ?? '', /,0\.077,/);
});

test('the page leads to it in its own language', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  for (const [path, name] of [['/', '每個數字的來源'], ['/ja/', 'すべての数値の出典']]) {
    await page.goto(host.origin + path);
    await page.locator('footer a[href$="sources.html"]').click();
    assert.equal(await page.locator('h1').innerText(), name);
  }
  await context.close();
});

test('each frozen edition has its own path, and the change log is a file and a feed', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/ja/`);
  const feed = await page.locator('link[type="application/atom+xml"]').evaluate((l) => /** @type {HTMLLinkElement} */ (l).href);
  assert.equal(feed, `${host.origin}/corrections.xml`);
  const parsed = await page.evaluate((url) => new Promise((done) => {
    const asked = new XMLHttpRequest();
    asked.open('GET', url);
    asked.responseType = 'document';
    asked.onload = () => done(asked.responseXML?.documentElement.localName);
    asked.send();
  }), feed);
  assert.equal(parsed, 'feed');
  const log = /** @type {any} */ (await (await fetch(`${host.origin}/corrections.json`)).json());
  for (const { edition } of log.changes) {
    const frozen = /** @type {any} */ (await (await fetch(`${host.origin}/editions/${edition}/catalog.json`)).json());
    assert.equal(frozen.edition, edition);
  }
  await context.close();
});
