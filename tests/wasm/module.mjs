// Opens the shipped module for a test. TANTAWATT_MODULE is the folder of tantawatt.mjs and .wasm,
// TANTAWATT_CATALOG the packed catalog, TANTAWATT_PROGRAM the native program, TANTAWATT_CHECKED where the module is the
// one that checks itself; CTest sets them.
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
  const binary = readFileSync(modulePath('tantawatt.wasm'));
  if (!process.env.TANTAWATT_CHECKED) return create({ wasmBinary: binary, ...options });
  // The checked module refuses to start outside a browser: for the moment in which it looks, this is one.
  const { process: node } = globalThis;
  try {
    Object.assign(globalThis, { process: undefined, window: globalThis });
    return create({ wasmBinary: binary, ...options });
  } finally {
    globalThis.process = node;
    delete globalThis.window;
  }
}
