// Loads the engine and the catalog once for the whole page, however many elements there are. The promise is
// kept; a failure is forgotten, so that a later try can succeed.
/** @typedef {import('../contract.js').Engine} Engine @typedef {import('../contract.js').Catalog} Catalog */

/**
 * @typedef {object} Glue the module that the C++ build makes
 * @property {(base: string, overlays: string) => string} load overlays are a JSON list of texts
 * @property {(request: string) => string} evaluate
 * @property {() => string} version
 * @property {WebAssembly.ModuleImports} primary what the rest of the module takes from its first part
 */
/**
 * @typedef {object} Files addresses of the files
 * @property {string} glue @property {string} wasm the module, or its part for the first view
 * @property {string} [rest] of the module, where it comes in two parts
 * @property {string} first the part of the catalog for the first view @property {string} catalog
 */

/** @type {Map<string, Promise<Engine>>} */
const loading = new Map();

/** @param {Files} files @param {(glue: Glue) => Promise<unknown>} [ready] done before the catalog is read @returns {Promise<Engine>} */
export function engine(files, ready) {
  const key = files.wasm + files.catalog;
  let promise = loading.get(key);
  if (!promise) {
    promise = start(files, ready).catch((error) => {
      loading.delete(key);
      throw error;
    });
    loading.set(key, promise);
  }
  return promise;
}

/** @param {Files} files @param {(glue: Glue) => Promise<unknown>} [ready] */
async function start(files, ready) {
  const [factory, module, text] = await Promise.all([
    import(/* @vite-ignore */ files.glue), compiled(files.wasm), fetched(files.first).then((r) => r.text()),
  ]);
  const glue = await instance(factory.default, module);
  await ready?.(glue);
  return connect(glue, text);
}

/** @param {string} url */
export async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Streaming first; a server with the wrong MIME type gets the slower way. @param {string} url */
export async function compiled(url) {
  const response = await fetched(url);
  if (WebAssembly.compileStreaming && response.headers.get('content-type')?.startsWith('application/wasm')) {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

/** Stands where the rest of the module will go. @type {any} */
const REST = new Proxy({}, { get: () => () => { throw Error(); } });

/**
 * @param {(options: object) => Promise<Glue>} factory @param {WebAssembly.Module} module
 * @returns {Promise<Glue>}
 */
export function instance(factory, module) {
  return new Promise((resolve, reject) => {
    /** @type {any} */ let primary;
    factory({
      instantiateWasm(/** @type {WebAssembly.Imports} */ imports, /** @type {Function} */ done) {
        WebAssembly.instantiate(module, { ...imports, placeholder: REST }).then((made) => {
          primary = made.exports;
          done(made, module);
        }, reject);
        return {};
      },
    }).then((glue) => resolve(Object.assign(glue, { primary })), reject);
  });
}

/** @param {Glue} glue @param {string} text the packed catalog, or its first part @param {string[]} [over] @returns {Engine} */
export function connect(glue, text, over) {
  const made = {
    /** @type {Catalog} */
    catalog: JSON.parse('null'),
    version: glue.version(),
    evaluate: (/** @type {object} */ request) => JSON.parse(glue.evaluate(JSON.stringify(request))),
    load: (/** @type {string} */ all, /** @type {string[]} */ overlays = []) => {
      const { error } = JSON.parse(glue.load(all, JSON.stringify(overlays)));
      if (error) throw Object.assign(new Error(), error);
      made.catalog = JSON.parse(all);
    },
    glue,
  };
  made.load(text, over);
  return made;
}
