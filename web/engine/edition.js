// A page that pinned an edition keeps its numbers: the engine of today with the frozen catalog of that edition.
import { engine } from './load.js';
/** @typedef {import('../contract.js').Engine} Engine @typedef {import('../contract.js').Lang} Lang
 *  @typedef {import('./load.js').Files & { home: string }} Files
 *  @typedef {{ edition: string, what: import('../contract.js').Named }} Change */

/**
 * The engine with the edition's frozen catalog; `made` where the site has no such edition.
 * @param {Files} files @param {Engine} made the engine with the catalog of today @param {string} edition
 */
export async function pinned(files, made, edition) {
  if (!/^\d{4}\.\d{1,4}$/.test(edition)) return made;
  const catalog = new URL(`editions/${edition}/catalog.json`, files.home).href;
  return engine({ ...files, first: catalog, catalog }).catch(() => made);
}

/** Numbers of editions as numbers: 2026.10 comes after 2026.9. @param {string} a @param {string} b */
const newer = (a, b) => a.localeCompare(b, 'en', { numeric: true }) > 0;

/**
 * What has been published since the edition, newest first; nothing where the log cannot be had.
 * @param {Files} files @param {string} edition @param {Lang} lang @returns {Promise<{ edition: string, what: string } | null>}
 */
export async function publishedSince(files, edition, lang) {
  const response = await fetch(new URL('corrections.json', files.home), { credentials: 'same-origin' });
  if (!response.ok) return null;
  const log = /** @type {{ edition: string, changes: Change[] }} */ (await response.json());
  if (!newer(log.edition, edition)) return null;
  return { edition: log.edition, what: log.changes.filter((c) => newer(c.edition, edition)).map((c) => c.what[lang]).join(' ') };
}
