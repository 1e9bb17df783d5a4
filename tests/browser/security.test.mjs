// Whoever can write an address, an attribute, a message, a catalog or the clipboard gets no script to run and no request
// out: in a page without any policy of its own, which is what most hosts are.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser, open, ready, sentence, site } from './browsers.mjs';
import { newsroom } from './newsroom.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let widget;
/** @type {Awaited<ReturnType<typeof newsroom>>} */ let paper;
/** @type {import('playwright-core').Browser} */ let chromium;
before(async () => { [widget, paper, chromium] = await Promise.all([site(), newsroom(), browser()]); });
after(async () => { await chromium?.close(); await widget?.close(); await paper?.close(); });

const PAYLOADS = ['<img src=x onerror="window.hit=1">', '"><svg onload=window.hit=1>', "'-window.hit=1-'", 'javascript:window.hit=1', '${window.hit=1}', '{{hit=1}}',
  '</script><script>window.hit=1</script>', '__proto__', 'constructor', '../../../etc/passwd', '//evil.example/x.js', 'data:text/html,<script>window.hit=1</script>', '\u0000\u202e\ufffe'];
const script = () => `<script type=module crossorigin src="${widget.origin}/assets/tanta-watt.js"></script>`;
const escaped = (/** @type {string} */ s) => s.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Nothing ran, nothing was planted, nothing went elsewhere. @param {import('playwright-core').Page} page @param {string[]} foreign @param {string} what */
async function unharmed(page, foreign, what) {
  const seen = await page.evaluate(() => {
    /** @type {ParentNode[]} */
    const roots = [document, ...[...document.querySelectorAll('tanta-watt')].flatMap((e) => e.shadowRoot ?? [])];
    const all = roots.flatMap((r) => [...r.querySelectorAll('*')]);
    return { hit: /** @type {any} */ (window).hit, polluted: /** @type {any} */ ({}).hit ?? Object.keys(Object.prototype),
      planted: all.filter((e) => [...e.attributes].some((a) => /^on/.test(a.name)) || e.matches('img[src=x], svg[onload], iframe[src^=data]')).length,
      addresses: all.filter((e) => /^\s*(javascript|data|vbscript):/i.test(e.getAttribute('href') ?? e.getAttribute('action') ?? '')).length };
  });
  assert.deepEqual(seen, { hit: undefined, polluted: [], planted: 0, addresses: 0 }, what);
  assert.deepEqual(foreign, [], what);
}

test('addresses: every key of a link', async () => {
  const { page, context, foreign } = await open(chromium, {}, widget.origin);
  for (const at of ['/en/', '/en/embed.html', '/en/builder.html']) {
    for (const payload of PAYLOADS) {
      const query = ['m', 'e', 'nf', 'c', 'r', 'l', 'v', payload].map((k) => `${encodeURIComponent(k)}=${encodeURIComponent(payload)}`).join('&');
      await page.goto(`${widget.origin}${at}?${query}#${encodeURIComponent(payload)}`);
      await ready(page);
      await unharmed(page, foreign, `${at} ${payload}`);
    }
  }
  await context.close();
});

test('attributes, in a page without a policy', async () => {
  const { page, context } = await open(chromium);
  /** @type {string[]} */ const foreign = [];
  page.on('request', (r) => { if (![paper.origin, widget.origin].includes(new URL(r.url()).origin) && !r.url().startsWith('data:')) foreign.push(r.url()); });
  for (const name of ['lang', 'region', 'preset', 'request', 'overlay', 'edition', 'state', 'page', 'report']) {
    paper.page = `<!doctype html><meta charset=utf-8><title>n</title>${PAYLOADS.map((p) => `<tanta-watt lang=en ${name}="${escaped(p)}"><p>kept</p></tanta-watt>`).join('')}${script()}`;
    await page.goto(paper.origin);
    await page.waitForFunction(() => [...document.querySelectorAll('tanta-watt')].every((e) => { e.scrollIntoView(); return e.shadowRoot?.querySelector('.tw'); }));
    await page.waitForTimeout(300);
    for (const a of await page.locator('tanta-watt .tw-edition a').all()) assert.match(await a.getAttribute('href') ?? '', /^(mailto:|https?:\/\/)/);
    await unharmed(page, foreign, name);
  }
  const title = PAYLOADS[0];
  paper.page = `<!doctype html><meta charset=utf-8><title>n</title><tanta-watt lang=en request="${escaped(JSON.stringify({ title, subject: { type: 'energy', energy: '1 MWh' }, __proto__: { hit: 1 } }).replace('{"title"', '{"__proto__":{"hit":1},"title"'))}"></tanta-watt>${script()}`;
  await page.goto(paper.origin);
  await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw'));
  await unharmed(page, foreign, 'request');
  await context.close();
});

