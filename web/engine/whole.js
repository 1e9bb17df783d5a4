// What follows the first view: the rest of the module, and the whole catalog in place of its first part. Each once, however
// many elements there are; what failed may be tried again.
import { compiled, fetched } from './load.js';
/** @typedef {import('./load.js').Files} Files @typedef {import('../contract.js').Engine} Engine @typedef {import('./load.js').Glue} Glue */

/** By what was completed. @type {WeakMap<object, Promise<unknown>>} */
const done = new WeakMap();

/** @param {object} what @param {() => Promise<unknown>} act */
function once(what, act) {
  const promise = done.get(what) ?? act().catch((error) => {
    done.delete(what);
    throw error;
  });
  done.set(what, promise);
  return promise;
}

/** @param {Glue} glue @param {Files} files nothing to do where the module comes in one part */
export function rest(glue, { rest: url }) {
  return once(glue, async () => url && WebAssembly.instantiate(await compiled(url), { primary: glue.primary }));
}

/** @param {Engine} engine @param {Files} files */
export function whole(engine, files) {
  return once(engine, async () => {
    const [catalog] = await Promise.all([fetched(files.catalog).then((r) => r.text()), rest(engine.glue, files)]);
    engine.load(catalog);
  });
}

/** For an engine that has its whole catalog from the start. @param {Engine} engine */
export function complete(engine) {
  done.set(engine, Promise.resolve());
  return engine;
}
