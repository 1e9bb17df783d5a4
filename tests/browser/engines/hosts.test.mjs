// The host pages of hosts.test.mjs once more in Firefox and WebKitGTK: the tier that each can carry, the right numbers, no
// error, no overflow. Layout shifts are measured by Chromium only.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, site } from '../browsers.mjs';
import { OWN, hosts } from '../hosts/pages.mjs';
import { newsroom } from '../newsroom.mjs';
import { webkit } from '../webkit.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let widget;
/** @type {Awaited<ReturnType<typeof newsroom>>} */ let paper;
/** @type {import('playwright-core').Browser} */ let firefox;
/** @type {Awaited<ReturnType<typeof webkit>>} */ let gtk;
/** @type {import('../hosts/pages.mjs').Host[]} */ let pages;
before(async () => {
  [widget, paper] = await Promise.all([site(), newsroom()]);
  firefox = await browser('firefox'); // one after the other: what has started is closed where the next does not
  gtk = await webkit();
  const { page, context } = await open(firefox);
  await page.goto(`${widget.origin}/en/builder.html?nf=0.077&l=en&r=us`);
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('nf='));
  const [frame, element, picture, still] = await page.locator('#snippets textarea').evaluateAll((all) => all.map((a) => /** @type {HTMLTextAreaElement} */ (a).value));
  pages = hosts({ frame, element, picture, still }, widget.origin);
  await context.close();
});
after(async () => { await firefox?.close(); await gtk?.close(); await widget?.close(); await paper?.close(); });

const MILLION = /17\smillion\shours/;
/** @param {import('../hosts/pages.mjs').Host} host */
function serveHost(host) {
  paper.page = host.html;
  paper.headers = host.headers ?? {};
}

/** In the page: what a reader reads there, or nothing yet. @param {string} tier */
const read = (tier) => {
  const e = /** @type {any} */ (document.querySelector('tanta-watt'));
  if (tier === 'picture') return document.querySelector('img')?.alt;
  if (tier === 'still') return document.querySelector('main')?.innerText;
  e?.scrollIntoView();
  if (tier === 'element-text') return e?.shadowRoot?.querySelector('[role=note]') && e.querySelector('figure p')?.innerText;
  return e?.later && [...e.shadowRoot.querySelectorAll('.tw-sentence')].pop()?.innerText;
};
const overflow = () => document.documentElement.scrollWidth - innerWidth;

test('host pages in Firefox', async (t) => {
  for (const host of pages) {
    await t.test(host.name, async () => {
      serveHost(host);
      const { page, context } = await open(firefox, { viewport: { width: 400, height: 800 } });
      /** @type {string[]} */ const faults = [];
      page.on('pageerror', (e) => faults.push(String(e)));
      await page.goto(paper.origin);
      if (host.tier === 'frame') {
        await page.locator('iframe').scrollIntoViewIfNeeded();
        const inside = page.frameLocator('iframe');
        await inside.locator('[role=spinbutton][data-field=hour]').waitFor();
        assert.match(await inside.locator('.tw-sentence').last().innerText(), MILLION);
      } else {
        const handle = await page.waitForFunction(read, host.tier);
        assert.match(String(await handle.jsonValue()), MILLION);
      }
      assert.ok(await page.evaluate(overflow) <= 0, 'nothing stands out of the page');
      assert.deepEqual(faults.filter((f) => !OWN.test(f)), []);
      await context.close();
    });
  }
});

test('host pages in WebKitGTK', async (t) => {
  for (const host of pages) {
    await t.test(host.name, async () => {
      serveHost(host);
      await gtk.go(paper.origin);
      const inside = host.tier === 'frame';
      if (inside) {
        await gtk.run(() => document.querySelector('iframe')?.scrollIntoView());
        await gtk.frame(0);
      }
      assert.match(String(await gtk.until(read, host.tier)), MILLION);
      if (inside) await gtk.frame(null);
      assert.ok(await gtk.run(overflow) <= 0, 'nothing stands out of the page');
    });
  }
});
