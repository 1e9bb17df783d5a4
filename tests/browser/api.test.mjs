// What other people's code may rely on: attributes, properties, methods, events, slots, parts and custom properties are
// there as custom-elements.json, the types and ELEMENT.md say, no fewer and no more.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { browser, open, site } from './browsers.mjs';
import { newsroom } from './newsroom.mjs';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const read = (/** @type {string} */ file) => readFileSync(web + file, 'utf8');
const manifest = JSON.parse(read('package/custom-elements.json')).modules[0].declarations[0];
const names = (/** @type {string} */ key) => manifest[key].map((/** @type {{ name: string }} */ x) => x.name);
const fields = manifest.members.filter((/** @type {any} */ m) => m.kind === 'field');
const methods = manifest.members.filter((/** @type {any} */ m) => m.kind === 'method');

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {Awaited<ReturnType<typeof newsroom>>} */ let paper;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { [host, paper, chromium] = await Promise.all([site(), newsroom(), browser()]); });
after(async () => { await chromium?.close(); await host?.close(); await paper?.close(); });

/** A page of another origin with elements on it. @param {string} body */
async function page(body) {
  paper.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>news</title>${body}<script type="module" crossorigin src="${host.origin}/assets/tanta-watt.js"></script>`;
  const opened = await open(chromium);
  await opened.page.goto(paper.origin);
  return opened;
}
const started = (/** @type {import('playwright-core').Page} */ p, css = 'tanta-watt') => p.waitForFunction((c) => /** @type {any} */ (document.querySelector(c)).later, css);

test('the manifest says what the live element has', async () => {
  const { page: p, context } = await page('<tanta-watt lang="en">text</tanta-watt>');
  await started(p);
  const live = await p.evaluate(({ all, calls }) => {
    const e = /** @type {any} */ (document.querySelector('tanta-watt'));
    const styles = e.shadowRoot.adoptedStyleSheets.map((/** @type {CSSStyleSheet} */ s) => [...s.cssRules].map((r) => r.cssText).join(' ')).join(' ');
    return {
      attributes: e.constructor.observedAttributes, missing: all.filter((/** @type {string} */ f) => e[f] === undefined),
      readonly: all.filter((/** @type {string} */ f) => !Reflect.set(e, f, e[f])),
      calls: calls.filter((/** @type {string} */ f) => typeof e[f] !== 'function'),
      properties: [...new Set(styles.match(/--tw-[a-z]+/g))].sort(),
      slots: [...e.shadowRoot.querySelectorAll('slot')].map((s) => s.name),
    };
  }, { all: fields.map((/** @type {any} */ f) => f.name), calls: methods.map((/** @type {any} */ m) => m.name) });
  assert.deepEqual(live.attributes.toSorted(), names('attributes').filter((/** @type {string} */ n) => n !== 'corrections').sort());
  assert.deepEqual(live.missing, []);
  assert.deepEqual(live.readonly, fields.filter((/** @type {any} */ f) => f.readonly).map((/** @type {any} */ f) => f.name));
  assert.deepEqual(live.calls, []);
  assert.deepEqual(live.properties, names('cssProperties').sort());
  assert.deepEqual(live.slots, names('slots').filter(Boolean));
  await context.close();
});

test('types and documentation name the same things', () => {
  const types = read('package/element.d.ts');
  const body = /interface TantaWattElement[^{]*\{([^]*?)\n\}/.exec(types)?.[1] ?? '';
  const typed = [...body.matchAll(/^ {2}(?:readonly )?(\w+)[:(]/gm)].map((m) => m[1]).filter((n) => n !== 'addEventListener');
  const documented = [...fields, ...methods].map((/** @type {any} */ m) => m.name).filter((/** @type {string} */ n) => n !== 'lang'); // HTMLElement's
  assert.deepEqual([...typed].sort(), documented.sort());
  for (const e of manifest.events) assert.ok(types.includes(`'${e.name}': ${e.type.text}`), e.name);
  const text = read('ELEMENT.md');
  for (const key of ['attributes', 'members', 'events', 'cssParts', 'cssProperties']) {
    for (const name of names(key)) assert.ok(text.includes(`\`${name}`), `ELEMENT.md says nothing of ${key}: ${name}`);
  }
});

