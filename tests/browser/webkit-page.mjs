// WebKitGTK for the same journeys as the other engines: the part of playwright's page that they use, over WebDriver.
// Left out, since the driver cannot ask for it: touch (every pointer is a mouse), downloads, print, dark and forced colours,
// scripts off, what runs before a page's own scripts, a second tab, the network's requests. tests/run says so too.
// The pointer goes to what is seen: an element is scrolled to, has to stand still and be on top where it is pressed.
import { find } from './deep-find.mjs';
import { plain } from './spaces.mjs';
import { KEYS, webkit } from './webkit.mjs';

const PATIENCE = 15_000;
const pause = (/** @type {number} */ ms) => new Promise((done) => { setTimeout(done, ms); });
const written = (/** @type {unknown} */ x) => (x instanceof RegExp ? { re: x.source, flags: x.flags } : x);
/** Names of keys as the journeys write them. @type {Record<string, string>} */
const NAMED = { Enter: KEYS.enter, Escape: KEYS.escape, Tab: KEYS.tab, ArrowUp: KEYS.up, ArrowDown: KEYS.down, ArrowLeft: KEYS.left, ArrowRight: KEYS.right,
  Home: KEYS.home, End: KEYS.end, PageUp: KEYS.pageUp, PageDown: KEYS.pageDown, Space: ' ', Shift: '\uE008', Control: '\uE009', F2: '\uE032', Backspace: '\uE003' };

/** Where to press an element: the middle of its first box, once it stands still and nothing lies over it. @param {Element} e */
async function spot(e) {
  const box = () => /** @type {DOMRect} */ ([...e.getClientRects()].find((r) => r.width * r.height > 1));
  if (!box() || !e.checkVisibility({ visibilityProperty: true })) return 'is not visible';
  if (/** @type {any} */ (e).disabled) return 'is disabled';
  const fits = () => box().top >= 0 && box().bottom <= innerHeight && box().left >= 0 && box().right <= innerWidth;
  if (!fits()) e.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = box();
  await new Promise(requestAnimationFrame);
  const r = box();
  if (!r || r.x !== before.x || r.y !== before.y) return 'moves';
  const [x, y] = [r.x + r.width / 2, r.y + r.height / 2];
  let top = document.elementFromPoint(x, y);
  while (top?.shadowRoot?.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top) top = top.shadowRoot.elementFromPoint(x, y);
  for (let up = top; up; up = up.parentElement ?? /** @type {any} */ (up.getRootNode()).host ?? null) if (up === e) return { x: Math.round(x), y: Math.round(y) };
  return `lies under ${top?.outerHTML.slice(0, 80)}`;
}

/** Remembers what must not happen on a page; what happened is handed over with every answer. */
function watch() {
  const w = /** @type {any} */ (window);
  if (w.faults) return;
  w.faults = [];
  addEventListener('error', (e) => w.faults.push(e.message));
  addEventListener('unhandledrejection', (e) => w.faults.push(String(e.reason)));
  document.addEventListener('securitypolicyviolation', (e) => w.faults.push(`CSP ${e.violatedDirective} ${e.blockedURI}`));
}

class Locator {
  /** @param {Page} page @param {any[]} steps */
  constructor(page, steps) { this.page = page; this.steps = steps; }

