// Links carry the whole state: one made in Chromium shows the same in Firefox, and one that was cut, edited or
// scrambled never breaks the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, site } from './browsers.mjs';

const SEED = 20240521;
const STATES = 50;
const MUTANTS = 500;

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {import('playwright-core').Browser} */ let chromium;
/** @type {import('playwright-core').Browser} */ let firefox;
before(async () => { host = await site(); [chromium, firefox] = await Promise.all([browser(), browser('firefox')]); });
after(async () => { await chromium?.close(); await firefox?.close(); await host?.close(); });

/** Numbers in [0, 1) from a seed (mulberry32). @param {number} seed */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a state shows: its words, its numbers, and the link it makes. @param {import('playwright-core').Page} page @param {string} query */
function shown(page, query) {
  return page.evaluate(async (q) => {
    const e = /** @type {any} */ (document.querySelector('tanta-watt'));
    e.setAttribute('state', q);
    await e.updateComplete;
    await new Promise((done) => { setTimeout(done, 30); });
    e.moving = false; // as after the rest that follows every change: all is drawn
    e.requestUpdate();
    await e.updateComplete;
    const answer = e.session.chosen.value;
    return { text: e.shadowRoot.querySelector('.tw-sentence, .tw-title')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      answer: JSON.stringify(answer), query: e.query };
  }, query);
}

/** Seeded states as queries, from what the catalog holds. @param {import('playwright-core').Page} page */
async function states(page) {
  const { claims, sources, version } = await page.evaluate(() => {
    const { catalog } = /** @type {any} */ (document.querySelector('tanta-watt')).session.engine;
    return { version: catalog.edition, claims: [...catalog.claims, ...catalog.presets].map((/** @type {any} */ c) => c.id),
      sources: catalog.comparisons.find((/** @type {any} */ c) => c.id === 'streaming-hour').values.map((/** @type {any} */ v) => v.source) };
  });
  const next = random(SEED);
  /** @template T @param {T[]} list */
  const one = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: STATES }, () => {
    const q = new URLSearchParams();
    const pick = next();
    if (pick < 0.3) q.set('c', one(claims));
    else if (pick < 0.4) q.set('c', `${one(claims)}..${one(claims)}`);
    else {
      q.set('m', 'gpt-3');
      if (next() < 0.5) q.set('e', one(['1287 MWh', '130萬度', '50 GWh', '0.3 kWh', '936~1287 MWh', '433.2 MWh']));
      if (next() < 0.8) q.set('nf', next() < 0.5 ? one(sources) : (0.02 + next()).toFixed(3));
    }
    q.set('r', one(['tw', 'jp', 'us']));
    q.set('l', one(['zh-TW', 'en', 'ja']));
    q.set('v', version);
    return String(q);
  });
}

test(`${STATES} random states (seed ${SEED}) make links that show the same in another browser`, async () => {
  const here = await open(chromium, {}, host.origin);
  const there = await open(firefox, {}, host.origin);
  await here.page.goto(`${host.origin}/en/`);
  await there.page.goto(`${host.origin}/`);
  await Promise.all([ready(here.page), ready(there.page)]);
  const seen = new Set();
  for (const query of await states(here.page)) {
    const made = await shown(here.page, query);
    assert.notEqual(made.text, '', query);
    assert.deepEqual(await shown(there.page, made.query), made, query);
    seen.add(made.answer + made.text);
  }
  assert.ok(seen.size > STATES / 2, `${seen.size} different pages: the states were really taken`);
  assert.deepEqual([here.errors, there.errors], [[], []]);
  await here.context.close();
  await there.context.close();
});

/** One cut, one edit, one scramble of a link. @param {string} link @param {() => number} next */
function mutant(link, next) {
  const at = Math.floor(next() * link.length);
  const junk = ['', '%', '%E0%A4', '&&', '=', '<s-x>', "'\"", 'NaN', '-1', '1e999', '\u202e', '..', 'x'.repeat(5000), '\u0000', '__proto__', '../../', 'v=9999.1', 'l=xx', 'r=mars', 'nf=0', 'e=-5 MWh', 'e=5 kg'];
  switch (Math.floor(next() * 4)) {
    case 0: return link.slice(0, at);
    case 1: return link.slice(0, at) + junk[Math.floor(next() * junk.length)] + link.slice(at);
    case 2: return link.slice(0, at) + junk[Math.floor(next() * junk.length)] + link.slice(at + 1 + Math.floor(next() * 9));
    default: return `${link}&${junk[Math.floor(next() * junk.length)]}`;
  }
}

test(`${MUTANTS} mutated links (seed ${SEED + 1}) leave an answer standing`, async () => {
  const { page, context, errors } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/en/`);
  await ready(page);
  const links = await states(page);
  const next = random(SEED + 1);
  for (let n = 0; n < MUTANTS; n += 1) {
    const query = mutant(links[n % links.length], next);
    const after = await page.evaluate(async (q) => {
      const e = /** @type {any} */ (document.querySelector('tanta-watt'));
      e.setAttribute('state', q);
      await e.updateComplete;
      return { text: e.shadowRoot.querySelector('.tw-sentence, .tw-title')?.textContent.trim() ?? '', injected: e.shadowRoot.querySelector('s-x') !== null,
        bad: /.{0,40}(NaN|undefined|Infinity|\[object).{0,20}/.exec(e.shadowRoot.textContent)?.[0] };
    }, query);
    assert.notEqual(after.text, '', query);
    assert.deepEqual([query, after.injected, after.bad], [query, false, undefined]);
  }
  assert.deepEqual(errors, []);
  // As whole addresses, too: what the page itself reads at its start.
  for (let n = 0; n < 12; n += 1) {
    const query = mutant(links[n], next).replace(/\u0000/g, '%00');
    await page.goto(`${host.origin}/en/?${query}`);
    await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-sentence, .tw-title')?.textContent?.trim());
  }
  await context.close();
});

for (const [query, said] of [['c=a5-google-sh', /no claim/], ['e=-5%20MWh', /outside the legal range/], ['nf=5%20kg', /unit does not fit/], ['nf=no-such-source', /not in the catalog/]]) {
  test(`?${query}: the article's figures stand, and the link's mistake is named`, async () => {
    const { page, context, errors } = await open(chromium, {}, host.origin);
    await page.goto(`${host.origin}/en/?${query}&l=en`);
    await ready(page);
    await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('[role=alert], .tw-trouble'));
    const e = await page.evaluate(() => document.querySelector('tanta-watt')?.shadowRoot?.textContent ?? '');
    assert.match(e, /1\.6 million hours/);
    assert.match(e, said);
    assert.deepEqual(errors, []);
    await context.close();
  });
}

test('an energy with two ends: hours with two ends, and no bracket that names one of them', async () => {
  const { page, context } = await open(chromium, {}, host.origin);
  await page.goto(`${host.origin}/ja/?e=936~1287%20MWh&r=jp&l=ja`);
  await ready(page);
  await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-big')?.textContent?.includes('94'));
  const [big, named] = await page.evaluate(() => ['.tw-big', '.tw-named'].map((s) => document.querySelector('tanta-watt')?.shadowRoot?.querySelector(s)?.textContent?.replace(/\s+/g, ' ').trim()));
  // 936 MWh to 1,287 MWh; at 0.8 kWh 1.17 to 1.61 million hours, at 0.077 kWh 12.2 to 16.7 million.
  assert.equal(big, '約94～130万kWh');
  assert.match(named ?? '', /約120万～160万時間.*約1,200万～1,700万時間/);
  await context.close();
});
