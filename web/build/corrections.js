// What has changed in the published data, for pages that pinned an edition (corrections.json) and for people who
// follow it (an Atom feed). Both come from the change log of data/editions/.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
/** @typedef {import('../contract.js').Named} Named */
/** @typedef {{ from: string, to: string, factor: string, why: Named }} ChangedValue */
/** @typedef {{ date: string, edition: string, what: Named, values: ChangedValue[], sentences: Named[] }} Change */

const LARGEST = 1000;
/** @param {unknown} s */
const escape = (s) => String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** @param {string} data @returns {Change[]} newest first */
export function readChanges(data) {
  const { changes } = JSON.parse(readFileSync(path.join(data, 'editions', 'changes.json'), 'utf8'));
  return changes.toSorted((/** @type {Change} */ a, /** @type {Change} */ b) => b.date.localeCompare(a.date));
}

/** At most 1 kB, with the edition of today: editions that changed a value before those that changed none, of each the newest that fit. @param {Change[]} changes newest first @param {string} edition */
export function correctionsJson(changes, edition) {
  const first = changes.toSorted((a, b) => Number(b.values.length > 0) - Number(a.values.length > 0));
  const of = (/** @type {number} */ n) => JSON.stringify({ edition, changes: changes.filter((c) => first.indexOf(c) < n).map(({ date, edition: e, what, values }) => ({ date, edition: e, what, factors: values.map((v) => v.factor) })),
    older: changes.length > n });
  for (let n = changes.length; n > 0; n -= 1) if (Buffer.byteLength(of(n)) <= LARGEST) return of(n);
  return of(0);
}

/** @param {Change[]} changes */
export function correctionsFeed(changes) {
  const entries = changes.map((c) => `<entry><id>urn:tantawatt:edition:${escape(c.edition)}</id><title>${escape(c.edition)}: ${escape(c.what.en)}</title>`
    + `<updated>${c.date}T00:00:00Z</updated><content type="text">${escape([c.what['zh-TW'], c.what.en, c.what.ja,
      ...c.values.map((v) => `${v.factor}: ${v.from} → ${v.to}. ${v.why.en}`), ...c.sentences.map((s) => s.en)].join('\n'))}</content></entry>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:tantawatt:corrections</id>`
    + `<title>Tantawatt: editions and corrections</title><author><name>Tantawatt</name></author><updated>${changes[0].date}T00:00:00Z</updated>\n${entries.join('\n')}\n</feed>\n`;
}

/** Each frozen edition under its own path, which never changes. @param {string} data @param {string} dist @param {string} edition */
export function writeEditions(data, dist, edition) {
  const changes = readChanges(data);
  const folder = path.join(data, 'editions');
  const frozen = readdirSync(folder).filter((f) => /^\d+\.\d+\.json$/.test(f));
  for (const file of frozen) {
    const to = path.join(dist, 'editions', file.replace(/\.json$/, ''));
    mkdirSync(to, { recursive: true });
    copyFileSync(path.join(folder, file), path.join(to, 'catalog.json'));
  }
  writeFileSync(path.join(dist, 'corrections.json'), correctionsJson(changes, edition));
  writeFileSync(path.join(dist, 'corrections.xml'), correctionsFeed(changes));
  return frozen.length;
}
