// The state as requests to the engine.
import { STREAMING } from './names.js';
/** @typedef {import('../contract.js').State} State @typedef {import('../contract.js').Catalog} Catalog
 *  @typedef {import('../contract.js').Request} Request */

/** Places of the audience, ISO 3166. */
export const PLACES = /** @type {const} */ ({ tw: 'TWN', jp: 'JPN', us: 'USA' });

/** The home-year of a region: the local counterpart of the article's "130 US homes". */
export function household(/** @type {State['region']} */ region) {
  return `household-year-${region}`;
}

/** @param {Catalog} catalog @param {string} id */
export function claimRecord(catalog, id) {
  return catalog.claims.find((c) => c.id === id);
}

/**
 * The claim's own request with the reader's audience; no assumption chosen: disputes stay open.
 * @param {State} s @param {Catalog} catalog @returns {Request | null}
 */
export function baseline(s, catalog) {
  const record = claimRecord(catalog, s.claim);
  if (!record) return null;
  const request = structuredClone(record.request);
  delete request.assume;
  return { ...request, audience: { locale: s.lang, region: PLACES[s.region] } };
}

/** The hour that stands in the sentence: the reader's, else the article's own. */
export function hourInUse(/** @type {State} */ s, /** @type {Request} */ request) {
  return s.hour ?? { text: String(request.claim?.given?.[STREAMING] ?? '') };
}

/**
 * What is shown: the baseline with one streaming hour chosen, and the reader's energy if there is one.
 * @param {State} s @param {Catalog} catalog @returns {Request | null}
 */
export function chosen(s, catalog) {
  const request = baseline(s, catalog);
  if (!request) return null;
  if (s.energy) {
    request.subject = 'text' in s.energy
      ? { type: 'energy', energy: s.energy.text } : { type: 'training', model: 'gpt-3' };
  }
  const hour = hourInUse(s, request);
  const value = 'source' in hour ? { source: hour.source } : hour.text;
  if (request.claim?.comparison === STREAMING && value) request.assume = { [STREAMING]: value };
  return request;
}
