// The table of the sources page, and the same figures as CSV and JSON. The table is complete without scripts.
import { sourcesTexts } from '../sources/texts.js';
import { cell } from '../export/table.js';
import { count } from '../format/number.js';
/** @typedef {import('../contract.js').Lang} Lang @typedef {import('./figures.js').Figure} Figure */
/** @typedef {ReturnType<typeof import('./figures.js').readFigures>} Figures */
/** @typedef {{ readonly [L in Lang]?: Record<string, string> }} Phrases */

/** @param {unknown} s */
const escape = (s) => String(s ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
/** @param {string} text @param {Record<string, unknown>} values */
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, k) => String(values[k] ?? ''));
/** @param {string} s */
const kebab = (s) => s.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

const TERM = { 'zh-TW': '、', en: ', ', ja: '、' };

/** @param {Record<string, any>} sources @param {string} id */
function link(sources, id) {
  const s = sources[id];
  const label = `${s.author} ${s.year}`;
  return `<a href="${escape(s.url)}">${escape(label)}</a><br><small>${escape(s.title)}</small>`;
}

/** @param {string[]} names */
const head = (names) => `<thead><tr>${names.map((h) => `<th scope="col">${h}</th>`).join('')}</tr></thead>`;

/** @param {Figures} d @param {Lang} lang @param {Phrases} phrases @returns {string} */
export function figuresTable(d, lang, phrases) {
  const t = sourcesTexts[lang];
  const words = phrases[lang] ?? {};
  const number = new Intl.NumberFormat(lang, { maximumSignificantDigits: 6 });
  /** @param {string} kind @param {string} token */
  const phrase = (kind, token) => words[`${kind}.${token}`] ?? token;
  const own = (/** @type {string} */ text) => t.words[text] ?? text;
  /** @param {Figure} f */
  const value = (f) => {
    if (f.mid === null) return escape(f.inputs.replace(/(^|, )([a-zA-Z]+) /g, (_, c, k) => `${c}${phrase('factor', kebab(k))} `).replace(/\d+(?:\.\d+)?(?![\d.e])/g, (n) => (Number(n) >= 1e4 ? count(Number(n), lang, 6) : n)));
    const unit = f.unit === '1' ? '' : ` ${f.unit}${f.sortUnit === 'kg' ? ' CO₂e' : ''}`; // all masses here are of that
    const ends = f.low !== f.high ? `<br><small>${number.format(f.low ?? f.mid)} – ${number.format(f.high ?? f.mid)}</small>` : '';
    return `${number.format(f.mid)}${escape(unit)}${ends}`;
  };
  const rows = d.figures.map((f) => {
    const v = f.value;
    const place = [v.where, v.note].filter(Boolean).map(escape).join('<br>');
    const status = v.supersededBy && v.status !== 'retracted' ? 'superseded' : v.status;
    const shown = v.status === 'retracted' ? `<s>${value(f)}</s>` : value(f);
    const part = f.id.split('/').slice(1).map((p) => own([phrase('factor', p), phrase('method', p)].find((x) => x !== p) ?? kebab(p))).join(' · ');
    return `<tr><th scope="row">${escape(f.name[lang])}${part ? `<br><small>${escape(part)}</small>` : ''}</th>`
      + `<td data-unit="${escape(f.sortUnit)}" data-sort="${f.sortValue ?? ''}">${shown}${f.isDefault ? ` <em>${t.standard}</em>` : ''}</td><td>${v.year ?? d.sources[v.source].year}</td>`
      + `<td>${link(d.sources, v.source)}</td><td>${escape(phrase('status', status))}</td>`
      + `<td>${escape(phrase('seen', v.seen))}${v.quotedBy ? `<br><small>${fill(t.quoted, { who: link(d.sources, v.quotedBy) })}</small>` : ''}</td>`
      + `<td>${(v.boundary ?? []).map((/** @type {string} */ b) => escape(phrase('boundary', b))).join(TERM[lang])}</td>`
      + `<td>${escape(own(phrase('funder', d.sources[v.source].funding ?? '')))}</td><td><small>${place}</small></td></tr>`;
  });
  const heads = [t.what, t.value, t.year, t.source, t.status, t.seen, t.boundary, t.paid, t.where];
  const series = d.series.map((s) => {
    const years = Object.values(s.values).flatMap((v) => Object.keys(/** @type {object} */ (v))).map(Number);
    const span = years.length ? fill(Math.min(...years) === Math.max(...years) ? t.place : t.places, { n: Object.keys(s.values).length, from: Math.min(...years), to: Math.max(...years) }) : '';
    return `<tr><th scope="row">${escape(own(s.definition ?? s.series))}</th><td>${escape(s.unit)}</td><td>${span}</td><td>${link(d.sources, s.source)}</td>`
      + `<td>${escape(phrase('seen', s.seen))}</td></tr>`;
  });
  const methods = d.methods.map((m) => `<tr><th scope="row">${escape(phrase('method', m.id))}</th>`
    + `<td>${escape(Object.entries(m.constants).map(([k, v]) => `${k} ${v}`).join(', '))}</td><td>${link(d.sources, m.source)}</td></tr>`);
  return `<p class="lead">${t.lead}</p><p>${fill(t.count, { n: d.figures.length, s: Object.keys(d.sources).length, edition: d.edition })}</p>`
    + `<p>${t.download}${lang === 'en' ? ': ' : '：'}<a href="%up%figures.csv" download>CSV</a> · <a href="%up%figures.json" download>JSON</a></p><p><small>${t.licence}</small></p>`
    + `<p id="filter" hidden><label>${t.filter} <input type="search"></label> <output data-text="${escape(t.shown)}"></output></p><p class="aside"><small>${t.aside}</small></p>`
    + `<div class="wide" role="region" aria-label="${t.caption}" tabindex="0"><table id="figures"><caption>${t.caption}</caption>`
    + `${head(heads)}\n<tbody>\n${rows.join('\n')}\n</tbody></table></div>`
    + `<h2>${t.series}</h2><div class="wide" role="region" aria-label="${t.series}" tabindex="0"><table>${head([t.what, t.unit, t.span, t.source, t.seen])}<tbody>${series.join('\n')}</tbody></table></div>`
    + `<h2>${t.methods}</h2><div class="wide" role="region" aria-label="${t.methods}" tabindex="0"><table>${head([t.what, t.constants, t.source])}<tbody>${methods.join('\n')}</tbody></table></div>`;
}

