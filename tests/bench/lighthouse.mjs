// Lighthouse on the site's own page, and on a newspaper's page without the calculator, with it in a frame, and with the
// element: what the embed costs its host is the difference. Medians of a few runs on a simulated phone.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { FLAGS, browser, open, program, site } from '../browser/browsers.mjs';
import { newsroom } from '../browser/newsroom.mjs';
import { median } from './ratio.mjs';

const TEXT = '<p>News text that stands before and after the calculator, long enough to fill a line or two of a column.</p>';
/** A host with a calculator somewhere below its first paragraphs. @param {string} inner */
const host = (inner) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>news</title>
  <meta name="description" content="A page of news"><main style="max-width:640px;margin:0 auto"><h1>News</h1>${TEXT.repeat(2)}${inner}${TEXT.repeat(3)}</main>`;

/** @typedef {{ performance: number, accessibility: number, practices: number, tbt: number, cls: number, lcp: number, kB: number }} Audit */

/** @param {string} url @param {number} port @returns {Promise<Audit>} */
async function audited(url, port) {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] });
  if (!result || result.lhr.runtimeError) throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no report'}`);
  const { categories, audits } = result.lhr;
  const score = (/** @type {string} */ name) => 100 * Number(categories[name].score);
  const value = (/** @type {string} */ name) => Number(audits[name].numericValue);
  return { performance: score('performance'), accessibility: score('accessibility'), practices: score('best-practices'),
    tbt: value('total-blocking-time'), cls: value('cumulative-layout-shift'), lcp: value('largest-contentful-paint'), kB: value('total-byte-weight') / 1000 };
}

/** What an editor copies from the builder. @param {string} origin */
async function snippets(origin) {
  const chromium = await browser('chromium');
  const { page } = await open(chromium);
  await page.goto(`${origin}/en/builder.html?nf=0.077&l=en&r=us`);
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('nf='));
  const [frame, element] = await page.locator('#snippets textarea').evaluateAll((all) => all.map((a) => /** @type {HTMLTextAreaElement} */ (a).value));
  await chromium.close();
  return { frame, element };
}

/** @param {number} runs @returns {Promise<Record<string, Audit>>} */
export async function audits(runs = 3) {
  const [widget, paper] = [await site(), await newsroom()];
  const chrome = await launch({ chromePath: program('chromium'), chromeFlags: ['--headless', ...FLAGS], logLevel: 'error' });
  try {
    const { frame, element } = await snippets(widget.origin);
    /** @type {Record<string, { url: string, page?: string }>} */
    const pages = {
      'the page': { url: `${widget.origin}/en/` },
      'host alone': { url: paper.origin, page: host('') },
      'host with the frame': { url: paper.origin, page: host(frame) },
      'host with the element': { url: paper.origin, page: host(element) },
    };
    /** @type {Record<string, Audit[]>} */ const seen = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    for (let run = 0; run < runs; run++) {
      for (const [name, { url, page }] of Object.entries(pages)) {
        paper.page = page ?? '';
        seen[name].push(await audited(url, chrome.port));
      }
    }
    return Object.fromEntries(Object.entries(seen).map(([name, list]) => [name,
      /** @type {Audit} */ (Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((a) => a[/** @type {keyof Audit} */ (key)]))])))]));
  } finally {
    await chrome.kill();
    await widget.close();
    await paper.close();
  }
}
