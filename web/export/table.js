// The answer as a table (RFC 4180): one row a figure, with its range, unit and source.
/** @typedef {import('../contract.js').Answer} Answer @typedef {import('../contract.js').Catalog} Catalog */

/** A cell that a spreadsheet takes as text, never as a formula. @param {string | number | null | undefined} value */
export function cell(value) {
  const s = value === null || value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(s) ? `'${s}` : s;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {Answer} answer @param {Catalog} catalog @param {string} edition */
export function csv(answer, catalog, edition) {
  /** @type {(string | number | null | undefined)[][]} */
  const rows = [['figure', 'low', 'mid', 'high', 'unit', 'source', 'url', 'edition']];
  for (const [name, part] of /** @type {[string, Answer][]} */ (answer.a && answer.b ? [['a/', answer.a], ['b/', answer.b]] : [['', answer]])) {
    for (const kind of /** @type {const} */ (['energy', 'carbon', 'water'])) {
      const e = part[kind];
      if (e) rows.push([name + kind, e.low, e.mid, e.high, e.unit, '', '', edition]);
    }
    for (const e of part.equivalents ?? []) {
      rows.push([name + e.id, e.count.low, e.count.mid, e.count.high, catalog.comparisons.find((c) => c.id === e.id)?.unit, '', '', edition]);
      for (const r of e.rivals) rows.push([`${name}${e.id} by ${r.source}`, r.count, r.count, r.count, catalog.comparisons.find((c) => c.id === e.id)?.unit, r.source, catalog.sources[r.source]?.url, edition]);
    }
  }
  return `${rows.map((r) => r.map(cell).join(',')).join('\r\n')}\r\n`;
}
