// The shipped engine in Node, for the build.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { connect, instance } from '../engine/load.js';

/**
 * @param {{ glue: string, wasm: string, catalog: string }} files paths on disk
 * @param {string} [text] another catalog than the file's */
export async function startEngine(files, text = readFileSync(files.catalog, 'utf8')) {
  const glue = await import(pathToFileURL(files.glue).href);
  const module = await WebAssembly.compile(readFileSync(files.wasm));
  return connect(await instance(glue.default, module), text);
}
