// An engine of one's own for a program: a module instance with its own catalog, so that two of them with different
// overlays do not meet. browser.js and node.js say where the files are.
import { connect, instance } from './load.js';
/** @typedef {import('./tantawatt.js').Options} Options */

/** @param {string | object} text */
const json = (text) => (typeof text === 'string' ? text : JSON.stringify(text));

/**
 * @param {(options: object) => Promise<import('./load.js').Glue>} glue
 * @param {{ module: () => Promise<WebAssembly.Module>, catalog: () => Promise<string> }} files
 * @param {Options} [options] @returns {Promise<import('./tantawatt.js').Engine>}
 */
export async function open(glue, files, { catalog, overlays = [] } = {}) {
  const [module, base] = await Promise.all([files.module(), catalog ? json(catalog) : files.catalog()]);
  const { evaluate, version, catalog: { edition } } = connect(await instance(glue, module), base, overlays.map(json));
  return { evaluate, version, edition };
}
