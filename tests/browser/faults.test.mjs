// What goes wrong on the way to a reader: files that fail, come late, cut off or wrong, a full store, a worker that dies,
// a tab put to sleep, no memory, a wrong clock. The sentence stands, and what is missing is said.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, sentence, site } from './browsers.mjs';
/** @typedef {import('playwright-core').Page} Page @typedef {import('playwright-core').Route} Route */

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

const body = async (/** @type {Route} */ r, /** @type {(b: Buffer) => Buffer | string} */ change) => {
  const response = await r.fetch();
  await r.fulfill({ response, body: change(await response.body()) });
};
const gone = (/** @type {Route} */ r) => r.fulfill({ status: 404, body: 'gone' });
/** JSON with one thing changed. @param {(o: any) => void} change */
const edited = (change) => (/** @type {Route} */ r) => body(r, (b) => { const o = JSON.parse(String(b)); change(o); return JSON.stringify(o); });

/** Faults after which the element cannot start: which file, and what happens to it. @type {[string, string, (r: Route) => Promise<void>][]} */
const FATAL = [
  ['the rest of the module is cut off', '**/rest-*.wasm', (r) => body(r, (b) => b.subarray(0, b.length / 2))],
  ['the module does not come', '**/tantawatt-*.wasm', (r) => r.abort()],
  ['the module is gone', '**/tantawatt-*.wasm', gone],
  ['the module is cut off', '**/tantawatt-*.wasm', (r) => body(r, (b) => b.subarray(0, b.length / 2))],
  ['the module is a page of the provider', '**/tantawatt-*.wasm', (r) => r.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Log in to this network' })],
  ['the glue is gone', '**/tantawatt-*.mjs', gone],
  ['the glue has the wrong type', '**/tantawatt-*.mjs', (r) => r.fulfill({ status: 200, contentType: 'text/html', body: 'x' })],
  ['the glue is of another version', '**/tantawatt-*.mjs', (r) => r.fulfill({ status: 200, contentType: 'text/javascript', body: 'export default async () => ({ load: () => "{}", version: () => "0" })' })],
  ['the first catalog is gone', '**/first-*.json', gone],
  ['the first catalog is cut off', '**/first-*.json', (r) => body(r, (b) => b.subarray(0, b.length / 2))],
  ['the first catalog is of another version', '**/first-*.json', edited((o) => { o.comparisons = { 'streaming-hour': 0.8 }; })],
  ['the first catalog has lost its values', '**/first-*.json', edited((o) => { for (const c of o.comparisons) c.values = []; })],
  ['the whole catalog is gone', '**/catalog-*.json', gone],
  ['the whole catalog is corrupt', '**/catalog-*.json', (r) => body(r, (b) => String(b).replaceAll('"kWh"', '"kWhh"'))],
  ['the later chunk is gone', '**/later-*.js', gone],
  ['the language is gone', '**/en-*.js', gone],
];
for (const [what, file, fault] of FATAL) {
  test(`${what}: the sentence stands, one line says so, nothing moves`, async () => {
    // The worker would fetch the files by itself and serve them.
    const { page, context } = await open(chromium, { serviceWorkers: 'block' }, host.origin);
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0, unhandled: [] });
      addEventListener('unhandledrejection', (e) => /** @type {any} */ (window).unhandled.push(String(e.reason)));
      addEventListener('error', (e) => /** @type {any} */ (window).unhandled.push(e.message));
      new PerformanceObserver((list) => { for (const e of list.getEntries()) /** @type {any} */ (window).shift += /** @type {any} */ (e).value; }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route(file, fault);
    await page.goto(`${host.origin}/en/`);
    const languageless = file.includes('/en-');
    if (languageless) await page.waitForTimeout(1000);
    else await page.locator('tanta-watt [role=note]').waitFor({ timeout: 10_000 });
    assert.match(await page.locator('tanta-watt .tw-sentence').last().innerText(), /1\.6 million hours/);
    if (!languageless) assert.match(await page.locator('tanta-watt [role=note]').innerText(), /could not start.*20\d\d\.\d/);
    const told = await page.evaluate(() => ({ shift: /** @type {any} */ (window).shift, unhandled: /** @type {any} */ (window).unhandled }));
    assert.deepEqual(told, { shift: 0, unhandled: [] });
    await context.close();
  });
}

