// The element's attributes, a link of another edition, a change of language in place, a newsroom's own request, and when
// the engine is loaded.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, sentence, site } from './browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

test('lang, region, preset and state can be changed in place', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/`);
  await ready(page);
  const set = (/** @type {string} */ name, /** @type {string} */ value) => page.evaluate(([n, v]) => document.querySelector('tanta-watt')?.setAttribute(n, v), [name, value]);
  await set('lang', 'ja');
  await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-sentence')?.textContent?.includes('160万時間'));
  await page.locator('summary').last().click();
  assert.match(await page.locator('tanta-watt .tw-deeper').last().innerText(), /出典|ワークシート/);
  await set('region', 'us');
  await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-rulers li')?.textContent?.includes('米国'));
  await set('state', 'nf=0.077&l=ja&r=tw');
  await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-sentence')?.textContent?.includes('1,700万時間'));
  await set('preset', 'a2-us-homes');
  await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-title')?.textContent?.includes('130世帯'));
  assert.deepEqual(errors, []);
  await context.close();
});

test('a link of an older edition keeps its numbers and says what has come since', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/?m=gpt-3&nf=0.077&r=us&l=en&v=2026.1`);
  await ready(page);
  await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.textContent?.includes('edition 2026.1, as this was published'));
  // The answer itself comes from that edition's catalog, and so does a new link.
  const told = await page.evaluate(() => { const e = /** @type {any} */ (document.querySelector('tanta-watt')); return { data: e.session.chosen.value.version.data, query: e.query }; });
  assert.equal(told.data, '2026.1');
  assert.match(told.query, /v=2026\.1$/);
  assert.match(await sentence(page), /17 million/);
  assert.deepEqual(errors, []);
  await context.close();
});

test('on the page of another claim, too', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/?c=a2-us-homes&l=en&v=2026.1`);
  await page.waitForFunction(() => /edition 2026\.1, as this was published\. Since then: 2026\.5: .* 2026\.3: /.test(document.querySelector('tanta-watt')?.shadowRoot?.textContent ?? ''));
  assert.deepEqual(errors, []);
  await context.close();
});

test('corrections="off" asks for no news', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  /** @type {string[]} */ const asked = [];
  page.on('request', (r) => asked.push(r.url()));
  await page.route('**/en/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<tanta-watt', '<tanta-watt edition="2026.1" corrections="off"') });
  });
  await page.goto(`${host.origin}/en/`);
  await ready(page);
  await page.waitForTimeout(500);
  assert.ok(asked.some((u) => u.endsWith('/editions/2026.1/catalog.json')));
  assert.ok(!asked.some((u) => u.endsWith('/corrections.json')));
  await context.close();
});

test('a link of another edition says so', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/?nf=0.8&l=en&v=2025.9`);
  await ready(page);
  await page.waitForFunction(() => /2025\.9.*2026\.\d/.test(document.querySelector('tanta-watt')?.shadowRoot?.textContent ?? ''));
  await context.close();
});

test("a newsroom's own request; one that is no JSON leaves the text standing", async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/`);
  await ready(page);
  await page.evaluate(() => {
    const add = (/** @type {string} */ id, /** @type {string} */ request) => {
      const e = document.createElement('tanta-watt');
      e.id = id;
      e.lang = 'en';
      e.setAttribute('request', request);
      e.append('our own sentence');
      document.querySelector('main')?.prepend(e);
    };
    add('good', JSON.stringify({ title: 'Our newsroom', subject: { type: 'power', power: '20 kW', over: '1 year' }, against: ['household-year-tw'] }));
    add('bad', '{"subject":');
    scrollTo(0, 0);
  });
  await page.locator('#good .tw-big').waitFor();
  assert.match(await page.locator('#good .tw').innerText(), /Our newsroom[^]*175 MWh|180 MWh/);
  await page.locator('#bad [role=note]').waitFor();
  assert.match(await page.locator('#bad').innerText(), /our own sentence/);
  await context.close();
});

test('without scripts in sight nothing starts: the engine loads when the element comes near', async () => {
  const { page, context } = await open(chromium, { viewport: { width: 390, height: 500 } }, host.origin);
  /** @type {string[]} */ const engine = [];
  page.on('request', (r) => { if (r.url().endsWith('.wasm')) engine.push(r.url()); });
  await page.goto(`${host.origin}/`);
  await page.waitForTimeout(400);
  assert.deepEqual(engine, []);
  await ready(page);
  assert.equal(engine.length, 2, 'both parts of the module');
  await context.close();
});
