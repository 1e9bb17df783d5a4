// Opens the shipped module for a test. TANTAWATT_MODULE is the folder of tantawatt.mjs and .wasm,
// TANTAWATT_CATALOG the packed catalog, TANTAWATT_PROGRAM the native program; CTest sets them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.env.TANTAWATT_MODULE;

export const modulePath = (name) => join(folder, name);
export const catalogText = () => readFileSync(process.env.TANTAWATT_CATALOG, 'utf8');
export const nativeProgram = process.env.TANTAWATT_PROGRAM;

/** A fresh instance. The module is built for browsers, so the compiled file is handed to it. */
export async function openModule(options = {}) {
  const { default: create } = await import(pathToFileURL(modulePath('tantawatt.mjs')).href);
  return create({ wasmBinary: readFileSync(modulePath('tantawatt.wasm')), ...options });
}
