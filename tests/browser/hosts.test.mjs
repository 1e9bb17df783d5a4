// Host pages of every kind: the tier they can carry, the right numbers in it, no error, no layout shift, nothing left
// behind.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, site } from './browsers.mjs';
import { OWN, hosts } from './hosts/pages.mjs';
import { newsroom } from './newsroom.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let widget;
/** @type {import('playwright-core').Browser} */ let chromium;
/** @type {Awaited<ReturnType<typeof newsroom>>} */ let paper;
/** @type {import('./hosts/pages.mjs').Snippets} */ let snippets;
before(async () => {
  [widget, chromium, paper] = await Promise.all([site(), browser(), newsroom()]);
  const { page, context } = await open(chromium);
  await page.goto(`${widget.origin}/en/builder.html?nf=0.077&l=en&r=us`);
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('nf='));
  const [frame, element, picture, still] = await page.locator('#snippets textarea').evaluateAll((all) => all.map((a) => /** @type {HTMLTextAreaElement} */ (a).value));
  snippets = { frame, element, picture, still };
  await context.close();
});
after(async () => { await chromium?.close(); await widget?.close(); await paper?.close(); });

/** Sums every shift of what stands on the page, seen or not by the reader's own doing. */
const shifts = () => {
  Object.assign(window, { shift: 0, shifted: [] });
  new PerformanceObserver((list) => {
    for (const e of /** @type {any[]} */ (list.getEntries())) {
      /** @type {any} */ (window).shift += e.value;
      /** @type {any} */ (window).shifted.push(...e.sources.map((/** @type {any} */ s) => s.node?.nodeName));
    }
  }).observe({ type: 'layout-shift', buffered: true });
};
const MILLION = /17 million hours/;

