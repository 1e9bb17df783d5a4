// What the "c" of a link names: a claim of the article, a preset, or what a part loaded later can make of it.
/** @typedef {import('../contract.js').Catalog} Catalog @typedef {import('../contract.js').ClaimRecord} ClaimRecord */

/** @type {((catalog: Catalog, id: string) => ClaimRecord | undefined)[]} */
export const makers = [];

/** @param {Catalog} catalog @param {string} id @returns {ClaimRecord | undefined} */
export function claimRecord(catalog, id) {
  return catalog.claims.find((c) => c.id === id) ?? makers.map((make) => make(catalog, id)).find(Boolean);
}
