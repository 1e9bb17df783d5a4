// What the "c" of a link names: a claim of the article, a preset, or two presets side by side ("one..two").
/** @typedef {import('../contract.js').Catalog} Catalog @typedef {import('../contract.js').ClaimRecord} ClaimRecord
 *  @typedef {import('../contract.js').Request} Request */

export const VERSUS = '..';

/** @param {Catalog} catalog @param {string} id @returns {ClaimRecord | undefined} */
export function claimRecord(catalog, id) {
  if (id.includes(VERSUS)) return versus(catalog, id);
  const claim = catalog.claims.find((c) => c.id === id);
  if (claim) return claim;
  const preset = catalog.presets?.find((p) => p.id === id);
  return preset && { id, article: '', title: preset.name, request: preset.request };
}

/** Whether a record can stand in a comparison of two: it is one quantity. @param {ClaimRecord} record */
export function single(record) {
  return !['compare', 'lifetime'].includes(record.request.subject.type);
}

/** @param {Catalog} catalog @param {string} id */
function versus(catalog, id) {
  const [a, b] = id.split(VERSUS).map((part) => claimRecord(catalog, part));
  if (!a || !b || !single(a) || !single(b)) return undefined;
  const langs = /** @type {const} */ (['zh-TW', 'en', 'ja']);
  return {
    id, article: '',
    title: Object.fromEntries(langs.map((l) => [l, `${a.title[l]} ／ ${b.title[l]}`])),
    names: [a.title, b.title],
    request: { subject: { type: 'compare', a: a.request.subject, b: b.request.subject } },
  };
}
