// The states of the element and of the pages that a reader can meet, and how each is reached.
/**
 * @typedef {object} ReaderState
 * @property {string} name @property {string} path of the page, behind the language's folder
 * @property {boolean} [whole] the whole page, not the element alone
 * @property {object} [options] of the browser's context
 * @property {boolean} [live] whether there is an element to wait for; true unless said
 * @property {(page: import('playwright-core').Page) => Promise<unknown>} [act]
 */
const HOUR = 'tanta-watt [role=spinbutton][data-field=hour]';

/** Opens the part of the element with that number, as the summaries stand. @param {number} n */
const part = (n) => async (/** @type {import('playwright-core').Page} */ page) => {
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
  await page.locator('tanta-watt .tw-deeper').last().locator('summary').nth(n).click();
};

/** Claims and scenarios by their ids. @param {string} id @returns {ReaderState} */
const claim = (id) => ({ name: `claim-${id}`, path: '', act: async (page) => {
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
  await page.evaluate((c) => /** @type {any} */ (document.querySelector('tanta-watt')).open(c), id);
  await page.locator('tanta-watt .tw-title').last().waitFor();
  // Until all of it is there, the element keeps the height of what it showed before.
  await page.waitForFunction(() => { const element = /** @type {any} */ (document.querySelector('tanta-watt')); return !element.moving && !element.style.minHeight; });
} });

/** @type {ReaderState[]} */
export const STATES = [
  { name: 'page', path: '', whole: true },
  { name: 'first', path: '' },
  { name: 'first-without-script', path: '', live: false, options: { javaScriptEnabled: false }, act: (page) => page.evaluate(() => document.querySelector('tanta-watt')?.scrollIntoView()) },
  { name: 'another-source', path: '', act: (page) => page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click() },
  { name: 'typing', path: '', act: (page) => page.locator(HOUR).click() },
  { name: 'range', path: '?nf=0.077~0.8' },
  { name: 'trouble', path: '', act: async (page) => { await page.locator(HOUR).click(); await page.locator('tanta-watt input[type=text]').fill('1300兆瓦時'); await page.keyboard.press('Enter'); } },
  ...['needs', 'decides', 'trace', 'ladder', 'presets', 'words', 'export'].map((name, n) => ({ name: `open-${name}`, path: '', act: part(n) })),
  { name: 'held', path: '', act: async (page) => { await part(0)(page); await page.locator('tanta-watt .tw-deeper').last().locator('details').first().getByRole('button').click(); await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click(); } },
  { name: 'input-changed', path: '?a.household-year-tw=5000%20kWh&a.household-year-jp=5000%20kWh&a.household-year-us=5000%20kWh', act: part(2) },
  { name: 'region-world', path: '?r=world' },
  ...['a1-training-energy', 'a2-us-homes', 'a5-google-share', 'a6-power-in-use', 'a8-use-adds-up', 'a9-efficiency-eaten', 'a11-carbon-and-supply', 'one-prompt',
    'half-a-litre', 'train-gpt-4', 'train-gpt-3..train-bloom'].map(claim),
  { name: 'older-edition', path: '?nf=0.077&v=2026.1' },
  { name: 'unknown-claim', path: '?c=no-such-claim' },
  { name: 'embed', path: 'embed.html', whole: true },
  { name: 'builder', path: 'builder.html', whole: true },
  { name: 'sources', path: 'sources.html', whole: true, live: false },
  { name: 'method', path: 'method.html', whole: true, live: false },
  { name: 'worksheet', path: 'worksheet.html', whole: true, live: false },
];
