// What is read from a page, as the tests write it: with plain spaces and without word joiners. Where a line may not end is words.test's matter.

/** @param {any} x @returns {any} */
export function plain(x) {
  if (typeof x === 'string') return x.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  if (Array.isArray(x)) return x.map(plain);
  if (x === null || typeof x !== 'object' || Object.getPrototypeOf(x) !== Object.prototype) return x;
  return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, plain(v)]));
}

const READING = ['evaluate', 'evaluateAll', 'innerText', 'textContent', 'allInnerTexts', 'allTextContents', 'getAttribute', 'inputValue'];
const done = new WeakSet();

/** @param {{ hasText?: string | RegExp } | undefined} options words to look for, with any space where they have one */
const anySpace = (options) => (options?.hasText instanceof RegExp
  ? { ...options, hasText: new RegExp(options.hasText.source.replaceAll(' ', '\\s'), options.hasText.flags) } : options);

/** Once for each class of the driver. @param {import('playwright-core').Page} page */
export function readPlainly(page) {
  for (const proto of [page, page.mainFrame(), page.locator('html'), page.frameLocator('html')].map((o) => Object.getPrototypeOf(o))) {
    if (done.has(proto)) continue;
    done.add(proto);
    for (const name of READING.filter((n) => Object.hasOwn(proto, n))) {
      const read = proto[name];
      proto[name] = async function (/** @type {any[]} */ ...args) { return plain(await read.apply(this, args)); };
    }
    const { locator } = proto;
    proto.locator = function (/** @type {any} */ css, /** @type {any} */ options) { return locator.call(this, css, anySpace(options)); };
  }
}
