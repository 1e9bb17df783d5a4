// Every figure of the data folder as one flat row with its passport. Read from data/ itself, since the packed
// catalog leaves out what only this page shows.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
/** @typedef {import('../contract.js').Lang} Lang @typedef {Record<string, any>} Json */

/**
 * @typedef {object} Figure
 * @property {string} id what it is a figure of, with the part of it after a slash
 * @property {Partial<Record<Lang, string>>} name @property {string} kind folder of the data
 * @property {number | null} low @property {number | null} mid @property {number | null} high @property {string} unit
 * @property {string} inputs the inputs of a calculation, where there is no single value
 * @property {Json} value the record as it stands in the data
 * @property {boolean} isDefault
 */

const FOLDERS = ['comparisons', 'models', 'hardware', 'datacentres'];
/** What says where a value comes from, and so is no input of a calculation. */
const PASSPORT = new Set(['method', 'source', 'status', 'seen', 'boundary', 'year', 'where', 'note', 'quotedBy', 'printed', 'derivedFrom', 'measuredBy',
  'estimateBy', 'definition', 'region', 'kind', 'supersededBy', 'grade', 'low', 'mid', 'high', 'unit']);

/** @param {string} file @returns {Json} */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** @param {string} folder */
const files = (folder) => readdirSync(folder).filter((f) => f.endsWith('.json')).sort().map((f) => path.join(folder, f));

/** @param {any} q a quantity as data writes it @returns {string} */
function quantity(q) {
  if (typeof q !== 'object' || q === null) return String(q);
  const ends = q.low !== undefined && q.high !== undefined ? ` (${q.low} – ${q.high})` : '';
  return `${q.mid ?? ''}${ends}`.trim();
}

/** @param {Json} value */
const inputs = (value) => Object.entries(value).filter(([k]) => !PASSPORT.has(k)).map(([k, v]) => `${k} ${quantity(v)}`).join(', ');

/** @param {Json} value @param {Omit<Figure, 'low' | 'mid' | 'high' | 'unit' | 'inputs' | 'value'>} of @returns {Figure} */
function figure(value, of) {
  const single = typeof value.mid === 'number';
  return { ...of, low: value.low ?? value.mid ?? null, mid: value.mid ?? null, high: value.high ?? value.mid ?? null,
    unit: value.unit ?? '', inputs: single ? '' : inputs(value), value };
}

/** Objects that name a source and a status, wherever they lie in a record. @param {Json} record @param {string} kind @returns {Figure[]} */
function figuresOf(record, kind) {
  const name = record.name ?? { en: `${record.operator} ${record.year}`, 'zh-TW': `${record.operator} ${record.year}`, ja: `${record.operator} ${record.year}` };
  /** @type {Figure[]} */
  const out = [];
  /** @param {any} node @param {string[]} at @param {string} chosen */
  const walk = (node, at, chosen) => {
    if (Array.isArray(node)) for (const one of node) walk(one, at, chosen);
    else if (node && typeof node === 'object') {
      if (typeof node.source === 'string' && typeof node.status === 'string') {
        const part = node.method ? [...at, node.method] : at;
        out.push(figure(node, { id: [record.id, ...part].join('/'), name, kind, isDefault: chosen === (node.method ?? node.source) }));
      } else for (const [key, child] of Object.entries(node)) walk(child, key === 'values' || key === 'routes' ? at : [...at, key], node.default ?? '');
    }
  };
  walk({ ...record, name: undefined }, [], record.default ?? '');
  return out;
}

/** @param {string} data the data folder @returns {{ figures: Figure[], series: Json[], sources: Record<string, Json>, edition: string, licence: string }} */
export function readFigures(data) {
  const figures = FOLDERS.flatMap((kind) => files(path.join(data, kind)).flatMap((file) => {
    const records = read(file)[kind];
    return Array.isArray(records) ? records.flatMap((/** @type {Json} */ r) => figuresOf(r, kind)) : [];
  }));
  const series = files(path.join(data, 'grids')).flatMap((file) => Object.entries(read(file).grids)
    .flatMap(([name, list]) => (Array.isArray(list) ? list.map((/** @type {Json} */ s) => ({ ...s, series: name })) : [])));
  const sources = Object.assign({}, ...files(path.join(data, 'sources')).map((file) => read(file).sources));
  const { edition, licence } = read(path.join(data, 'catalog.json'));
  return { figures, series, sources, edition, licence };
}