for (const width of [360, 1000]) {
  test(`host pages at ${width} px`, async (t) => {
    for (const host of hosts(snippets, widget.origin)) {
      await t.test(host.name, async () => {
        paper.page = host.html;
        paper.headers = host.headers ?? {};
        const { page, context, errors } = await open(chromium, { viewport: { width, height: 800 }, colorScheme: host.scheme ?? 'light' });
        await page.addInitScript(shifts);
        await page.goto(paper.origin);
        if (host.tier === 'frame') {
          const frame = page.frameLocator('iframe');
          await page.locator('iframe').scrollIntoViewIfNeeded();
          await frame.locator('[role=spinbutton][data-field=hour]').waitFor();
          assert.match(await frame.locator('.tw-sentence').last().innerText(), MILLION);
        } else if (host.tier === 'element') {
          await ready(page);
          await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
          assert.match(await page.locator('tanta-watt .tw-sentence').last().innerText(), MILLION);
          const seen = await page.evaluate(() => {
            const row = /** @type {Element} */ (document.querySelector('tanta-watt')?.shadowRoot?.querySelector('button.tw-row'));
            const style = getComputedStyle(/** @type {Element} */ (document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-sentence')));
            return { row: row.getBoundingClientRect().height, size: parseFloat(style.fontSize), case: style.textTransform, column: document.querySelector('tanta-watt')?.getBoundingClientRect().width ?? 0, wide: document.documentElement.scrollWidth };
          });
          assert.ok(seen.row >= 24 && seen.size >= 12 && seen.case === 'none' && seen.column >= 0.85 * Math.min(width, 640), JSON.stringify(seen));
          assert.ok(seen.wide <= width, `${seen.wide} px wide`);
        } else if (host.tier === 'element-text') {
          await page.locator('tanta-watt [role=note]').waitFor();
          assert.match(await page.locator('tanta-watt figure p').innerText(), MILLION);
        } else if (host.tier === 'picture') {
          assert.match(await page.locator('img').getAttribute('alt') ?? '', MILLION);
        } else {
          assert.match(await page.locator('main').innerText(), MILLION);
        }
        await page.evaluate(() => new Promise((done) => { setTimeout(done, 300); }));
        const { shift, shifted } = await page.evaluate(() => ({ shift: /** @type {any} */ (window).shift, shifted: /** @type {any} */ (window).shifted }));
        assert.equal(shift, 0, `shifted: ${shifted}`);
        assert.deepEqual(errors.filter((e) => !OWN.test(e)), []);
        await context.close();
      });
    }
  });
}

test('200 elements on a page: one engine, every one answers', async () => {
  const one = (/** @type {number} */ i) => `<tanta-watt lang="${['en', 'ja', 'zh-TW'][i % 3]}" state="nf=0.077"><p>17 million</p></tanta-watt>`;
  const script = /<script[^]*<\/script>/.exec(snippets.element)?.[0];
  paper.headers = {};
  paper.page = `<!doctype html><meta charset="utf-8"><title>news</title>${Array.from({ length: 200 }, (_, i) => one(i)).join('')}${script}`;
  const { page, context, errors } = await open(chromium);
  let wasm = 0;
  page.on('request', (r) => { if (r.url().endsWith('.wasm')) wasm++; });
  await page.goto(paper.origin);
  await page.evaluate(async () => {
    for (const e of document.querySelectorAll('tanta-watt')) {
      e.scrollIntoView();
      for (let i = 0; i < 100 && !e.shadowRoot?.querySelector('[role=spinbutton]'); i++) await new Promise((done) => { setTimeout(done, 20); });
    }
  });
  const said = await page.evaluate(() => [...document.querySelectorAll('tanta-watt')].map((e) => e.shadowRoot?.querySelector('.tw-sentence')?.textContent ?? ''));
  assert.equal(said.length, 200);
  for (const s of said) assert.match(s, /17 million|1,700万時間|1,700 萬小時/);
  assert.equal(wasm, 2, 'both parts of the module once');
  assert.deepEqual(errors, []);
  await context.close();
});

test('a page that mounts and unmounts 1,000 times: the heap does not grow with it', async () => {
  const script = /<script[^]*<\/script>/.exec(snippets.element)?.[0];
  paper.headers = {};
  paper.page = `<!doctype html><meta charset="utf-8"><title>app</title><div id="app"></div>${script}`;
  const { page, context, errors } = await open(chromium);
  await page.goto(paper.origin);
  const cdp = await context.newCDPSession(page);
  /** @param {number} times */
  const mount = (times) => page.evaluate(async (n) => {
    const app = /** @type {Element} */ (document.getElementById('app'));
    for (let i = 0; i < n; i++) {
      const e = /** @type {any} */ (document.createElement('tanta-watt'));
      e.lang = 'en';
      e.state = 'nf=0.077';
      app.replaceChildren(e);
      // Every fourth is taken away while it is still starting; one in three moves to another place first.
      if (i % 4) for (let k = 0; k < 200 && !e.later; k++) await new Promise((done) => { setTimeout(done, 4); });
      if (i % 3 === 0) app.append(document.createElement('p'), e);
    }
    app.replaceChildren();
  }, times);
  const heap = async () => {
    await page.waitForTimeout(700); // announcements that are under way
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const { nodes } = await cdp.send('Memory.getDOMCounters');
    return { usedSize, nodes };
  };
  await mount(100);
  const before = await heap();
  await mount(1000);
  const after = await heap();
  const grown = (after.usedSize - before.usedSize) / 1000;
  console.log(`heap: ${(before.usedSize / 1e6).toFixed(2)} MB after 100, ${(after.usedSize / 1e6).toFixed(2)} MB after 1,100: ${grown.toFixed(0)} B each; nodes ${before.nodes}, ${after.nodes}`);
  assert.ok(grown < 200, `${grown} B a mount`);
  assert.ok(after.nodes - before.nodes < 500, `${after.nodes - before.nodes} nodes left behind`);
  assert.deepEqual(errors, []);
  await context.close();
});
