// A reader plays with the numbers, by mouse and by typing, in three languages: inputs of the computation, a claim that is
// held, the world, two side by side, what is passed on. The arithmetic stands beside what is expected.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, sentence, site } from './browsers.mjs';
import { LANGUAGES, copied, part, press, says } from './readers.mjs';
/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let engine;
before(async () => { host = await site(); engine = await browser(); });
after(async () => { await engine?.close(); await host?.close(); });

/** @param {string} path @param {(page: Page) => Promise<void>} act */
async function visit(path, act) {
  const { page, context, errors, foreign } = await open(engine, { permissions: engine.browserType().name() === 'chromium' ? ['clipboard-write'] : [] }, host.origin);
  await page.goto(host.origin + path);
  await ready(page);
  await act(page);
  assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
  await context.close();
}
/** The number that is changed by hands, by its factor. @param {Page} page @param {string} factor */
const input = (page, factor) => page.locator(`tanta-watt .tw-inputs [role=spinbutton][data-field^="${factor}@"]`);
/** @param {Page} page @param {string} css */
const text = async (page, css) => (await page.locator(`tanta-watt ${css}`).last().innerText()).replace(/\s+/g, ' ');
/** @param {Page} page @param {string} factor @param {string} words */
async function type(page, factor, words) {
  await input(page, factor).click();
  await page.locator('tanta-watt input[type=text]').fill(words);
  await page.keyboard.press('Enter');
}
/** Homes of the region, as the ruler counts them. @param {Page} page @param {RegExp} words */
const homes = (page, words) => says(page, words, '.tw-rulers li:first-child');

