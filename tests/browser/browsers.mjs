// Starts the built site and a real browser for one test file. A missing browser or site is a failure with a reason,
// never a skip.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/server.mjs';
import { readPlainly } from './spaces.mjs';
import { webkitBrowser } from './webkit-page.mjs';

const need = createRequire(new URL('../../web/package.json', import.meta.url));
const { chromium, firefox } = need('playwright-core');
export const DIST = fileURLToPath(new URL('../../web/dist/', import.meta.url));
export const AXE = readFileSync(need.resolve('axe-core/axe.min.js'), 'utf8');

export const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const PROGRAMS = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** @param {'chromium' | 'firefox'} name */
export function program(name) {
  const found = [process.env[`TANTAWATT_${name.toUpperCase()}`], ...PROGRAMS[name]].find((p) => p && existsSync(p));
  if (!found) {
    throw new Error(`no ${name} here: install it (apt-get install ${name === 'firefox' ? 'firefox-esr' : name}) `
      + `or name it in TANTAWATT_${name.toUpperCase()}`);
  }
  return found;
}

/** The built site on a free port. */
export async function site() {
  if (!existsSync(`${DIST}index.html`)) throw new Error('web/dist is missing: run "npm run build" in web/ first');
  return serve(DIST, 0);
}

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** What a file of journeys runs in, unless it names one: `TANTAWATT_ENGINE=firefox` runs the same file there. */
const usual = /** @type {Engine} */ (process.env.TANTAWATT_ENGINE ?? 'chromium');

/** @param {Engine} [name] */
export async function browser(name = usual) {
  if (name === 'webkit') return /** @type {any} */ (await webkitBrowser());
  const executablePath = program(name);
  return name === 'chromium' ? chromium.launch({ executablePath, args: FLAGS })
    : firefox.launch({ channel: 'moz-firefox', executablePath });
}

/**
 * A fresh page that remembers what must not happen: errors, CSP reports, requests to other origins.
 * @param {import('playwright-core').Browser} from
 * @param {import('playwright-core').BrowserContextOptions} [options] @param {string} [origin]
 */
export async function open(from, options = {}, origin = '') {
  if (from.browserType().name() === 'webkit') return /** @type {any} */ (from).open(options, origin);
  const plain = from.browserType().name() === 'firefox'
    ? { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null } : {};
  const context = await from.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-TW', ...plain, ...options });
  const page = await context.newPage();
  readPlainly(page);
  /** @type {string[]} */ const errors = [];
  /** @type {string[]} */ const foreign = [];
  page.on('console', (m) => { if (m.type() === 'error') errors.push(m.text()); });
  page.on('pageerror', (e) => errors.push(String(e)));
  page.on('request', (r) => { if (origin && !r.url().startsWith(origin) && !/^(data|blob):/.test(r.url())) foreign.push(r.url()); });
  return { context, page, errors, foreign };
}

/** Waits until the element has taken over from its fallback. @param {import('playwright-core').Page} page */
export async function ready(page) {
  await page.locator('tanta-watt').first().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('tanta-watt')?.shadowRoot?.querySelector('[role=spinbutton]'), null, { timeout: 15000 });
}

/** What the sentence of the live element says now. @param {import('playwright-core').Page} page */
export function sentence(page) {
  return page.locator('tanta-watt .tw-sentence').last().innerText();
}

/** What the clipboard holds, pasted by keyboard as a reader would: no engine asks for leave to do that. @param {import('playwright-core').Page} page */
export async function pasted(page) {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus({ preventScroll: true });
  });
  await page.keyboard.press('Control+v');
  await page.waitForFunction(() => /** @type {HTMLTextAreaElement} */ (document.getElementById('pasted')).value);
  return page.evaluate(() => { const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('pasted')); field.remove(); return field.value; });
}

/** Ids of violated accessibility rules, with what they are about. @param {import('playwright-core').Page} page */
export async function axe(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // @ts-ignore axe is a global of the injected script
    const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return result.violations.map((/** @type {any} */ v) => `${v.id}: ${v.nodes.map((/** @type {any} */ n) => n.target.join(' ')).slice(0, 3).join(' | ')}`);
  });
}
