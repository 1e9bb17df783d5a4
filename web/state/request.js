// The state as requests to the engine.
import { STREAMING } from './names.js';
import { claimRecord } from './record.js';
import { TITLE_CLAIM } from './state.js';
/** @typedef {import('../contract.js').State} State @typedef {import('../contract.js').Catalog} Catalog
 *  @typedef {import('../contract.js').Request} Request */

/** Places of the audience, ISO 3166. */
export const PLACES = /** @type {const} */ ({ tw: 'TWN', jp: 'JPN', us: 'USA', world: 'OWID_WRL' });

/** The home-year of a region: the local counterpart of the article's "130 US homes". */
export function household(/** @type {State['region']} */ region) {
  return `household-year-${region}`;
}

/**
 * The claim's own request with the reader's audience; no assumption chosen: disputes stay open.
 * @param {State} s @param {Catalog} catalog @returns {Request | null}
 */
export function baseline(s, catalog) {
  const record = claimRecord(catalog, s.claim);
  if (!record) return null;
  const request = /** @type {Request} */ ({ assume: {}, ...record.request }); // as in chosen(), so that one question is asked once
  if (s.claim === TITLE_CLAIM) {
    // The article's hour stays open, and the engine chooses among everything it knows.
    delete request.assume;
    delete request.against;
  }
  return { ...request, audience: { locale: s.lang, region: PLACES[s.region] } };
}

/** The hour that stands in the sentence: the reader's, else the article's own. */
export function hourInUse(/** @type {State} */ s, /** @type {Request} */ request) {
  return s.hour ?? { text: String(request.claim?.given?.[STREAMING] ?? '') };
}

/** An assumption in the contract's words. @param {import('../contract.js').Assumed} a */
const given = (a) => ('source' in a ? { source: a.source } : a.text);

/**
 * What is shown: the baseline with one streaming hour chosen, and the reader's energy if there is one.
 * @param {State} s @param {Catalog} catalog @returns {Request | null}
 */
export function chosen(s, catalog) {
  const request = baseline(s, catalog);
  if (!request) return null;
  request.assume = { ...request.assume, ...Object.fromEntries(Object.entries(s.assume).map(([factor, a]) => [factor, given(a)])) };
  if (s.claim !== TITLE_CLAIM) return request;
  if (s.energy) {
    request.subject = 'text' in s.energy
      ? { type: 'energy', energy: s.energy.text } : { type: 'training', model: 'gpt-3' };
  }
  const value = given(hourInUse(s, request));
  if (request.claim?.comparison === STREAMING && value) request.assume[STREAMING] = value;
  return request;
}

/**
 * What a reader can choose before the rest of module and catalog is there: the title's claim with its own hour or a
 * source's, and the region. @param {Catalog} catalog @param {State} s the title's claim @returns {State[]}
 */
export function firstStates(catalog, s) {
  const hours = catalog.comparisons.filter((c) => c.id === STREAMING).flatMap((c) => c.values.map((v) => ({ source: v.source })));
  return Object.keys(PLACES).flatMap((region) => [null, ...hours].map((hour) => ({ ...s, region: /** @type {State['region']} */ (region), hour })));
}