test('every part can be styled from outside, in both kinds of view', async () => {
  const rules = names('cssParts').map((/** @type {string} */ n, /** @type {number} */ i) => `tanta-watt::part(${n}) { outline: ${i + 1}px solid rgb(1, 2, ${i}); }`).join('\n');
  const { page: p, context } = await page(`<style>${rules}</style><tanta-watt id="title" lang="en" edition="2025.9">text</tanta-watt><tanta-watt id="claim" lang="en" preset="a2-us-homes">text</tanta-watt>`);
  const seen = new Set();
  for (const id of ['title', 'claim']) {
    await p.locator(`#${id}`).scrollIntoViewIfNeeded();
    await started(p, `#${id}`);
    await p.waitForFunction((i) => document.getElementById(i)?.shadowRoot?.querySelector('[part]'), id);
    for (const colour of await p.evaluate((i) => [...(document.getElementById(i)?.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((e) => [...e.part].map((n) => `${n} ${getComputedStyle(e).outlineColor}`)), id)) seen.add(colour);
  }
  const wanted = names('cssParts').map((/** @type {string} */ n, /** @type {number} */ i) => `${n} rgb(1, 2, ${i})`);
  assert.deepEqual(wanted.filter((/** @type {string} */ w) => !seen.has(w)), []);
  assert.deepEqual([...seen].map((s) => s.split(' ')[0]).filter((n) => !names('cssParts').includes(n)), []);
  await context.close();
});

test('properties, methods and events: a host that listens can keep and give back what is shown', async () => {
  const { page: p, context, errors } = await page('<tanta-watt lang="en">text<p slot="credit">Our newsroom</p></tanta-watt>');
  await p.evaluate(() => {
    /** @type {any} */ (window).told = [];
    for (const name of ['ready', 'change', 'error']) addEventListener(`tanta-watt-${name}`, (e) => /** @type {any} */ (window).told.push([name, /** @type {any} */ (e).detail, e.target === document.querySelector('tanta-watt')]));
  });
  await started(p);
  const got = await p.evaluate(async () => {
    const e = /** @type {any} */ (document.querySelector('tanta-watt'));
    const out = [];
    const say = () => out.push([e.query.split('&l=')[0], Math.round(e.answer.equivalents?.[0]?.count.mid ?? 0)]);
    e.state = 'nf=0.077';
    await e.updateComplete;
    say();
    e.region = 'jp';
    await e.updateComplete;
    say();
    out.push(e.open('a2-us-homes'), e.open('no-such-claim'));
    say();
    e.undo();
    say();
    e.reset();
    say();
    e.lang = 'ja';
    await e.updateComplete;
    out.push(e.getAttribute('lang'), e.link.startsWith(new URL('/', e.link).href));
    return out;
  });
  assert.deepEqual(got, [['m=gpt-3&nf=0.077&r=us', 16883117], ['m=gpt-3&nf=0.077&r=jp', 16883117], true, false, ['c=a2-us-homes&r=jp', got[4][1]], ['m=gpt-3&nf=0.077&r=jp', 16883117], ['m=gpt-3&r=jp', 1625000], 'ja', true]);
  assert.ok(await p.locator('p[slot=credit]').isVisible(), 'the credit stays in sight');
  const told = await p.evaluate(() => /** @type {any} */ (window).told);
  assert.deepEqual(told[0], ['ready', { query: told[0][1].query }, true]);
  assert.match(told[0][1].query, /^m=gpt-3&r=us&l=en&v=/);
  assert.ok(told.slice(1).every((/** @type {any} */ t) => t[0] === 'change' && typeof t[1].query === 'string' && t[2]));
  assert.ok(told.length >= 6, `${told.length} events`);
  assert.deepEqual(errors, []);
  await context.close();
});

test('request and edition may change later too, and an object will do', async () => {
  const { page: p, context, errors } = await page('<tanta-watt lang="en">text</tanta-watt>');
  await started(p);
  await p.evaluate(() => { /** @type {any} */ (document.querySelector('tanta-watt')).request = { title: 'Ours', subject: { type: 'energy', energy: '5 GWh' }, against: ['household-year-us'] }; });
  await p.waitForFunction(() => /Ours[^]*5,?0?0?0?\s?[GM]Wh/.test(document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw')?.textContent ?? ''));
  await p.evaluate(() => { const e = /** @type {any} */ (document.querySelector('tanta-watt')); e.request = ''; e.edition = '2026.1'; });
  await p.waitForFunction(() => /** @type {any} */ (document.querySelector('tanta-watt')).answer?.version.data === '2026.1');
  assert.match(await p.locator('tanta-watt .tw-sentence').last().innerText(), /1\.6 million hours/);
  assert.deepEqual(errors, []);
  await context.close();
});

test('the example page of ELEMENT.md is example.html, ten lines, and runs', async () => {
  const example = read('example.html');
  assert.ok(read('ELEMENT.md').includes(example));
  assert.ok(example.trim().split('\n').length <= 11);
  paper.page = example.replace('src="', `src="${host.origin}/`);
  const { page: p, context, errors } = await open(chromium);
  await p.goto(paper.origin);
  await started(p);
  assert.match(await p.locator('tanta-watt .tw-sentence').last().innerText(), /17 million hours/);
  assert.equal(await p.evaluate(() => /** @type {any} */ (document.querySelector('tanta-watt')).answer.version.data), '2026.1');
  assert.deepEqual(errors, []);
  await context.close();
});
