// Presets by their ids, and two of them side by side, named "one..two".
import { claimRecord, makers } from './record.js';
/** @typedef {import('../contract.js').ClaimRecord} ClaimRecord */

export const VERSUS = '..';

/** Whether a record can stand in a comparison of two: it is one quantity. @param {ClaimRecord} record */
export function single(record) {
  return !['compare', 'lifetime'].includes(record.request.subject.type);
}

makers.push((catalog, id) => {
  const preset = catalog.presets?.find((p) => p.id === id);
  return preset && { id, article: '', title: preset.name, request: preset.request, cites: preset.cites };
}, (catalog, id) => {
  const parts = id.split(VERSUS);
  const [a, b] = parts.length === 2 ? parts.map((part) => claimRecord(catalog, part)) : [];
  if (!a || !b || !single(a) || !single(b)) return undefined;
  const langs = /** @type {const} */ (['zh-TW', 'en', 'ja']);
  return {
    id, article: '', names: [a.title, b.title],
    title: Object.fromEntries(langs.map((l) => [l, `${a.title[l]} ${l === 'en' ? '/' : '／'} ${b.title[l]}`])),
    request: { subject: { type: 'compare', a: a.request.subject, b: b.request.subject } },
    cites: Object.fromEntries([a, b].flatMap((r, i) => Object.entries(r.cites ?? {}).map(([factor, ids]) => [`${i} ${factor}`, ids]))), // for the list alone: a factor may stand on both sides
  };
});
