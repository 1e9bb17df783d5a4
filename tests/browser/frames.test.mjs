// Who gets the frame of a move: the answer, and what is under the hand. The rest of the view follows in the next ones,
// and all end up saying the same.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, site } from './browsers.mjs';
import { LANGUAGES, part } from './readers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser('chromium'); });
after(async () => { await chromium?.close(); await host?.close(); });

/** Runs in the page: the hour is moved by a key, in the sentence or in the computation; what both say at once, and later. @param {string} css */
async function moved(css) {
  const element = /** @type {any} */ (document.querySelector('tanta-watt'));
  const root = element.shadowRoot;
  const says = () => ({ sentence: root.querySelector('.tw-hours [data-field=hour]').innerText, trace: root.querySelector('.tw-inputs [data-field^="hour@"]').innerText });
  const before = says();
  root.querySelector(css).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true, composed: true }));
  await element.updateComplete;
  const atOnce = says();
  for (let i = 0; i < 6; i += 1) await new Promise((done) => { requestAnimationFrame(done); });
  return { before, atOnce, later: says() };
}

/** Runs in the page: one input; what each section says before, at once, and some frames later. @param {{ css: string, key?: string, n?: number }} input */
async function pressed({ css, key, n = 0 }) {
  const element = /** @type {any} */ (document.querySelector('tanta-watt'));
  const root = element.shadowRoot;
  const says = () => Object.fromEntries(['hours', 'strip', 'holds', 'rulers'].map((name) => {
    const at = root.querySelector(`.tw-${name}`);
    return [name, at.innerText + [...at.querySelectorAll('[aria-pressed=true]')].map((e) => e.innerText).join()];
  }));
  const frames = async (/** @type {number} */ count) => { for (let i = 0; i < count; i += 1) await new Promise((done) => { requestAnimationFrame(done); }); };
  const before = says();
  const target = root.querySelectorAll(css)[n];
  if (key) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
  else target.click();
  await element.updateComplete;
  const atOnce = says();
  await frames(4);
  const later = says();
  element.moving = false; // as after the rest that follows every move: all is drawn
  element.requestUpdate();
  await element.updateComplete;
  const changed = (/** @type {Record<string, string>} */ a, /** @type {Record<string, string>} */ b) => Object.keys(a).filter((name) => a[name] !== b[name]);
  return { atOnce: changed(before, atOnce), later: changed(before, later), owed: changed(later, says()) };
}

for (const { path, lang, t } of LANGUAGES) {
  test(`${lang}: an open computation follows, and at once where its own number moves`, async () => {
    const { page, context, errors } = await open(chromium, {}, host.origin);
    await page.goto(host.origin + path);
    await page.locator('tanta-watt').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt'))?.later);
    await part(page, t.trace);

    const far = await page.evaluate(moved, '.tw-hours [data-field=hour]');
    assert.notEqual(far.atOnce.sentence, far.before.sentence);
    assert.equal(far.atOnce.trace, far.before.trace, 'the answer has the frame to itself');
    assert.equal(far.later.trace, far.later.sentence);

    const near = await page.evaluate(moved, '.tw-inputs [data-field^="hour@"]');
    assert.notEqual(near.atOnce.trace, near.before.trace);
    assert.equal(near.atOnce.trace, near.atOnce.sentence, 'under the hand nothing lags');
    assert.deepEqual(near.later, near.atOnce);

    // Many moves in a row: the last one is what is said in the end.
    await page.evaluate(async () => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('tanta-watt')?.shadowRoot);
      for (let i = 0; i < 40; i += 1) {
        root.querySelector('.tw-hours [data-field=hour]')?.dispatchEvent(new KeyboardEvent('keydown', { key: i % 3 ? 'ArrowUp' : 'PageDown', bubbles: true, cancelable: true, composed: true }));
        if (i % 4 === 0) await new Promise((done) => { requestAnimationFrame(done); });
      }
    });
    await page.waitForFunction(() => {
      const root = document.querySelector('tanta-watt')?.shadowRoot;
      const text = (/** @type {string} */ css) => /** @type {HTMLElement | null} */ (root?.querySelector(css))?.innerText;
      return text('.tw-hours [data-field=hour]') === text('.tw-inputs [data-field^="hour@"]');
    }, null, { timeout: 2000 });
    assert.deepEqual(errors, []);
    await context.close();
  });
}

