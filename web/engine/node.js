// tantawatt in Node: the files are read from the package's own folder.
import { readFile } from 'node:fs/promises';
import glue from '../tantawatt.mjs';
import { open } from './open.js';

/** @param {string} name */
const file = (name) => readFile(new URL(`../${name}`, import.meta.url));

const files = { module: async () => WebAssembly.compile(await file('tantawatt.wasm')), catalog: async () => String(await file('catalog.json')) };

/** @type {typeof import('./tantawatt.js').load} */
export const load = (options) => open(glue, files, options);
