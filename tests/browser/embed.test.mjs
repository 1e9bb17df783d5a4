// The iframe in pages of other origins: it tells its height in every dialect, the parent script obeys only its own
// frames, links lead to the standalone page, and the host is left alone.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { browser, open, ready, site } from './browsers.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let widget;
/** @type {import('playwright-core').Browser} */ let chromium;
/** @type {http.Server} */ let newsroom;
let page = '';
let host = '';
before(async () => {
  widget = await site();
  chromium = await browser();
  newsroom = http.createServer((_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page));
  await new Promise((done) => newsroom.listen(0, '127.0.0.1', () => done(undefined)));
  host = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (newsroom.address()).port}`;
});
after(async () => { await chromium?.close(); await widget?.close(); newsroom?.close(); });

/** Reads what an element says, through the frame. @param {import('playwright-core').Page} p */
const frame = (p) => p.frameLocator('iframe').first();

test('the frame takes its height with resize.js, and nothing else of the host changes', async () => {
  page = `<!doctype html><title>news</title><iframe id=w src="${widget.origin}/en/embed.html?nf=0.077&l=en" title="calculator" height="640" width="600"></iframe>
    <iframe id=other srcdoc="<script>parent.postMessage({type:'tantawatt:resize',v:1,height:9999},'*')</script>" height="50"></iframe>
    <script src="${widget.origin}/resize.js"></script>`;
  const { page: p, context, errors } = await open(chromium, { viewport: { width: 800, height: 600 } });
  await p.goto(host);
  await frame(p).locator('[role=spinbutton][data-field=hour]').waitFor();
  assert.match(await frame(p).locator('.tw-sentence').last().innerText(), /17 million hours/);
  await p.waitForFunction(() => (document.getElementById('w')?.clientHeight ?? 0) > 1000);
  const inside = await frame(p).locator('html').evaluate((e) => Math.ceil(e.getBoundingClientRect().height));
  const sizes = await p.evaluate(() => ['w', 'other'].map((id) => document.getElementById(id)?.clientHeight));
  assert.ok(Math.abs((sizes[0] ?? 0) - inside) <= 1, `${sizes[0]} for ${inside}`);
  assert.ok((sizes[1] ?? 0) < 100, 'a frame of another origin gets nothing');
  await frame(p).locator('button.tw-row', { hasText: 'Carbon Trust' }).click();
  assert.equal(p.url(), `${host}/`);
  assert.equal(await p.evaluate(() => history.length), 2, 'about:blank and the page: the frame added nothing');
  assert.equal(await p.evaluate(() => document.activeElement?.tagName), 'IFRAME');
  assert.deepEqual(errors, []);
  await context.close();
});

test('dialects: own, Embedly, AMP, WordPress with its secret', async () => {
  page = `<!doctype html><title>news</title><script>window.got=[];addEventListener('message',(e)=>got.push(e.data))</script>
    <iframe src="${widget.origin}/embed.html#?secret=abc123" sandbox="allow-scripts" height="300" title="c"></iframe>`;
  const { page: p, context } = await open(chromium);
  await p.goto(host);
  await p.waitForFunction(() => /** @type {any} */ (window).got.length >= 4);
  const got = await p.evaluate(() => /** @type {any[]} */ (/** @type {any} */ (window).got));
  assert.ok(got.some((m) => m.type === 'tantawatt:resize' && m.v === 1 && m.height > 100));
  assert.ok(got.some((m) => typeof m === 'string' && JSON.parse(m).context === 'iframe.resize'));
  assert.ok(got.some((m) => m.sentinel === 'amp' && m.type === 'embed-size'));
  assert.ok(got.some((m) => m.message === 'height' && m.secret === 'abc123'));
  await frame(p).locator('[role=spinbutton][data-field=hour]').waitFor();
  await context.close();
});

test('the element on a foreign page: own origin only, no global but the version marks of Lit, no style leak, fallback children', async () => {
  page = `<!doctype html><meta charset=utf-8><title>news</title><style>p{color:rgb(1,2,3)} button{display:none}</style>
    <p id=mine class=tw-big>host text</p><tanta-watt lang=ja state="nf=0.077"><p>約130万kWh</p></tanta-watt>
    <script>window.before=Object.keys(window)</script><script type=module crossorigin src="${widget.origin}/assets/tanta-watt.js"></script>`;
  const { page: p, context, errors } = await open(chromium);
  /** @type {string[]} */ const origins = [];
  p.on('request', (r) => origins.push(new URL(r.url()).origin));
  await p.goto(host);
  await ready(p);
  assert.match(await p.locator('tanta-watt .tw-sentence').innerText(), /1,700万時間/);
  assert.ok(await p.locator('tanta-watt button.tw-row').first().isVisible(), 'host rules stay outside');
  const { leaked, size, colour } = await p.evaluate(() => ({
    leaked: Object.keys(window).filter((k) => !(/** @type {any} */ (window)).before.includes(k) && k !== 'before' && !/^(lit|reactiveElement)\w*(Versions|Metadata)$/.test(k)),
    size: getComputedStyle(/** @type {Element} */ (document.getElementById('mine'))).fontSize,
    colour: getComputedStyle(/** @type {Element} */ (document.getElementById('mine'))).color }));
  assert.deepEqual({ leaked, size, colour }, { leaked: [], size: '16px', colour: 'rgb(1, 2, 3)' });
  assert.deepEqual([...new Set(origins)].sort(), [host, widget.origin].sort());
  assert.deepEqual(errors, []);
  await context.close();
});

test('a host without wasm in its policy keeps the sentence', async () => {
  page = `<!doctype html><meta charset=utf-8><meta http-equiv="Content-Security-Policy" content="script-src ${widget.origin}; connect-src ${widget.origin}">
    <title>news</title><tanta-watt lang=en><p id=kept>About 1.6 million hours</p></tanta-watt><script type=module crossorigin src="${widget.origin}/assets/tanta-watt.js"></script>`;
  const { page: p, context } = await open(chromium);
  await p.goto(host);
  await p.locator('tanta-watt [role=note]').waitFor();
  assert.ok(await p.locator('#kept').isVisible());
  await context.close();
});

test('a page of the calculator that is linked from inside the frame opens beside the article', async () => {
  page = `<!doctype html><title>news</title><iframe src="${widget.origin}/en/embed.html" title="calculator" height="640" width="600"></iframe>`;
  const { page: p, context } = await open(chromium);
  await p.goto(host);
  const method = frame(p).locator('tanta-watt a', { hasText: 'The whole method' });
  await method.waitFor({ state: 'attached' });
  assert.deepEqual([await method.getAttribute('target'), await method.getAttribute('href')], ['_blank', `${widget.origin}/en/method.html`]);
  await context.close();
});