test('the answer comes with the move, what surrounds it in the next frames, and nothing stays behind', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/`);
  await page.locator('tanta-watt').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt'))?.later);

  const energy = await page.evaluate(pressed, { css: '.tw-hours [data-field=energy]', key: 'PageUp' });
  assert.deepEqual(energy, { atOnce: ['hours'], later: ['hours', 'strip', 'holds', 'rulers'], owed: [] });
  const source = await page.evaluate(pressed, { css: 'button.tw-row', n: 0 });
  assert.deepEqual(source, { atOnce: ['hours'], later: ['hours', 'strip'], owed: [] });
  const region = await page.evaluate(pressed, { css: '.tw-choice button', n: 1 });
  assert.deepEqual(region, { atOnce: ['rulers'], later: ['rulers'], owed: [] });
  assert.deepEqual(errors, []);
  await context.close();
});

/** Runs in the page: a claim is opened by its sentence; what is there at once, frame by frame, and in the end. @param {string} claim */
async function opened(claim) {
  const element = /** @type {any} */ (document.querySelector('tanta-watt'));
  const root = element.shadowRoot;
  const text = (/** @type {string} */ css) => root.querySelector(css)?.innerText ?? '';
  const says = () => ({ title: text('.tw-title'), answer: text('.tw-big, .tw-sentence'), parts: root.querySelectorAll('summary').length, sources: root.querySelectorAll('.tw-sources li').length });
  const before = element.offsetHeight;
  /** @type {HTMLElement} */ (document.querySelector(`.story a.claim[href*="${claim}"]`)).click();
  await element.updateComplete;
  const atOnce = { ...says(), height: element.offsetHeight };
  let least = atOnce.height;
  for (let i = 0; i < 24; i += 1) {
    await new Promise((done) => { requestAnimationFrame(done); });
    if (element.style.minHeight) least = Math.min(least, element.offsetHeight);
  }
  return { before, atOnce, least, later: { ...says(), kept: element.style.minHeight } };
}

test('another view: its answer at once, its parts in the next frames, and what stands below it waits', async () => {
  const { page, context, errors } = await open(chromium, { viewport: { width: 390, height: 844 } }, host.origin);
  await page.goto(`${host.origin}/en/`);
  await page.locator('tanta-watt').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt'))?.later);
  for (const [claim, title, answer] of [['a6-', /Several MW/, /48–220 MWh/], ['a4-', /1\.6 million hours/, /1,300 MWh/], ['a2-', /130 US homes/, /1,300 MWh/]]) {
    const { before, atOnce, least, later } = await page.evaluate(opened, /** @type {string} */ (claim));
    // The title's own lights, with its words, follow the sentence; another claim is told by its title at once.
    assert.match(claim === 'a4-' ? later.title : atOnce.title, /** @type {RegExp} */ (title));
    assert.match(atOnce.answer, /** @type {RegExp} */ (answer), 'the answer has the first frame');
    assert.equal(atOnce.answer, later.answer);
    assert.ok(least >= before - 2, `${claim}: ${least} px high while its parts come, ${before} before`);
    assert.ok(later.parts > 4 && later.sources > 1 && later.kept === '', JSON.stringify(later));
    await page.waitForTimeout(600);
  }
  assert.deepEqual(errors, []);
  await context.close();
});

test('a key finds a new view whole, though its buttons come a frame after the answer', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/`);
  await page.locator('tanta-watt').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt'))?.later);
  for (const claim of ['a6-', 'a4-', 'a5-']) {
    const { atOnce, byKey, later } = await page.evaluate(async (id) => {
      const element = /** @type {any} */ (document.querySelector('tanta-watt'));
      const there = () => Object.fromEntries(['.tw-share', '.tw-deeper', '.tw-sources'].map((css) => [css, element.shadowRoot.querySelectorAll(`.tw > ${css} :is(button, summary, a)`).length]));
      /** @type {HTMLElement} */ (document.querySelector(`.story a.claim[href*="${id}"]`)).click();
      await element.updateComplete;
      const first = there();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
      const second = there();
      await new Promise((done) => { setTimeout(done, 900); });
      return { atOnce: first, byKey: second, later: there() };
    }, claim);
    assert.equal(atOnce['.tw-share'], 0, `${claim}: its buttons are to come`); // each time the other template
    assert.ok(byKey['.tw-share'] === 4 && byKey['.tw-deeper'] > 5 && byKey['.tw-sources'] > 2, `${claim}: ${JSON.stringify(byKey)}`);
    assert.equal(byKey['.tw-share'], later['.tw-share']);
  }
  assert.deepEqual(errors, []);
  await context.close();
});

// The first frame asks the engine for the quantity alone, the comparisons are asked for in the next.
test('the number of every claim and preset is final in its first frame', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/`);
  await page.locator('tanta-watt').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt'))?.later);
  const seen = await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector('tanta-watt'));
    const { claims, presets } = element.session.engine.catalog;
    const said = () => [...element.shadowRoot.querySelectorAll('.tw-energy, .tw-two')].map((e) => e.innerText).join();
    const all = [];
    for (const { id } of [...claims, ...presets]) {
      if (id === element.session.state.value.claim || !element.open(id)) continue;
      await element.updateComplete;
      const atOnce = said();
      while (!element.session.weighed.value || element.moving) await new Promise((done) => { setTimeout(done, 50); });
      all.push({ id, atOnce, later: said(), equivalents: element.answer.equivalents?.length ?? 0 });
    }
    return all;
  });
  assert.ok(seen.length > 20, `${seen.length} views`);
  for (const { id, atOnce, later } of seen) assert.equal(atOnce, later, id);
  assert.ok(seen.filter((v) => v.equivalents).length > 15, 'and what it is held against follows');
  assert.deepEqual(errors, []);
  await context.close();
});