for (const l of LANGUAGES) {
  test(`${l.lang}: an input of the computation by typing, keys and drag; a wrong one; back to what is published`, () => visit(l.path, async (page) => {
    await part(page, l.t.trace);
    const home = input(page, l.home.factor);
    // 1,300,000 kWh ÷ 5,000 kWh = 260; of the larger American homes, ÷ 13,000 kWh = 100.
    await type(page, l.home.factor, l.home.typed);
    await homes(page, l.home.after);
    assert.match(await text(page, '.tw-inputs:has([data-field^=household])'), new RegExp(l.t.input_own));
    // One step of two digits, 5,000 → 5,100: 254.9; 13,000 → 14,000: 92.9, said as 90. Ten times as much: 25.5; 9.29.
    await home.focus();
    await page.keyboard.press('ArrowUp');
    await homes(page, l.home.stepped);
    await page.keyboard.press('PageUp');
    await homes(page, l.home.tenfold);
    // Dragged by 160 ln 2 = 111 px to the left it is halved: 51,000 → 25,000 (two digits): 52, said as 50; 140,000 → 70,000: 18.6.
    await home.scrollIntoViewIfNeeded();
    const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (await home.boundingBox());
    assert.ok(box.height >= 24, 'a target of 24 px');
    const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= 3; i += 1) await page.mouse.move(x - 37 * i, y);
    await page.mouse.up();
    await page.waitForFunction((re) => new RegExp(re).test(/** @type {any} */ (document.querySelector('tanta-watt'))?.shadowRoot?.querySelector('.tw-rulers li')?.innerText), l.home.dragged.source.replaceAll(' ', '\\s'));
    // A weight is no energy: said at the number, not under the sentence, and the last good answer stays.
    await type(page, l.home.factor, '5 kg');
    assert.match(await text(page, '.tw-inputs .tw-trouble'), l.wrongUnit);
    assert.equal(await page.locator('tanta-watt .tw-hours .tw-trouble').count(), 0);
    await homes(page, l.home.dragged);
    assert.match(await sentence(page), l.hours);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('tanta-watt .tw-trouble').count(), 0);
    await page.locator('tanta-watt .tw-inputs').getByRole('button', { name: l.home.release }).click();
    await homes(page, l.home.published);
    // Undo goes back by gestures: the release, the drag, the page key, the arrow key.
    const undo = page.getByRole('button', { name: l.t.undo });
    for (const before of [l.home.dragged, l.home.tenfold, l.home.stepped, l.home.after, l.home.published]) {
      await undo.click();
      await homes(page, before);
    }
    assert.ok(await undo.isDisabled());
  }));

  test(`${l.lang}: the claim is held, one number moves the other`, () => visit(l.path, async (page) => {
    await part(page, l.t.needs);
    const hold = page.locator('tanta-watt .tw-deeper').last().locator('button[aria-pressed]').first();
    assert.ok((await hold.innerText()).includes(l.claimed));
    await hold.click();
    assert.equal(await hold.getAttribute('aria-pressed'), 'true');
    // What is held is said where the counts were, and what would make it hold is not: it holds.
    await page.waitForFunction(() => !document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-holds'));
    assert.equal(await text(page, '.tw-direction'), l.t.held_note);
    /** @param {'hour' | 'energy'} field @param {string} words */
    const set = async (field, words) => {
      await page.locator(`tanta-watt .tw-hours [role=spinbutton][data-field=${field}]`).click();
      await page.locator('tanta-watt input[type=text]').fill(words);
      await page.keyboard.press('Enter');
    };
    // 1,625,000 h × 0.077 kWh = 125,125 kWh, and the other way round 2,600,000 kWh ÷ 1,625,000 h = 1.6 kWh.
    await set('hour', '0.077');
    assert.match(await sentence(page), l.held.energy);
    assert.match(await sentence(page), l.hours);
    await set('energy', l.held.typed);
    assert.match(await sentence(page), l.held.hour);
    assert.match(await sentence(page), l.hours);
    // A source's figure holds it too: the IEA's is those 0.077 kWh.
    await page.locator('tanta-watt button.tw-row', { hasText: 'IEA' }).click();
    assert.match(await sentence(page), l.held.energy);
    await part(page, l.t.trace);
    const own = () => text(page, '.tw-deeper .tw-inputs:has([data-field^=energy])');
    assert.doesNotMatch(await own(), new RegExp(l.t.input_own), 'what follows from the held count is nobody’s own figure');
    await hold.click();
    await set('hour', '0.8');
    assert.match(await own(), new RegExp(l.t.input_own));
    // Let go: 125,125 kWh ÷ 0.8 kWh = 156,406 h.
    assert.match(await sentence(page), l.held.free);
  }));

  test(`${l.lang}: a link carries a changed input and shows the same numbers`, () => visit(l.path, async (page) => {
    await part(page, l.t.trace);
    await type(page, l.home.factor, l.home.typed);
    const link = await copied(page, l.t.share_link, l.t.copied);
    assert.equal(new URL(link).searchParams.get(`a.${l.home.factor}`), l.home.inLink);
    const shown = await text(page, '.tw');
    await page.goto(link);
    await page.waitForURL(/\?/);
    await ready(page);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).later);
    await homes(page, l.home.after);
    await part(page, l.t.trace);
    await page.waitForFunction((t) => /** @type {any} */ (document.querySelector('tanta-watt'))?.shadowRoot.querySelector('.tw-deeper')?.innerText.includes(t), l.t.input_own);
    // Word for word, but for the one thing a link does not carry: that there is something to undo, and "Copied".
    assert.equal(await text(page, '.tw'), shown);
  }));

  test(`${l.lang}: homes of the world; what decides; the ladder; training against use`, () => visit(l.path, async (page) => {
    await press(page, l.t.region_world);
    // 1,300,000 kWh among homes of 3,500 kWh: 371.4.
    await homes(page, l.world);
    assert.match(await sentence(page), l.hours);
    await part(page, l.t.decides);
    assert.match(await text(page, '.tw-deeper'), l.decides);
    await part(page, l.t.ladder);
    const who = await page.locator('tanta-watt .tw-ladder li:not(.tw-used)').evaluateAll((all) => all.map((li) => li.querySelector('small')?.textContent ?? ''));
    assert.ok(who.length > 8 && who.every((w) => /\S.* (19|20)\d\d$/.test(w)), `whose every rung is: ${who}`);
    const rungs = await page.locator('tanta-watt .tw-ladder li').allInnerTexts();
    const here = rungs.findIndex((r) => r.includes(l.t.ladder_here));
    assert.match(rungs[here], l.energy);
    // GPT-3's 1,287 MWh below, Taiwan's high-speed railway's 457 GWh above.
    assert.match(rungs[here - 1], l.ladder[0]);
    assert.match(rungs[here + 1], l.ladder[1]);
    await page.locator('.story a.claim[href*="a8-"]').click();
    // 1,287 MWh ÷ 0.3 Wh = 4.29 billion prompts, ÷ 200 million a day = 21.45 days; 2.9 Wh: 2.2, 0.24 Wh: 26.8 days.
    await page.locator('tanta-watt .tw-chart').waitFor();
    assert.match(await text(page, '.tw-holds'), l.breakEven);
    assert.match(await page.locator('tanta-watt .tw-chart').getAttribute('aria-label') ?? '', l.chart);
  }));

  test(`${l.lang}: three uncertain factors get bars, and their shares`, () => visit(l.path, async (page) => {
    // Doubt in squares of logarithms: hours ×2 0.4805, watts ×1.5 0.1644, PUE ×1.2 0.0332: 71, 24 and 5 of 100.
    await page.evaluate((lang) => {
      const own = document.createElement('tanta-watt');
      Object.assign(own, { lang, request: JSON.stringify({ title: 'three', against: [], subject: { type: 'training',
        acceleratorHours: { low: 0.5e6, mid: 1e6, high: 2e6 }, power: { low: '200 W', mid: '300 W', high: '450 W' }, pue: { low: 1, mid: 1.2, high: 1.44 } } }) });
      document.querySelector('tanta-watt')?.replaceWith(own);
      own.scrollIntoView();
    }, l.lang);
    await page.locator('tanta-watt .tw-big').waitFor();
    await part(page, l.t.decides);
    assert.deepEqual((await page.locator('tanta-watt .tw-shares .tw-n').allInnerTexts()).map((s) => s.replace(/\s/g, '')), ['71%', '24%', '4.9%']);
    assert.match(await text(page, '.tw-deeper'), l.spread);
  }));

  test(`${l.lang}: what is passed on: the frame's code, the links of five places`, () => visit(`${l.path}?nf=0.077&l=${l.lang}`, async (page) => {
    const link = await copied(page, l.t.share_link, l.t.copied);
    await part(page, l.t.export);
    const places = await page.locator('tanta-watt .tw-deeper a[target=_blank]').evaluateAll((all) => all.map((a) => [a.textContent, /** @type {HTMLAnchorElement} */ (a).href]));
    assert.deepEqual(places.map(([name]) => name), ['LINE', 'Facebook', 'Threads', 'X', 'LinkedIn']);
    for (const [name, address] of places) assert.ok(address.includes(encodeURIComponent(link)), `${name}: ${address}`);
    for (const [name, address] of places.filter(([n]) => ['Threads', 'X'].includes(n ?? ''))) assert.match(new URL(address ?? '').searchParams.get('text') ?? '', l.hoursIea, name ?? '');
    const code = await copied(page, l.t.share_embed, l.t.copied);
    const src = /^<iframe src="([^"]+)"/.exec(code)?.[1].replaceAll('&amp;', '&') ?? '';
    assert.match(src, /embed\.html\?m=gpt-3&nf=0\.077&r=\w+&l=[\w-]+&v=/);
    await page.goto(src);
    await ready(page);
    assert.match(await sentence(page), l.hoursIea);
  }));
}