test('a slow module: the sentence is there meanwhile, the numbers follow, nothing moves', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.route('**/tantawatt-*.wasm', async (r) => { await new Promise((done) => { setTimeout(done, 2500); }); await r.continue(); });
  await page.goto(`${host.origin}/en/`);
  assert.match(await page.locator('tanta-watt > .tw .tw-sentence').innerText(), /1\.6 million hours/);
  assert.equal(await page.locator('tanta-watt [role=note]').count(), 0);
  await ready(page);
  assert.match(await sentence(page), /1\.6 million hours/);
  assert.deepEqual(errors, []);
  await context.close();
});

test('after a failure the next element on the page tries again', async () => {
  const { page, context } = await open(chromium, { serviceWorkers: 'block' }, host.origin);
  let fails = true;
  await page.route('**/catalog-*.json', (r) => (fails ? r.abort() : r.continue()));
  await page.goto(`${host.origin}/en/`);
  await page.locator('tanta-watt [role=note]').waitFor();
  fails = false;
  await page.evaluate(() => { const e = document.createElement('tanta-watt'); e.id = 'second'; e.lang = 'en'; document.querySelector('main')?.prepend(e); scrollTo(0, 0); });
  await page.waitForFunction(() => /** @type {any} */ (document.getElementById('second')).later);
  await context.close();
});

test('no more memory: the last answer stays, the page says that the engine stopped, and a smaller request is answered', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.addInitScript(() => {
    const grow = WebAssembly.Memory.prototype.grow;
    WebAssembly.Memory.prototype.grow = function (/** @type {number} */ n) {
      if (/** @type {any} */ (window).refuse) throw new RangeError('refused by the test');
      return grow.call(this, n);
    };
  });
  await page.goto(`${host.origin}/en/`);
  await ready(page);
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
  await page.evaluate(() => {
    /** @type {any} */ (window).refuse = true;
    // A text of 64 MB asks the engine for more memory than it has.
    const element = /** @type {any} */ (document.querySelector('tanta-watt'));
    element.session.change({ hour: { text: '0.8 kWh'.padEnd(64e6, '0') } });
  });
  await page.locator('tanta-watt .tw-trouble').waitFor();
  assert.match(await page.locator('tanta-watt .tw-trouble').innerText(), /engine has stopped/);
  assert.match(await sentence(page), /1\.6 million hours/);
  await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
  assert.match(await sentence(page), /17 million hours/);
  assert.deepEqual(errors.filter((e) => !/Aborted|RuntimeError|memory/i.test(e)), []);
  await context.close();
});

test('a tab that was frozen goes on where it was', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/`);
  await ready(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
  assert.match(await sentence(page), /17 million hours/);
  assert.deepEqual(errors, []);
  await context.close();
});

test('a wrong clock changes nothing: 1970 and 2199 say what today says', async () => {
  const said = [];
  for (const time of [0, 7_250_000_000_000]) {
    const { page, context, errors } = await open(chromium, {}, host.origin);
    await page.clock.setFixedTime(time);
    await page.goto(`${host.origin}/en/?nf=0.077&r=us&l=en`);
    await ready(page);
    said.push(await page.locator('tanta-watt .tw').last().innerText());
    assert.deepEqual(errors, []);
    await context.close();
  }
  assert.equal(said[0], said[1]);
  assert.match(said[0], /17 million hours/);
});

test('a full store and a worker that dies while it installs: the page works, and the next visit installs', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1000 });
  await page.goto(`${host.origin}/en/`);
  await ready(page);
  await page.waitForTimeout(800);
  assert.equal(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active)), false, 'nothing half-kept');
  assert.match(await sentence(page), /1\.6 million hours/);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: host.origin });
  await page.reload();
  await cdp.send('ServiceWorker.stopAllWorkers');
  await ready(page);
  assert.match(await sentence(page), /1\.6 million hours/);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await context.close();
});
