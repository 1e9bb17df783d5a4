// What every engine is asked, and how its answers are read: as text, and number by number as bits.

/**
 * @typedef {{ name: string, request: string, response: object, tolerance: number }} Golden
 * @typedef {{ edition: string, catalog: string, goldens: Golden[] }} Lot goldens that one catalog answers
 * @typedef {{ text: string, bits: string[] }} Answer `bits`: every number of the document, in the order of its keys
 */

/**
 * Answers every lot with one module. Runs inside browsers too, so it uses nothing from outside itself.
 * @param {{ load: (catalog: string, overlays: string[]) => string, evaluate: (request: string) => string }} module
 * @param {{ catalog: string, requests: string[] }[]} lots @returns {Answer[][]}
 */
export function replay(module, lots) {
  const view = new DataView(new ArrayBuffer(8));
  /** @param {unknown} value @param {string[]} into @returns {string[]} */
  const bitsOf = (value, into) => {
    if (typeof value === 'number') {
      view.setFloat64(0, value);
      into.push(view.getBigUint64(0).toString(16).padStart(16, '0'));
    } else if (value && typeof value === 'object') {
      for (const key of Object.keys(value).sort()) bitsOf(/** @type {any} */ (value)[key], into);
    }
    return into;
  };
  return lots.map(({ catalog, requests }) => {
    const loaded = JSON.parse(module.load(catalog, '[]'));
    if (!loaded.ok) throw new Error(`the catalog was refused: ${JSON.stringify(loaded)}`);
    return requests.map((request) => {
      const text = module.evaluate(request);
      return { text, bits: bitsOf(JSON.parse(text), []) };
    });
  });
}

/** The double of a bit pattern. @param {string} bits */
export function double(bits) {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

/** How far two numbers are apart, relative to the larger one; the same bits are 0 apart. @param {string} a @param {string} b */
export function apart(a, b) {
  if (a === b) return 0;
  const [x, y] = [double(a), double(b)];
  return x === y ? 0 : Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y));
}

/** A document without its numbers, keys in order: what must be the same to the letter. @param {string} text */
export function words(text) {
  return JSON.stringify(JSON.parse(text), (_, value) => {
    if (typeof value === 'number') return 0;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, value[key]]));
  });
}