test('a catalog that somebody tampered with', async () => {
  const { page, context, foreign } = await open(chromium, { serviceWorkers: 'block', bypassCSP: true }, widget.origin);
  const poison = (/** @type {any} */ o) => {
    for (const s of Object.values(o.sources)) Object.assign(/** @type {any} */ (s), { title: PAYLOADS[0], author: PAYLOADS[1], funding: PAYLOADS[0] });
    for (const [k, v] of Object.entries(o.phrases)) if (typeof v === 'object') for (const l of Object.keys(/** @type {any} */ (v))) if (typeof (/** @type {any} */ (v))[l] === 'string') o.phrases[k][l] += PAYLOADS[0];
    return o;
  };
  await page.route(/\/(first|catalog)-.*\.json$/, async (r) => {
    const response = await r.fetch();
    await r.fulfill({ response, body: JSON.stringify(poison(await response.json())) });
  });
  await page.goto(`${widget.origin}/en/`);
  await ready(page);
  for (const d of await page.locator('tanta-watt summary').all()) if (await d.isVisible()) await d.click();
  await page.waitForTimeout(300);
  assert.match(await page.locator('tanta-watt .tw-sources').last().innerText(), /<img src=x/, 'it is shown as the text it is');
  await unharmed(page, foreign, 'catalog');
  await context.close();
});

test('addresses of a tampered catalog: no script behind a link', async () => {
  const { page, context, foreign } = await open(chromium, { serviceWorkers: 'block', bypassCSP: true }, widget.origin);
  await page.route(/\/(first|catalog)-.*\.json$/, async (r) => {
    const response = await r.fetch();
    const o = /** @type {any} */ (await response.json());
    for (const s of Object.values(o.sources)) /** @type {any} */ (s).url = 'javascript:window.hit=1';
    await r.fulfill({ response, body: JSON.stringify(o) });
  });
  await page.goto(`${widget.origin}/en/`);
  await page.locator('tanta-watt [role=note]').waitFor(); // the engine takes no such catalog
  await unharmed(page, foreign, 'addresses');
  await context.close();
});

test('messages: the frame obeys none, the host obeys a height within bounds from its own frame only', async () => {
  const { page, context, errors } = await open(chromium);
  paper.page = `<!doctype html><meta charset=utf-8><title>n</title><iframe id=w src="${widget.origin}/en/embed.html" title=c height=600></iframe>
    <iframe id=liar src="${paper.origin}/liar" height=60></iframe><script src="${widget.origin}/resize.js"></script>`;
  await page.goto(paper.origin);
  await page.frameLocator('#w').locator('[role=spinbutton]').first().waitFor();
  const before = await page.evaluate(() => document.getElementById('w')?.clientHeight);
  await page.evaluate((payloads) => {
    const frame = /** @type {HTMLIFrameElement} */ (document.getElementById('w'));
    for (const p of [...payloads, { type: 'tantawatt:resize', v: 1, height: 1e9 }, { type: 'tantawatt:set', state: 'nf=9' }, null, 7, new ArrayBuffer(8)]) {
      frame.contentWindow?.postMessage(p, '*');
      window.postMessage(p, '*');
    }
    for (const height of [1e9, -5, NaN, '9999', { valueOf: () => 9999 }]) window.postMessage({ type: 'tantawatt:resize', v: 1, height: typeof height === 'object' ? 1 : height }, '*');
  }, PAYLOADS);
  await page.waitForTimeout(300);
  const after = await page.evaluate(() => ['w', 'liar'].map((id) => document.getElementById(id)?.clientHeight));
  assert.deepEqual(after, [before, 60]);
  assert.match(await page.frameLocator('#w').locator('.tw-sentence').last().innerText(), /1\.6 million hours/);
  assert.deepEqual(errors, []);
  // Its own frame may ask for much, and gets no more than the limit.
  const child = page.frames().find((f) => f.url().includes('embed.html'));
  await child?.evaluate(() => window.parent.postMessage({ type: 'tantawatt:resize', v: 1, height: 1e9 }, '*'));
  await page.waitForFunction(() => document.getElementById('w')?.clientHeight === 6000);
  await context.close();
});

