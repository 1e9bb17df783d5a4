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
 * @property {string} sortUnit @property {number | null} sortValue the mid in that unit, alike for all of one kind
 * @property {Json} value the record as it stands in the data
 * @property {boolean} isDefault
 */

const FOLDERS = ['comparisons', 'models', 'hardware', 'datacentres'];
/** Units of one kind in one of them, so that 1,287 MWh sorts above 10 kWh. @type {Record<string, [string, number]>} */
const KINDS = { Wh: ['kWh', 1e-3], MWh: ['kWh', 1e3], GWh: ['kWh', 1e6], TWh: ['kWh', 1e9], g: ['kg', 1e-3], t: ['kg', 1e3], mL: ['L', 1e-3], gal: ['L', 3.785411784] };
/** What says where a value comes from, and so is no input of a calculation. */
const PASSPORT = new Set(['method', 'source', 'status', 'seen', 'boundary', 'year', 'where', 'note', 'quotedBy', 'printed', 'derivedFrom', 'measuredBy',
  'estimateBy', 'definition', 'region', 'kind', 'supersededBy', 'grade', 'low', 'mid', 'high', 'unit']);

/** What stands in where a request leaves it out. */
const DEFAULTS = { 'zh-TW': '沒有給定時的預設', en: 'Default where none is given', ja: '指定がないときの既定値' };

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

/** @param {Json} value @param {Pick<Figure, 'id' | 'name' | 'kind' | 'isDefault'>} of @returns {Figure} */
function figure(value, of) {
  const single = typeof value.mid === 'number';
  const [sortUnit, times] = KINDS[value.unit] ?? [value.unit ?? '', 1];
  return { sortUnit, sortValue: single ? value.mid * times : null, ...of, low: value.low ?? value.mid ?? null, mid: value.mid ?? null, high: value.high ?? value.mid ?? null,
    unit: value.unit ?? '', inputs: single ? '' : inputs(value), value };
}

/** Objects that name a source and a status, wherever they lie in a record. @param {Json} record @param {string} kind @returns {Figure[]} */
function figuresOf(record, kind) {
  const operator = [record.operator, record.year].join(' ').trim();
  const name = record.name ?? { en: operator, 'zh-TW': operator, ja: operator };
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

/**
 * @param {string} data the data folder
 * @returns {{ figures: Figure[], series: Json[], methods: Json[], sources: Record<string, Json>, edition: string, licence: string }}
 */
export function readFigures(data) {
  const contents = FOLDERS.flatMap((kind) => files(path.join(data, kind)).map((file) => /** @type {const} */ ([kind, read(file)])));
  const figures = contents.flatMap(([kind, content]) => [
    ...(content[kind] ?? []).flatMap((/** @type {Json} */ r) => figuresOf(r, kind)),
    ...Object.entries(content.defaults ?? {}).flatMap(([factor, { value }]) => figuresOf({ id: factor, name: DEFAULTS, default: value.source, values: [value] }, kind)),
  ]);
  const methods = contents.flatMap(([, content]) => Object.entries(content.methods ?? {}).map(([id, { source, ...constants }]) => ({ id, source, constants })));
  const series = files(path.join(data, 'grids')).flatMap((file) => Object.entries(read(file).grids)
    .flatMap(([name, list]) => (Array.isArray(list) ? list.map((/** @type {Json} */ s) => ({ ...s, series: name })) : [])));
  const sources = Object.assign({}, ...files(path.join(data, 'sources')).map((file) => read(file).sources));
  const { edition, licence } = read(path.join(data, 'catalog.json'));
  return { figures, series, methods, sources, edition, licence };
}
