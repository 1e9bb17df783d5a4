// Every claim of the article opens from its sentence, says its two lights where it claims a number, and every preset
// has an answer in three languages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, browser, open, ready, site } from './browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { host = await site(); chromium = await browser(); });
after(async () => { await chromium?.close(); await host?.close(); });

/** What the live element says about a claim. @param {import('playwright-core').Page} page */
function said(page) {
  return page.evaluate(() => {
    const root = document.querySelector('tanta-watt')?.shadowRoot;
    return { title: root?.querySelector('.tw-title')?.textContent ?? '', lights: root?.querySelectorAll('.tw-lights li').length ?? 0,
      big: root?.querySelector('.tw-big, .tw-two')?.textContent ?? '', all: root?.querySelector('.tw')?.textContent ?? '' };
  });
}

for (const path of ['/', '/en/', '/ja/']) {
  test(`${path}: all sentences with a claim open it`, async () => {
    const { page, context, errors, foreign } = await open(chromium, {}, host.origin);
    await page.goto(host.origin + path);
    await ready(page);
    const links = await page.locator('.story a.claim').all();
    const ids = await Promise.all(links.map(async (l) => new URLSearchParams((await l.getAttribute('href') ?? '').slice(1)).get('c')));
    assert.equal(new Set(ids).size, 14, 'A1 to A11, A13, A14, A16');
    for (const [i, link] of links.entries()) {
      await link.click();
      await page.waitForTimeout(i % 4 ? 30 : 600);
      const two = ['a2-us-homes', 'a4-netflix-hours', 'a5-google-share'].includes(ids[i] ?? '');
      if (two) await page.waitForFunction(() => (document.querySelector('tanta-watt')?.shadowRoot?.querySelectorAll('.tw-lights li').length ?? 0) >= 2); // some frames later
      const { title, big, all, lights } = await said(page);
      assert.ok(title && /\d/.test(big), `${ids[i]}: ${title} | ${big}`);
      assert.doesNotMatch(all, /undefined|NaN|null|\{\w+\}|∞/, `${ids[i]}`);
      if (two) assert.ok(lights >= 2, `${ids[i]}: two lights`);
      assert.equal(new URL(page.url()).search, '', 'the address is left alone');
    }
    assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] });
    await context.close();
  });

  test(`${path}: every scenario has an answer, two stand side by side, the way back leads to the title`, async () => {
    const { page, context, errors } = await open(chromium, { viewport: { width: 320, height: 800 } }, host.origin);
    await page.goto(host.origin + path);
    await ready(page);
    const ids = await page.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).session.engine.catalog.presets.map((/** @type {any} */ p) => p.id));
    assert.ok(ids.length > 5);
    for (const id of [...ids, 'one-prompt..a-year-of-prompts']) {
      const done = await page.evaluate((c) => /** @type {any} */ (document.querySelector('tanta-watt')).open(c), id);
      assert.ok(done, id);
      await page.waitForTimeout(30);
      const { big, all } = await said(page);
      assert.match(big, /\d/, id);
      assert.doesNotMatch(all, /undefined|NaN|null|\{\w+\}|∞/, id);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${id}: no sideways scroll`);
    }
    await page.locator('summary').last().click();
    assert.deepEqual(await axe(page), []);
    await page.locator('tanta-watt .tw-claim .tw-back button').first().click();
    await page.locator('[role=spinbutton][data-field=hour]').waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });
}

test('figures that a question itself gives name their sources, an example says that it is one', async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  const claim = async (/** @type {string} */ id) => {
    await page.goto(`${host.origin}/en/?c=${id}`);
    await page.locator('tanta-watt').scrollIntoViewIfNeeded();
    await page.locator('tanta-watt .tw-words').waitFor({ state: 'attached' });
    const text = async (/** @type {string} */ css) => (await page.locator(`tanta-watt ${css}`).allTextContents()).join(' | ').replace(/\s+/g, ' ');
    return { sources: await text('.tw-sources li'), inputs: await text('.tw-inputs li'), notes: await text('.tw-note'), steps: await text('.tw-deeper ol > li'), big: await text('.tw-big'),
      rulers: await text('.tw-rulers li'), since: await text('.tw-since li'), tags: await text('.tw-tags span'), parts: await text('.tw-deeper summary'), two: await text('.tw-two li'), lights: await text('.tw-lights li'), decides: await text('.tw-deeper details:has(> .tw-note + p)') };
  };
  for (const id of ['one-prompt', 'a-year-of-prompts', 'a8-use-adds-up']) {
    const { sources, inputs } = await claim(id);
    for (const who of [/\(Google\) 2025/, /Epoch AI 2025/, /Alex de Vries/]) assert.match(sources, who, id);
    assert.match(inputs, /0\.3 Wh 0\.24–2\.9 Wh: Elsworth et al\. 2025, Epoch AI 2025, Alex de Vries 2023/, id);
  }
  const gpt4 = await claim('train-gpt-4');
  for (const who of [/Epoch AI 2025/, /International Energy Agency 2025/, /MIT Technology Review\) 2025/]) assert.match(gpt4.sources, who);
  const example = await claim('a9-efficiency-eaten');
  assert.match(example.sources, /Epoch AI 2025/);
  assert.doesNotMatch(example.inputs, /Epoch/, 'not the halved figure too');
  assert.match(example.inputs, /prompts 1 billion a day .*prompts 3 billion a day/, 'both sides by the day');
  assert.match(example.two, /about 300 MWh a day .*about 450 MWh a day/);
  assert.match(example.notes, /An example: the counts and the halving are assumed/);
  // 0.3 Wh × 1e9 a day = 300 MWh; a home in Taiwan 4,056 kWh a year: 300,000 × 365.25 / 4,056 = 27,015, in four digits 27,020
  assert.match(example.steps, /energy × 365\.25 ÷ a home.s electricity for a year in Taiwan = 27,020 /);
  // Any time that a request may name: 8766 h a year / 168 h a week = 52.179; 8766 × 3600 = 31,557,600
  for (const [per, times] of [['week', '52\\.179'], ['second', '31,558,000'], ['month', '12'], ['hour', '8,766']]) {
    await page.evaluate((every) => { /** @type {any} */ (document.querySelector('tanta-watt')).request =
      { subject: { type: 'inference', energyPerPrompt: '0.3 Wh', prompts: 1000, per: every }, against: ['household-year-tw'] }; }, per);
    await page.waitForFunction((shown) => new RegExp(shown).test(document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-deeper ol')?.textContent ?? ''), `energy × ${times} ÷`);
  }
  const trained = await claim('a1-training-energy');
  assert.match(trained.since, /An outside estimate of 1,287 MWh.* Patterson et al\. 2021/, 'who has published it');
  // 1,300,000 / 283.82e9 of a year = 0.00000458; × 525,960 minutes = 2.41
  assert.match(trained.steps, /= 0\.0000045\d+ ?→ × 525,960 minutes = .*about 2\.4 minutes/);
  const inUse = await claim('a6-power-in-use');
  assert.match(inUse.big, /48–220 MWh in one day/);
  assert.match(inUse.inputs, /power in use/);
  assert.match(inUse.tags, /^(.* \| )?2–9 MW \|/, 'the power that is asked about');
  assert.doesNotMatch(inUse.inputs + inUse.steps, /accelerator/);
  assert.doesNotMatch(inUse.steps, /1 days/);
  assert.match(inUse.steps, /energy ÷ a home.s electricity for a year in Taiwan/, 'what happens once is not counted over a time');
  assert.match(inUse.inputs, /2–9 MW/);
  assert.match(inUse.tags, /2–9 MW \| our reading of the article’s words/);
  assert.match(inUse.notes, /an amount of energy: 2–9 MW × 24 hours = 48–220 MWh/); // 2 × 24 and 9 × 24 = 216
  // 48,000 kWh / 4,056 = 11.8 homes and 216,000 / 4,056 = 53.3; 216,000 / 283.82e9 of a year = 24.0 s
  assert.match(inUse.rulers, /about 12–53 homes in Taiwan/);
  assert.match(inUse.rulers, /all of Taiwan.s electricity for about 5–24 seconds/);
  const life = await claim('a8-use-adds-up');
  assert.match(life.tags, /GPT-3 \| training \| once/, 'the large figure is that of the training');
  assert.match(life.steps, /energy \(training\) 1,287 MWh Patterson et al\. 2021/);
  assert.match(life.steps, /energy \(use\) = energy per prompt × prompts = 60 MWh a day/); // 200 million × 0.3 Wh
  assert.match(life.inputs, /prompts 200 million a day assumed for this sum/);
  assert.match(life.inputs, /grid emission factor 0\.4583 kg\/kWh Ember; Energy Institute 2026, World 2025/);
  assert.match(life.steps, /= 589\.8 t CO₂e/); // 1,287 MWh × 0.45829 = 589.8 t
  assert.match(life.decides, /counted in “a home.s electricity for a year in Taiwan”The whole gap comes from a home.s/);
  const supply = await claim('a11-carbon-and-supply');
  assert.match(supply.notes, /about 550 t CO₂e \(grid: United States 2021\) · life cycle/, 'and what it is held against takes in less'); // 1,287 MWh × 0.4238 = 545 t
  assert.match(supply.rulers, /130 US petrol cars for a year\s*range 120–130 · from the tailpipe/);
  assert.match(supply.rulers, /Tokyo\s*range 1,000–2,500 · direct emissions/, 'only what all of its sources take in');
  assert.match(supply.rulers, /1\.5 months\s*range 1\.5–3\.7/); // 1,287 MWh / 10,116 and / 4,200 MWh × 12 months
  assert.match(supply.inputs, /0\.4238 kg\/kWh Ember; Energy Institute 2026, United States 2021/);
  assert.match(supply.tags, /GPT-3 \| training \| once \|/);
  // Patterson's 1,287 MWh by three ways; Epoch's 5.68 MW peak × 14.8 d = 1,812 MWh
  assert.match((await claim('a1-training-energy')).lights, /agreed by the published sources; ways to compute it give 1,290–1,810 MWh \(Patterson et al\. 2021, Epoch AI 2025\)/);
  const homes = await claim('a2-us-homes');
  assert.match(homes.tags, /GPT-3 \| training \| once/, 'the title says what took it');
  const marks = await page.locator('tanta-watt .tw-lights .tw-mark').evaluateAll((all) => all.map((one) => one.innerHTML));
  assert.equal(new Set(marks.slice(-2)).size, 1, 'a count whose premise was not said is open, not wrong');
  assert.doesNotMatch((await claim('a2-us-homes&a.energy=2000%20MWh')).tags, /GPT-3/, 'a figure of the reader is nobody else’s');
  assert.match(homes.inputs, /10\.79 MWh 10\.79–12\.19 MWh: EIA 2024, EPA 2025/, 'the range of a ruler goes into the count: whose it is');
  assert.match(homes.sources, /Environmental Protection Agency 2025/, 'and who that is stands among the sources');
  // 2.745 / 1.83 = 1.5: the claim's own energy is in dispute, whatever else is agreed on
  const share = await claim('a5-google-share');
  assert.match(share.lights, /Premises disputed: sources for the energy itself differ 1\.5-fold/);
  // 10% to 15% of a year of 12 months, and 0.64% to 0.97% of one of 365.25 days
  assert.match(share.rulers, /1\.8 months range 1\.2–1\.8/);
  assert.match(share.rulers, /about 3\.5 days of all electricity used in Taiwan\s*range 2\.4–3\.5/);
  assert.match(share.lights, /Arithmetic cannot be checked: the 15% alone was given/, '15% of 18.3 TWh is 15% of 18.3 TWh');
  assert.doesNotMatch(share.lights, /agreed|follows/);
  assert.match(share.big, /about 2,700 GWh in one of those years/, 'as much as Google uses in a year, times 15%');
  assert.match((await claim('half-a-litre')).parts, /How this was computed \| Other claims/, 'the ladder between them is one of energies');
  assert.match((await claim('one-prompt')).rulers, /1\.6% of charging a smartphone once\s*range 1\.3%–29%/); // 0.3 Wh / 19 Wh = 0.0158, 0.24 / 19 = 0.0126, 2.9 / 10 = 0.29
  await page.goto(`${host.origin}/en/?c=train-gpt-3..train-bloom`);
  await page.locator('tanta-watt .tw-side').first().waitFor({ state: 'attached' });
  assert.deepEqual(await page.locator('tanta-watt .tw-side').allTextContents(), ['Training GPT-3 once', 'Training BLOOM once']);
  const two = (await page.locator('tanta-watt .tw-two li').allTextContents()).join(' | ').replace(/\s+/g, ' ');
  assert.match(two, /GPT-3 once about 1,300 MWh accelerator, server, data centre \| Training BLOOM once about 430 MWh accelerator $/, 'what each takes in');
  assert.match(await page.locator('tanta-watt .tw-holds').last().innerText(), /about 3 times.*The two figures do not cover the same things\./s);
  assert.match((await page.locator('tanta-watt .tw-ladder .tw-used').allTextContents()).join(), /BLOOM once 433 MWh,Training GPT-3 once 1,290 MWh/);
  assert.deepEqual(errors, []);
  await context.close();
});