test('the clipboard: what is pasted is text, what is copied is text', async () => {
  const { page, context, foreign, errors } = await open(chromium, { permissions: ['clipboard-read', 'clipboard-write'] }, widget.origin);
  await page.goto(`${widget.origin}/en/`);
  await ready(page);
  const elsewhere = await context.newPage(); // where a reader may have copied it
  paper.page = '<!doctype html><title>n</title>';
  await elsewhere.goto(paper.origin);
  for (const payload of PAYLOADS) {
    await elsewhere.bringToFront();
    await elsewhere.evaluate((p) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([p], { type: 'text/html' }), 'text/plain': new Blob([p], { type: 'text/plain' }) })]), payload);
    await page.bringToFront();
    await page.locator('[role=spinbutton][data-field=hour]').click();
    const input = page.locator('tanta-watt input[type=text]');
    await input.press('ControlOrMeta+a');
    await input.press('ControlOrMeta+v');
    await input.press('Enter');
    assert.match(await sentence(page), /1\.6 million hours/, payload);
    if (await input.count()) await input.press('Escape');
  }
  await unharmed(page, foreign, 'clipboard');
  await page.getByRole('button', { name: 'Copy sentence' }).click();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((i) => i.types));
  assert.deepEqual(types, ['text/plain']);
  assert.deepEqual(errors, []);
  await context.close();
});

test('Trusted Types: our own pages demand them, and a host that does can carry the element', async () => {
  const { page, context, errors } = await open(chromium, {}, widget.origin);
  const response = await page.goto(`${widget.origin}/en/`);
  assert.match(response?.headers()['content-security-policy'] ?? '', /require-trusted-types-for 'script'/);
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  assert.match(await page.evaluate(() => { try { document.body.innerHTML = '<p>'; return 'written'; } catch (e) { return String(e); } }), /TrustedHTML/);
  paper.headers = { 'content-security-policy': `require-trusted-types-for 'script'; trusted-types lit-html; script-src ${widget.origin} 'wasm-unsafe-eval'` };
  paper.page = `<!doctype html><meta charset=utf-8><title>n</title><tanta-watt lang=en state="nf=0.077"><p>17 million</p></tanta-watt>${script()}`;
  errors.length = 0;
  const other = await open(chromium);
  await other.page.goto(paper.origin);
  await ready(other.page);
  assert.match(await other.page.locator('tanta-watt .tw-sentence').innerText(), /17 million hours/);
  assert.deepEqual(other.errors, []);
  paper.headers = {};
  await other.context.close();
  await context.close();
});

test('one whole visit asks the own origin only, by the browser’s own log', async () => {
  const { page, context } = await open(chromium);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  /** @type {Set<string>} */ const origins = new Set();
  cdp.on('Network.requestWillBeSent', (e) => { if (!/^(data|blob):/.test(e.request.url)) origins.add(new URL(e.request.url).origin); });
  for (const at of ['/', '/en/', '/ja/', '/en/builder.html', '/en/sources.html', '/en/embed.html', '/en/?nf=0.077&v=2026.1']) {
    await page.goto(widget.origin + at);
    if (!at.includes('sources')) await ready(page);
    for (const d of await page.locator('summary').all()) if (await d.isVisible()) await d.click();
    await page.waitForTimeout(200);
  }
  assert.deepEqual([...origins], [widget.origin]);
  await context.close();
});
