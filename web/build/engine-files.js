// Puts the engine's files beside the bundle, named by their content, and tells the code where they are.
// TANTAWATT_WASM_DIR holds tantawatt.mjs and tantawatt.wasm; TANTAWATT_CATALOG is the packed catalog.
import { firstCatalog } from './first-catalog.js';
import { splitEngine } from './split-engine.js';
import { startEngine } from './start-engine.js';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { minify } from 'vite';

const ID = 'virtual:engine-files';

/** @param {string} variable @param {string} what */
function required(variable, what) {
  const value = process.env[variable];
  if (value) return path.resolve(value);
  throw new Error(`${variable} is not set: it must name ${what}. "cmake --workflow --preset web" and ./web/serve set it.`);
}

/** @param {string} file @param {string} how */
function present(file, how) {
  if (!existsSync(file)) throw new Error(`${file} does not exist; ${how}`);
  return file;
}

/** Paths of the files on disk; throws an error that says what to do. */
export function engineFiles() {
  const dir = required('TANTAWATT_WASM_DIR', 'the folder with tantawatt.mjs and tantawatt.wasm');
  const catalog = required('TANTAWATT_CATALOG', 'the packed catalog, made by "tantawatt pack data"');
  return {
    glue: present(path.join(dir, 'tantawatt.mjs'), 'build the target "web" first'),
    wasm: present(path.join(dir, 'tantawatt.wasm'), 'build the target "web" first'),
    catalog: present(catalog, 'make it with "tantawatt pack data"'),
  };
}

/** The catalog without the white space of its source. @param {string} file */
function compact(file) {
  return Buffer.from(JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
}

/** The glue as small as the bundle's own scripts; emcc leaves its names long. @param {string} file */
async function smaller(file) {
  const { code, errors } = await minify(file, readFileSync(file, 'utf8'), { module: true });
  if (errors.length) throw new Error(`${file} cannot be minified: ${errors[0].message}`);
  return code;
}

/** @returns {import('vite').Plugin} */
export function engineFilesPlugin() {
  /** @type {Record<string, string>} */
  const names = {};
  return {
    name: 'engine-files',
    resolveId: (id) => (id === ID ? '\0' + ID : null),
    load(id) {
      if (id !== '\0' + ID) return null;
      // Scripts all lie in assets/, beside these files.
      return Object.entries(names).map(([k, name]) => `export const ${k} = new URL(/* @vite-ignore */ ${JSON.stringify(`./${name}`)}, import.meta.url).href;`).join('\n');
    },
    async buildStart() {
      const files = engineFiles();
      const first = JSON.stringify(firstCatalog(await startEngine(files)));
      const { wasm, rest } = await splitEngine(files, first);
      /** @type {Record<string, [string, Buffer | string]>} */
      const contents = {
        glue: ['tantawatt.mjs', await smaller(files.glue)], wasm: ['tantawatt.wasm', wasm], rest: ['rest.wasm', rest],
        first: ['first.json', first], catalog: ['catalog.json', compact(files.catalog)],
      };
      for (const [kind, [file, source]] of Object.entries(contents)) {
        const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
        names[kind] = file.replace('.', `-${hash}.`);
        this.emitFile({ type: 'asset', fileName: `assets/${names[kind]}`, source });
      }
    },
  };
}
