// WebKitGTK for the tests: Xvfb, WebKitWebDriver and MiniBrowser behind the few verbs that the tests need, spoken as
// W3C WebDriver (https://www.w3.org/TR/webdriver2/). Playwright's own WebKit is a build of its own and is not packaged.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SHADOW = 'shadow-6066-11e4-a52e-4f735466cecf';
const HOW = 'apt-get install webkit2gtk-driver xvfb';

function miniBrowser() {
  for (const arch of readdirSync('/usr/lib').filter((d) => d.endsWith('-linux-gnu'))) {
    for (const api of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
      const path = `/usr/lib/${arch}/${api}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  }
  throw new Error(`no WebKitGTK here: ${HOW}`);
}

function freePort() {
  return new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/** A display of its own; the number is the one that Xvfb found free. */
function display() {
  const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((done, fail) => {
    x.on('error', () => fail(new Error(`no Xvfb here: ${HOW}`)));
    /** @type {any} */ (x.stdio[3]).on('data', (/** @type {Buffer} */ n) => done({ x, name: `:${String(n).trim()}` }));
  });
}

/** Starts WebKitGTK. Whoever starts it calls `close`. */
export async function webkit() {
  const { x, name } = await display();
  const home = mkdtempSync(join(tmpdir(), 'tantawatt-webkit-'));
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', detached: true,
    env: { ...process.env, DISPLAY: name, HOME: home, XDG_RUNTIME_DIR: home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' } });
  const stop = () => {
    try { process.kill(-(/** @type {number} */ (driver.pid)), 'SIGKILL'); } catch { /* it has ended by itself */ }
    x.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', stop);
  await new Promise((done, fail) => {
    driver.once('error', () => fail(new Error(`no WebKitWebDriver here: ${HOW}`)));
    driver.once('spawn', done);
  });
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 200; tries > 0; tries -= 1) { // on a busy machine it takes its time to listen
    if (await fetch(`${base}/status`).then((answer) => answer.ok, () => false)) break;
    await new Promise((done) => { setTimeout(done, 100); });
  }

  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  async function call(method, path, body) {
    const answer = await fetch(base + path, { method, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) });
    const { value } = /** @type {any} */ (await answer.json());
    if (!answer.ok) throw new Error(`WebKit: ${value?.error}: ${value?.message}`);
    return value;
  }
  const started = await call('POST', '/session', { capabilities: { alwaysMatch: {
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } } } });
  const session = `/session/${started.sessionId}`;

  const script = (/** @type {string} */ text, /** @type {any[]} */ ...args) => call('POST', `${session}/execute/sync`, { script: text, args });
  /** Runs a function in the page; a promise is waited for. @template T @param {(...a: any[]) => T} f @param {any[]} args */
  const run = (f, ...args) => script(`return (${f})(...arguments)`, ...args);

  /** @param {(...a: any[]) => unknown} f @param {any[]} args */
  async function until(f, ...args) {
    for (let i = 0; i < 200; i += 1) {
      const value = await run(f, ...args).catch((e) => { if (i === 199) throw e; });
      if (value) return value;
      await new Promise((r) => setTimeout(r, 100));
    }
    throw new Error(`WebKit: never came true: ${f}`);
  }

  /** An element inside the open shadow root of `tanta-watt`. @param {string} css */
  async function inside(css) {
    const host = await call('POST', `${session}/element`, { using: 'css selector', value: 'tanta-watt' });
    const root = await call('GET', `${session}/element/${host[ELEMENT]}/shadow`);
    return (await call('POST', `${session}/shadow/${root[SHADOW]}/element`, { using: 'css selector', value: css }))[ELEMENT];
  }
  /** @param {object[]} actions */
  const keyboard = (actions) => call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });

  return {
    version: `${started.capabilities.browserName} ${started.capabilities.browserVersion}`,
    run, until, script,
    /** @param {string} url */ go: (url) => call('POST', `${session}/url`, { url }),
    /** Into the page's frame of that number, or out of all. @param {number | null} id */ frame: (id) => call('POST', `${session}/frame`, { id }),
    reload: () => call('POST', `${session}/refresh`),
    /** @param {string} css */ click: async (css) => call('POST', `${session}/element/${await inside(css)}/click`),
    /** @param {string} css */ text: async (css) => call('GET', `${session}/element/${await inside(css)}/text`),
    /** @param {string} css @param {string} text */ type: async (css, text) => call('POST', `${session}/element/${await inside(css)}/value`, { text }),
    /** Name and role as assistive technology gets them. @param {string} css */
    spoken: async (css) => { const e = await inside(css); return { role: await call('GET', `${session}/element/${e}/computedrole`), name: await call('GET', `${session}/element/${e}/computedlabel`) }; },
    /** Keys for whatever has the focus; special keys are WebDriver's private code points. @param {string[]} keys */
    press: (...keys) => keyboard(keys.flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }])),
    /** Keys held down together, as Shift and Tab. @param {string[]} keys */
    together: (...keys) => keyboard([...keys.map((value) => ({ type: 'keyDown', value })), ...keys.reverse().map((value) => ({ type: 'keyUp', value }))]),
    /** @param {object[]} actions of the mouse */
    pointer: (actions) => call('POST', `${session}/actions`, { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] }),
    /** Makes the page itself so large; the window has a frame of its own. @param {{ width: number, height: number }} want */
    async size({ width, height }) {
      await call('POST', `${session}/window/rect`, { width, height });
      const frame = await run(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      await call('POST', `${session}/window/rect`, { width: width + frame[0], height: height + frame[1] });
    },
    async close() {
      await call('DELETE', session).catch(() => undefined);
      process.off('exit', stop);
      stop();
    },
  };
}

export const KEYS = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', left: '\uE012', up: '\uE013', right: '\uE014', down: '\uE015', home: '\uE011', end: '\uE010', pageUp: '\uE00E', pageDown: '\uE00F' };
