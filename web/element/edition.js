// A page that pinned an edition keeps its numbers: the engine of today with the frozen catalog of that edition.
import { engine } from '../engine/load.js';
import { complete, rest } from '../engine/whole.js';
/** @typedef {import('../contract.js').Engine} Engine
 *  @typedef {import('./tanta-watt.js').Place} Files
 *  @typedef {{ edition: string, what: import('../contract.js').Named }} Change */

/**
 * The engine with the edition's frozen catalog; `made` where the site has no such edition.
 * @param {Files} files @param {Engine} made the engine with the catalog of today @param {string} edition
 */
export async function pinned(files, made, edition) {
  if (files.alone || !/^\d{4}\.\d{1,4}$/.test(edition)) return made;
  const catalog = new URL(`editions/${edition}/catalog.json`, files.home).href;
  // A frozen edition has no first part, and the module's first part reads no other.
  return engine({ ...files, first: catalog, catalog }, (glue) => rest(glue, files)).then(complete).catch(() => made);
}

/** Numbers of editions as numbers: 2026.10 comes after 2026.9. @param {string} a @param {string} b */
const newer = (a, b) => a.localeCompare(b, 'en', { numeric: true }) > 0;

/**
 * One line under the answer where the element shows another edition than the one asked for, or a pinned one and a newer
 * is out. With corrections="off" nothing is asked; where the log cannot be had, nothing is said.
 * @param {InstanceType<ReturnType<typeof import('./tanta-watt.js').tantaWatt>>} element @param {Files} files
 */
export async function sayNews(element, files) {
  const { session, texts: t } = element;
  const pin = element.asked().edition;
  element.problem = '';
  if (!session || !t || !pin) return;
  const { edition } = session.engine.catalog;
  if (pin !== edition) element.problem = t.older_edition.replace('{old}', pin).replace('{edition}', edition);
  if (pin !== edition || files.alone || element.getAttribute('corrections') === 'off') return;
  const log = await changes(new URL('corrections.json', files.home)).catch(() => null);
  if (!log || !newer(log.edition, pin)) return;
  const what = log.changes.filter((c) => newer(c.edition, pin)).map((c) => `${c.edition}: ${c.what[session.state.value.lang]}`).join(' ');
  element.problem = t.updated.replace('{old}', pin).replace('{what}', what);
}

/** @param {URL} url @returns {Promise<{ edition: string, changes: Change[] }>} newest first */
async function changes(url) {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
