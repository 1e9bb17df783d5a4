// WebKitGTK: the first view, dots, typing and keys in three languages, axe, the claims, a shared link, and the page after
// the server is gone.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../../web/server.mjs';
import { AXE, DIST, site } from '../browsers.mjs';
import { nextBuild } from '../next-build.mjs';
import { KEYS, webkit } from '../webkit.mjs';

/** @type {Awaited<ReturnType<typeof site>>} */ let host;
/** @type {Awaited<ReturnType<typeof webkit>>} */ let page;
before(async () => { host = await site(); page = await webkit(); console.log(page.version); });
after(async () => { await page?.close(); await host?.close(); });

const HOUR = '[role=spinbutton][data-field=hour]';
/** Opens a page whose faults are remembered. @param {string} path */
async function open(path) {
  await page.go(host.origin + path);
  await page.run(() => {
    /** @type {any} */ (window).faults = [];
    addEventListener('error', (e) => /** @type {any} */ (window).faults.push(e.message));
    addEventListener('unhandledrejection', (e) => /** @type {any} */ (window).faults.push(String(e.reason)));
    document.addEventListener('securitypolicyviolation', (e) => /** @type {any} */ (window).faults.push(`CSP ${e.violatedDirective} ${e.blockedURI}`));
    document.querySelector('tanta-watt')?.scrollIntoView();
  });
  await page.until(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('[role=spinbutton]'));
}
/** @param {string} css */
const says = (css = '.tw-sentence') => page.run((c) => [.../** @type {any} */ (document.querySelector('tanta-watt')).shadowRoot.querySelectorAll(c)].pop()?.innerText.replaceAll('\u00a0', ' ') ?? '', css);
/** Waits for words of the sentence. @param {string} words */
const until = (words) => page.until((w) => [.../** @type {any} */ (document.querySelector('tanta-watt')).shadowRoot.querySelectorAll('.tw-sentence')].pop()?.innerText.replaceAll('\u00a0', ' ').includes(w), words);
/** The row of a source, clicked with the mouse. @param {string} name */
async function row(name) {
  await page.run((n) => [.../** @type {any} */ (document.querySelector('tanta-watt')).shadowRoot.querySelectorAll('button.tw-row')].find((b) => b.textContent.includes(n)).setAttribute('data-here', ''), name);
  await page.click('button.tw-row[data-here]');
}
const faults = () => page.run(() => /** @type {any} */ (window).faults);

for (const [path, first, then, name] of [
  ['/', '160 萬小時', '1,700 萬小時', '130 萬度'], ['/en/', '1.6 million', '17 million', '1,300'], ['/ja/', '160万時間', '1,700万時間', '130万']]) {
  test(`${path} in WebKit: dot, typing, keys alone; axe`, async () => {
    await open(path);
    assert.ok((await says()).includes(first), await says());
    assert.ok((await says()).includes(name), await says());
    await row('IEA');
    await until(then);
    await page.click(HOUR);
    await page.press('0', '.', '8', KEYS.enter);
    await until(first);
    await page.run((css) => /** @type {any} */ (document.querySelector('tanta-watt')).shadowRoot.querySelector(css).focus(), HOUR);
    await page.press(KEYS.home);
    await until(then);
    const spoken = await page.spoken(HOUR);
    assert.equal(spoken.role.toLowerCase(), 'spinbutton');
    assert.ok(spoken.name.length > 1, 'the number has a name');
    assert.deepEqual(await page.run(`() => { ${AXE}; return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations.map((v) => v.id)); }`), []);
    assert.deepEqual(await faults(), []);
  });
}

test('a shared link and a claim open with their numbers in WebKit', async () => {
  await open('/en/?m=gpt-3&nf=0.077&r=us&l=en');
  assert.match(await says(), /17 million/);
  await page.go(`${host.origin}/en/?c=a2-us-homes&l=en`);
  await page.until(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-lights'));
  assert.match(await says('.tw-lights'), /130/);
});

test('what is typed wrongly gets a message in WebKit, and the last answer stays', async () => {
  await open('/en/');
  const before = await says();
  await page.click(HOUR);
  await page.press('t', 'e', 'n', KEYS.enter);
  await page.until(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('.tw-trouble'));
  assert.match(await says(), /1\.6 million hours/);
  await page.press(KEYS.escape);
  assert.equal(await says(), before);
});

test('offline in WebKit: reload and another language after the server is gone', async () => {
  const mortal = await site();
  await page.go(`${mortal.origin}/en/`);
  await page.until(() => navigator.serviceWorker.controller);
  await mortal.close();
  await page.reload();
  await page.run(() => document.querySelector('tanta-watt')?.scrollIntoView());
  await page.until(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('[role=spinbutton]'));
  await row('IEA');
  await until('17 million');
  await page.go(`${mortal.origin}/ja/`);
  await page.run(() => document.querySelector('tanta-watt')?.scrollIntoView());
  await page.until(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('[role=spinbutton]'));
  assert.ok((await says()).includes('160万時間'), await says());
});

test('in WebKit a broken new build stays away, and a whole one waits for the reader', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tantawatt-site-'));
  cpSync(DIST, folder, { recursive: true });
  const mortal = await serve(folder, 0);
  const name = () => page.run(() => document.querySelector('.bar b')?.textContent);
  const again = async () => {
    await page.reload();
    await page.until(() => document.querySelector('.bar b'));
    await page.run(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()).catch(() => undefined).then(() => true));
    await new Promise((done) => { setTimeout(done, 1000); });
  };
  await page.go(`${mortal.origin}/en/`);
  await page.until(() => navigator.serviceWorker.controller);
  nextBuild(folder, 'broken');
  rmSync(path.join(folder, 'icon.svg'));
  await again();
  assert.equal(await page.run(() => document.getElementById('newer')?.hidden), true);
  cpSync(path.join(DIST, 'icon.svg'), path.join(folder, 'icon.svg'));
  await again();
  await page.until(() => document.getElementById('newer')?.hidden === false);
  assert.equal(await name(), 'Tantawatt');
  await page.run(() => /** @type {HTMLElement} */ (document.querySelector('#newer button')).click());
  await page.until(() => document.querySelector('.bar b')?.textContent === 'Tantawatt, broken');
  await mortal.close();
  rmSync(folder, { recursive: true, force: true });
});
