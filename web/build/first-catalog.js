// The part of the catalog that the first view needs, small enough to be there at once; the whole follows when the
// answer stands. Nothing is changed in it, so both give the same first view, which the build checks.
import { LANGS } from '../i18n/index.js';
import { Session } from '../state/session.js';
import { TITLE_CLAIM, initial } from '../state/state.js';
import { PLACES, household } from '../state/request.js';
import { STREAMING } from '../state/names.js';
/** @typedef {import('../contract.js').Catalog} Catalog @typedef {import('../contract.js').Engine} Engine
 *  @typedef {import('../contract.js').Region} Region */

/** Reader texts that the first view may show before the whole catalog is there. */
const PHRASE = /^(unit\.(s|min|h|day|month|year|kWh|hour)|boundary\.(device|network|data-centre|unstated)$|funder\.|factor\.energy)/;
const REGIONS = /** @type {Region[]} */ (Object.keys(PLACES));

/** Every source id that a piece of the catalog names. @param {unknown} piece @param {Catalog} catalog */
function named(piece, catalog) {
  const texts = new Set();
  JSON.stringify(piece, (key, value) => {
    if (typeof value === 'string') texts.add(value);
    return value;
  });
  return Object.keys(catalog.sources).filter((id) => texts.has(id));
}

/** @param {Engine} engine with the whole catalog @returns {Record<string, unknown>} */
export function firstCatalog(engine) {
  const { catalog } = engine;
  const ids = new Set([STREAMING, ...REGIONS.map(household)]);
  for (const lang of LANGS) {
    for (const region of REGIONS) {
      const session = new Session(engine, { ...initial(lang), region });
      for (const id of session.open.value?.chosen ?? []) ids.add(id);
    }
  }
  // The claim's model, with the accelerators that its routes name.
  const models = (catalog.models ?? []).filter((m) => m.id === 'gpt-3');
  const kept = {
    comparisons: catalog.comparisons.filter((c) => ids.has(c.id)),
    claims: catalog.claims.filter((c) => c.id === TITLE_CLAIM),
    models,
    hardware: (catalog.hardware ?? []).filter((h) => JSON.stringify(models).includes(`"${h.id}"`)),
  };
  const phrases = Object.fromEntries(Object.entries(catalog.phrases).map(([lang, all]) => [lang, Object.fromEntries(Object.entries(all).filter(([key]) => PHRASE.test(key)))]));
  const sources = new Set(named(kept, catalog));
  return {
    edition: catalog.edition, licence: catalog.licence,
    sources: Object.fromEntries(Object.entries(catalog.sources).filter(([id]) => sources.has(id))), ...kept, phrases,
  };
}