const COLUMNS = ['id', 'name_en', 'low', 'mid', 'high', 'unit', 'inputs', 'printed', 'year', 'region', 'boundary', 'definition', 'status', 'seen', 'quoted_by', 'where', 'note',
  'source', 'title', 'author', 'source_year', 'url', 'funding', 'grade', 'licence'];

/** One row a figure, one for each place and year of a series, one for each constant of a method. @param {Figures} d @returns {string} */
export function figuresCsv(d) {
  /** @type {(string | number | null | undefined)[][]} */
  const rows = [COLUMNS];
  /** @param {Record<string, any>} v @param {(string | number | null | undefined)[]} start */
  const row = (v, start) => {
    const s = d.sources[v.source];
    rows.push([...start, v.printed, v.year ?? s.year, v.region, (v.boundary ?? []).join(' '), v.definition, v.status, v.seen, v.quotedBy, v.where, v.note,
      v.source, s.title, s.author, s.year, s.url, s.funding, v.grade ?? s.grade, d.licence]);
  };
  for (const f of d.figures) row(f.value, [f.id, f.name.en, f.low, f.mid, f.high, f.unit, f.inputs]);
  for (const s of d.series) {
    for (const [place, years] of Object.entries(s.values)) {
      const points = typeof years === 'number' ? { [s.year ?? '']: years } : years;
      for (const [year, n] of Object.entries(points)) row({ ...s, year: Number(year) || undefined, region: place }, [`${s.series}/${place}`, s.definition ?? s.series, n, n, n, s.unit, '']);
    }
  }
  for (const m of d.methods) for (const [name, n] of Object.entries(m.constants)) row({ source: m.source }, [`methods/${m.id}/${name}`, name, n, n, n, '', '']);
  return `${rows.map((r) => r.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** @param {Figures} d @returns {string} */
export function figuresJson(d) {
  const figures = d.figures.map((f) => ({ id: f.id, name: f.name, default: f.isDefault, ...f.value }));
  return JSON.stringify({ edition: d.edition, licence: d.licence, attribution: sourcesTexts.en.licence, figures, series: d.series, methods: d.methods, sources: d.sources });
}
