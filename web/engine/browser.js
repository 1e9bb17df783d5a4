// tantawatt in a browser, or in a bundle: the files lie beside the package's folder engine/.
import glue from '../tantawatt.mjs';
import { compiled, fetched } from './load.js';
import { open } from './open.js';

/** @type {Promise<WebAssembly.Module> | undefined} */
let module;

const files = {
  module: () => (module ??= compiled(new URL('../tantawatt.wasm', import.meta.url).href).catch((error) => {
    module = undefined;
    throw error;
  })),
  catalog: () => fetched(new URL('../catalog.json', import.meta.url).href).then((r) => r.text()),
};

/** @type {typeof import('./tantawatt.js').load} */
export const load = (options) => open(glue, files, options);
