// Figures of the page's own over the catalog: a file of the page's or the calculator's origin, JSON, or an object. The same
// file that the command line takes as --overlay (data/README.md).
import { engine, fetched } from '../engine/load.js';
import { complete, rest, whole } from '../engine/whole.js';
import { allTexts } from '../i18n/index.js';
/** @typedef {import('../contract.js').Engine} Engine @typedef {import('../contract.js').Catalog} Catalog */

/** A name alone is a file in the calculator's folder own/: what links may name. */
const NAME = /^[a-z0-9][a-z0-9-]*$/;

/** @param {string | object} overlay @param {string} home @returns {Promise<string>} JSON */
async function text(overlay, home) {
  if (typeof overlay !== 'string') return JSON.stringify(overlay);
  if (overlay.trim().startsWith('{')) return overlay;
  const url = NAME.test(overlay) ? new URL(`own/${overlay}.json`, home) : new URL(overlay, document.baseURI);
  if (![location.origin, new URL(home).origin].includes(url.origin)) throw Object.assign(new Error(`${url} is of another origin`), { code: 'other-origin', path: '' });
  const response = await fetched(url.href).catch((error) => { throw Object.assign(error, { code: 'not-found', path: url.pathname }); });
  return response.text();
}

/**
 * The catalog as readers' words see it: a record with a known id is replaced, a new one comes behind, objects unite key by
 * key. The engine does the same with its own. @param {any} base @param {any} over @returns {any}
 */
export function laidOver(base, over) {
  if (Array.isArray(base) && Array.isArray(over)) {
    const known = new Map(over.map((r) => [r.id, r]));
    return [...base.map((r) => known.get(r.id) ?? r), ...over.filter((r) => !base.some((b) => b.id === r.id))];
  }
  if (!base || typeof base !== 'object' || Array.isArray(over)) return over;
  return { ...base, ...Object.fromEntries(Object.entries(over).map(([k, v]) => [k, laidOver(base[k], v)])) };
}

/** Elements with the same figures share an engine. @type {Map<string, Promise<Engine>>} */
const made = new Map();
let instances = 0;

/** @param {import('./tanta-watt.js').Place} files @param {Engine} base @param {string} own */
async function engineWith(files, base, own) {
  await whole(base, files);
  // An instance of its own, since a module holds one catalog; the fragment tells its loader apart from the others'.
  const other = await engine({ ...files, catalog: `${files.catalog}#${++instances}` });
  await rest(other.glue, files);
  other.load(JSON.stringify(base.catalog), [own]);
  other.catalog = laidOver(base.catalog, JSON.parse(own));
  return complete(other);
}

/** The page's word, else the name that a link gives: a link may name a file of the site and bring nothing along. @param {import('./hands.js').Element} element */
function chosen({ overlay, state }) {
  const name = new URLSearchParams(state).get('own') ?? '';
  return overlay || (NAME.test(name) ? name : '');
}

/**
 * An engine with the figures laid over `base`'s; an error has `code`, `path`, and `said`, one line for readers.
 * @param {import('./hands.js').Element} element @param {import('./tanta-watt.js').Place} files @param {Engine} base @param {import('../contract.js').Lang} lang
 */
export async function overlaid(element, files, base, lang) {
  const overlay = chosen(element);
  if (!overlay) return base;
  try {
    const own = await text(overlay, files.home);
    const key = base.catalog.edition + own;
    const known = made.get(key) ?? engineWith(files, base, own);
    made.set(key, known);
    return await known.catch((error) => { made.delete(key); throw error; });
  } catch (/** @type {any} */ error) {
    const t = await allTexts(lang);
    throw Object.assign(error, { said: t.own_wrong.replace('{what}', [error.code, error.path].filter(Boolean).join(' ') || 'JSON') });
  }
}