  /** @param {object} step */ #then(step) { return new Locator(this.page, [...this.steps, step]); }
  /** @param {string} css @param {{ hasText?: string | RegExp }} [o] */
  locator(css, { hasText } = {}) { const at = this.#then({ css }); return hasText ? at.#then({ text: written(hasText) }) : at; }
  /** @param {string} role @param {{ name?: string | RegExp }} [o] */
  getByRole(role, { name } = {}) { return this.#then({ role, name: written(name) }); }
  first() { return this.nth(0); }
  last() { return this.nth(-1); }
  /** @param {number} nth */ nth(nth) { return this.#then({ nth }); }

  /** @param {(all: any[], arg: any) => any} f @param {unknown} [arg] */
  evaluateAll(f, arg) { return this.page.evaluate(`async (a) => { ${find}; return (${f})(find(a.steps), a.arg); }`, { steps: this.steps, arg }); }
  count() { return this.evaluateAll((all) => all.length); }
  async all() { return Array.from({ length: await this.count() }, (_, n) => this.nth(n)); }
  allInnerTexts() { return this.evaluateAll((all) => all.map((e) => e.innerText)); }
  allTextContents() { return this.evaluateAll((all) => all.map((e) => e.textContent)); }

  /** Waits for exactly one element. @param {(e: any, arg: any) => any} f @param {unknown} [arg] */
  async evaluate(f, arg) {
    await this.waitFor({ state: 'attached' });
    return this.page.evaluate(`async (a) => { ${find}; const all = find(a.steps); if (all.length !== 1) throw new Error(all.length + ' elements'); return (${f})(all[0], a.arg); }`, { steps: this.steps, arg });
  }
  innerText() { return this.evaluate((e) => e.innerText); }
  textContent() { return this.evaluate((e) => e.textContent); }
  inputValue() { return this.evaluate((e) => e.value); }
  /** @param {string} name */ getAttribute(name) { return this.evaluate((e, n) => e.getAttribute(n), name); }
  isDisabled() { return this.evaluate((e) => Boolean(e.disabled)); }
  isVisible() { return this.evaluateAll((all) => all.length > 0 && all[0].checkVisibility({ visibilityProperty: true })); }
  boundingBox() { return this.evaluate((e) => { const { x, y, width, height } = e.getBoundingClientRect(); return { x, y, width, height }; }); }
  focus() { return this.evaluate((e) => e.focus()); }
  scrollIntoViewIfNeeded() { return this.evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' })); }
  /** @param {string} text */
  fill(text) { return this.evaluate((e, t) => { e.focus(); e.value = t; e.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); }, text); }

  /** @param {{ state?: 'visible' | 'attached' | 'hidden' }} [o] */
  async waitFor({ state = 'visible' } = {}) {
    const there = (/** @type {any[]} */ all) => [all.length, all.length > 0 && all[0].checkVisibility({ visibilityProperty: true })];
    for (const end = Date.now() + PATIENCE; ; await pause(40)) {
      const [n, seen] = await this.evaluateAll(there);
      if (state === 'hidden' ? !seen : n === 1 && (seen || state === 'attached')) return;
      if (Date.now() > end) throw new Error(`WebKit: ${n} of ${JSON.stringify(this.steps)}, not ${state}`);
    }
  }

  async click() {
    for (const end = Date.now() + PATIENCE; ; await pause(40)) {
      const at = await this.evaluate(spot);
      if (typeof at === 'object') {
        await this.page.mouse.move(at.x, at.y);
        await this.page.mouse.down();
        return this.page.mouse.up();
      }
      if (Date.now() > end) throw new Error(`WebKit: ${JSON.stringify(this.steps)} ${at}`);
    }
  }
}

class Page {
  /** @param {Awaited<ReturnType<typeof webkit>>} driver @param {string} origin */
  constructor(driver, origin) {
    this.driver = driver;
    this.origin = origin;
    this.address = 'about:blank';
    /** @type {string[]} */ this.errors = [];
    /** @type {string[]} */ this.foreign = [];
    this.keyboard = {
      /** @param {string} chord as in "Shift+Tab" */
      press: (chord) => driver.together(...chord.split('+').map((k) => NAMED[k] ?? k)),
      /** @param {string} text */
      type: (text) => driver.press(...text),
    };
    const pointer = (/** @type {object} */ action) => driver.pointer([action]);
    this.mouse = {
      /** @param {number} x @param {number} y */
      move: (x, y) => pointer({ type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) }),
      down: () => pointer({ type: 'pointerDown', button: 0 }),
      up: () => pointer({ type: 'pointerUp', button: 0 }),
    };
    const top = new Locator(this, []);
    this.locator = top.locator.bind(top);
    this.getByRole = top.getByRole.bind(top);
    this.waitForTimeout = pause;
  }

  url() { return this.address; }

  /** @param {Function | string} f a function, or a script to run as it stands @param {unknown} [arg] */
  async evaluate(f, arg) {
    const body = typeof f === 'string' && !f.startsWith('async') ? `(() => { ${f} })()` : `(${f})(...arguments)`;
    const { value, href, faults, requests } = await this.driver.script(`return (async () => { const value = await ${body}; (${watch})();
      return { value: value === undefined ? null : value, href: location.href, faults: window.faults.splice(0), requests: performance.getEntriesByType('resource').map((r) => r.name) }; })()`, arg ?? null);
    this.address = href;
    this.errors.push(...faults);
    this.foreign.splice(0, Infinity, ...new Set([...this.foreign, ...requests.filter((/** @type {string} */ r) => this.origin && !r.startsWith(this.origin) && !/^(data|blob):/.test(r))]));
    return plain(value);
  }

  /** @param {string} url */
  async goto(url) {
    await this.driver.go(url);
    await this.evaluate(() => 0);
  }

  /** @param {Function} f @param {unknown} [arg] @param {{ timeout?: number }} [o] */
  async waitForFunction(f, arg, { timeout = PATIENCE } = {}) {
    for (const end = Date.now() + timeout; ; await pause(30)) {
      // A page that is being left answers nothing.
      const value = await this.evaluate(f, arg).catch((e) => { if (Date.now() > end) throw e; });
      if (value) return value;
      if (Date.now() > end) throw new Error(`WebKit: never came true: ${f}`);
    }
  }

  /** @param {RegExp} url */
  async waitForURL(url) {
    await this.waitForFunction((/** @type {{ re: string }} */ u) => new RegExp(u.re).test(location.href) && document.readyState === 'complete', written(url));
  }
}

/** One WebKitGTK for a file of journeys; each visit gets the window anew, with the size that it asks for. */
export async function webkitBrowser() {
  const driver = await webkit();
  return {
    browserType: () => ({ name: () => 'webkit' }),
    close: () => driver.close(),
    /** @param {{ viewport?: { width: number, height: number } }} options @param {string} origin */
    async open({ viewport = { width: 1280, height: 900 } }, origin) {
      const page = new Page(driver, origin);
      await page.goto('about:blank');
      await driver.size(viewport);
      return { page, errors: page.errors, foreign: page.foreign, context: { close: () => page.goto('about:blank') } };
    },
  };
}
