// Loads the engine and the catalog once for the whole page, however many elements there are. The promise is
// kept; a failure is forgotten, so that a later try can succeed.
/** @typedef {import('../contract.js').Engine} Engine @typedef {import('../contract.js').Catalog} Catalog */

/**
 * @typedef {object} Glue the module that the C++ build makes
 * @property {(base: string, overlays: string[]) => string} load
 * @property {(request: string) => string} evaluate
 * @property {() => string} version
 */
/** @typedef {{ glue: string, wasm: string, first: string, catalog: string }} Files addresses of the files */

/** @type {Map<string, Promise<Engine>>} */
const loading = new Map();

/** @param {Files} files @returns {Promise<Engine>} */
export function engine(files) {
  const key = files.wasm + files.catalog;
  let promise = loading.get(key);
  if (!promise) {
    promise = start(files).catch((error) => {
      loading.delete(key);
      throw error;
    });
    loading.set(key, promise);
  }
  return promise;
}

/** @param {Files} files */
async function start(files) {
  const [glue, module, text] = await Promise.all([
    import(/* @vite-ignore */ files.glue), compiled(files.wasm), fetched(files.first).then((r) => r.text()),
  ]);
  const made = connect(await instance(glue.default, module), text);
  /** @type {Promise<void> | undefined} */
  let whole;
  made.complete = () => (whole ??= fetched(files.catalog).then((r) => r.text()).then(made.load).catch((error) => {
    whole = undefined;
    throw error;
  }));
  return made;
}

/** @param {string} url */
export async function fetched(url) {
  const response = await fetch(url, { credentials: 'same-origin' });
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

/**
 * @param {(options: object) => Promise<Glue>} factory @param {WebAssembly.Module} module
 * @returns {Promise<Glue>}
 */
export function instance(factory, module) {
  return new Promise((resolve, reject) => {
    factory({
      instantiateWasm(/** @type {WebAssembly.Imports} */ imports, /** @type {Function} */ done) {
        WebAssembly.instantiate(module, imports).then((made) => done(made, module), reject);
        return {};
      },
    }).then(resolve, reject);
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
      const { error } = JSON.parse(glue.load(all, overlays));
      if (error) throw Object.assign(new Error(), error);
      made.catalog = JSON.parse(all);
    },
    complete: () => Promise.resolve(),
  };
  made.load(text, over);
  return made;
}
