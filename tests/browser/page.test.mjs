// What the page must never do, and what it must do without scripts, without the engine, and on a narrow screen.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, browser, open, ready, sentence, site } from './browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

const PAGES = ['/', '/en/', '/ja/', '/embed.html', '/en/embed.html', '/ja/embed.html'];

for (const path of PAGES) {
  test(`${path}: strict CSP holds, nothing leaves the origin, nothing is stored, no layout shift`, async () => {
    const { page, context, errors, foreign } = await open(chromium, {}, host.origin);
    await page.addInitScript(() => {
      Object.assign(window, { violations: [], shift: 0 });
      addEventListener('securitypolicyviolation', (e) => /** @type {any} */ (window).violations.push(`${e.violatedDirective} ${e.blockedURI}`));
      new PerformanceObserver((list) => { for (const e of list.getEntries()) /** @type {any} */ (window).shift += /** @type {any} */ (e).value; })
        .observe({ type: 'layout-shift', buffered: true });
    });
    const response = await page.goto(host.origin + path);
    // A frame without an origin of its own cannot say 'self': its policy names the origin too.
    const policy = response?.headers()['content-security-policy'] ?? '';
    assert.match(path.endsWith('embed.html') ? policy.replaceAll(` ${host.origin} ${host.origin.replace('http:', 'https:')}`, '') : policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'/);
    await ready(page);
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => ({ violations: /** @type {any} */ (window).violations, shift: /** @type {any} */ (window).shift,
      stored: localStorage.length + sessionStorage.length, cookie: document.cookie }));
    assert.deepEqual(seen, { violations: [], shift: 0, stored: 0, cookie: '' });
    assert.deepEqual(errors, []);
    assert.deepEqual(foreign, []);
    await context.close();
  });

  test(`${path}: the element says what the HTML said`, async () => {
    const { page, context } = await open(chromium, { javaScriptEnabled: false }, host.origin);
    await page.goto(host.origin + path);
    const still = (await page.locator('tanta-watt > .tw').innerText()).replace(/\s+/g, ' ');
    assert.match(still, /160 ?萬|1\.6 million|160万/);
    assert.match(still, /1,700 ?萬|17 million|1,700万/);
    assert.ok(await page.locator('tanta-watt .tw-range').isVisible() && await page.locator('tanta-watt .tw-sources a').first().isVisible());
    assert.ok(!(await page.locator('.tw-share').isVisible()), 'no control is shown that cannot work');
    await context.close();
    const live = await open(chromium, {}, host.origin);
    await live.page.goto(host.origin + path);
    await ready(live.page);
    const texts = await live.page.evaluate(() => {
      const words = (/** @type {ParentNode | null | undefined} */ root) => ['.tw-answer', '.tw-lights', '.tw-big', '.tw-sentence', '.tw-named', '.tw-range', '.tw-direction',
        '.tw-holds', '.tw-rulers ul', '.tw-strip ul', '.tw-deeper details:nth-child(1)', '.tw-deeper details:nth-child(2)', '.tw-deeper details:nth-child(3)', '.tw-sources ul'].map((s) => root?.querySelector(s)?.textContent?.replace(/\s+/g, '') ?? `no ${s}`);
      const element = document.querySelector('tanta-watt');
      return { html: words(element), element: words(element?.shadowRoot) };
    });
    assert.deepEqual(texts.element, texts.html);
    await live.context.close();
  });
}

for (const dark of [false, true]) {
  for (const path of ['/', '/en/', '/ja/', '/embed.html']) {
    test(`${path}: axe finds nothing (${dark ? 'dark' : 'light'})`, async () => {
      const { page, context } = await open(chromium, { colorScheme: dark ? 'dark' : 'light', viewport: { width: 390, height: 844 } }, host.origin);
      await page.goto(host.origin + path);
      await ready(page);
      for (const d of await page.locator('tanta-watt summary').all()) if (await d.isVisible()) await d.click();
      assert.deepEqual(await axe(page), []);
      await context.close();
    });
  }
}

for (const path of PAGES) {
  test(`${path}: no sideways scroll at 320 px, also while typing`, async () => {
    const { page, context } = await open(chromium, { viewport: { width: 320, height: 700 } }, host.origin);
    await page.goto(host.origin + path);
    await ready(page);
    for (const d of await page.locator('tanta-watt summary').all()) if (await d.isVisible()) await d.click();
    await page.locator('[role=spinbutton][data-field=energy]').click();
    const { content, width, out } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth, width: innerWidth,
      out: [...(document.querySelector('tanta-watt')?.shadowRoot?.querySelectorAll('*') ?? [])].filter((e) => e.getBoundingClientRect().right > innerWidth + 0.5 && !e.matches('.tw-live'))
        .map((e) => `${e.tagName}.${e.getAttribute('class')}`),
    }));
    assert.ok(content <= width, `${content} > ${width}`);
    assert.deepEqual(out, []);
    await context.close();
  });
}

test('without the engine the sentence stands and one quiet line says so', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.route('**/*.wasm', (r) => r.abort());
  await page.goto(`${host.origin}/en/`);
  await page.locator('tanta-watt [role=note]').waitFor();
  assert.match(await page.locator('tanta-watt > .tw .tw-sentence').innerText(), /1\.6 million hours/);
  assert.match(await page.locator('tanta-watt [role=note]').innerText(), /could not start.*20\d\d\.\d/);
  await context.close();
});

test('wasm with the wrong type still runs', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.route('**/*.wasm', async (r) => {
    const response = await r.fetch();
    await r.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  await page.goto(`${host.origin}/`);
  await ready(page);
  assert.match(await sentence(page), /160 萬小時/);
  await context.close();
});

test('twenty elements share one engine; loading the script twice is harmless', async () => {
  const { page, context, errors } = await open(chromium, { bypassCSP: true }, host.origin); // the second script below is the test's own
  let wasm = 0;
  page.on('request', (r) => { if (r.url().endsWith('.wasm')) wasm++; });
  await page.goto(`${host.origin}/`);
  await ready(page);
  await page.evaluate(async () => {
    const first = /** @type {Element} */ (document.querySelector('tanta-watt'));
    for (let i = 0; i < 20; i++) {
      const more = document.createElement('tanta-watt');
      more.lang = i % 2 ? 'en' : 'ja';
      first.before(more);
    }
    const script = document.createElement('script');
    script.type = 'module';
    script.src = `${/** @type {HTMLLinkElement} */ (document.querySelector('link[rel=modulepreload]')).href}?again`;
    document.head.append(script);
    await new Promise((done) => { script.onload = done; });
    scrollTo(0, 0);
  });
  await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw'));
  assert.equal(wasm, 2, 'both parts of the module once');
  assert.deepEqual(errors, []);
  await context.close();
});
