// After the bundle: one index.html and one embed.html a language, with the article and the first view in the HTML.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builderTexts } from '../builder/texts.js';
import { LANGS } from '../i18n/index.js';
import { sourcesTexts } from '../sources/texts.js';
import { writeEditions } from './corrections.js';
import { engineFiles } from './engine-files.js';
import { firstCatalog } from './first-catalog.js';
import { readFigures } from './figures.js';
import { figuresCsv, figuresJson, figuresTable } from './figures-page.js';
import { firstViewHtml } from './first-view.js';
import { methodPage } from './method-page.js';
import { writeServiceWorker } from './service-worker.js';
import { startEngine } from './start-engine.js';
import { worksheetPage } from './worksheet-page.js';
/** @typedef {import('../contract.js').Lang} Lang */

const web = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(web, 'dist');
/** The article's own language is the root. @type {Record<Lang, { folder: string, name: string, html: string }>} */
const PLACES = {
  'zh-TW': { folder: '', name: '繁體中文', html: 'zh-Hant-TW' },
  en: { folder: 'en', name: 'English', html: 'en' },
  ja: { folder: 'ja', name: '日本語', html: 'ja' },
};

const escape = (/** @type {string} */ s) => s.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** @param {Lang} lang */
function story(lang) {
  const text = readFileSync(path.join(web, 'story', `${lang}.html`), 'utf8');
  const field = (/** @type {string} */ name) => new RegExp(`<!-- ${name}: (.*?) -->`).exec(text)?.[1] ?? '';
  return { title: field('title'), description: field('description'), body: text.replace(/<!--.*?-->\n?/g, '').trim() };
}

/** @param {Lang} lang the page's language @param {string} up the way to the root @param {string} file */
function languageLinks(lang, up, file) {
  return LANGS.map((l) => {
    const { folder, name } = PLACES[l];
    const href = `${up}${folder ? `${folder}/` : ''}${file === 'index.html' ? '' : file}` || './';
    return `<a href="${href}" hreflang="${l}" lang="${l}"${l === lang ? ' aria-current="page"' : ''}>${name}</a>`;
  }).join('');
}

/** @type {Record<Lang, string>} */
const NEWER = { 'zh-TW': '有新的版本。', en: 'A newer version is ready.', ja: '新しい版があります。' };
/** @type {Record<Lang, string>} */
const UPDATE = { 'zh-TW': '更新', en: 'Update', ja: '更新する' };

/** Read before the first is written over. */
const FILES = /** @type {const} */ (['index.html', 'embed.html', 'builder.html', 'preview.html', 'sources.html', 'method.html', 'worksheet.html']);
const templates = Object.fromEntries(FILES.map((f) => [f, readFileSync(path.join(dist, f), 'utf8')]));
const files = engineFiles();
const engine = await startEngine(files);
const small = await startEngine(files, JSON.stringify(firstCatalog(engine)));
const script = `assets/${readdirSync(path.join(dist, 'assets')).find((f) => /^tanta-watt-.+\.js$/.test(f))}`;
const integrity = `sha384-${createHash('sha384').update(readFileSync(path.join(dist, script))).digest('base64')}`;
const figures = readFigures(path.join(web, '..', 'data'));
for (const lang of LANGS) {
  const { folder, html } = PLACES[lang];
  const up = folder ? '../' : './';
  const { title, description, body } = story(lang);
  const view = await firstViewHtml(small, lang);
  const whole = await firstViewHtml(engine, lang);
  if (view.markup !== whole.markup) throw new Error(`${lang}: the first view differs between the first and the whole catalog`);
  const method = await methodPage(engine, lang, { prose: path.join(web, 'method'), data: path.join(web, '..', 'data') });
  const sheet = await worksheetPage(engine, lang, { folder: path.join(web, 'worksheet'), sentence: view.sentence });
  const slots = {
    method: method.body, 'method-title': escape(method.title), 'method-description': escape(method.description), 'method-switch': languageLinks(lang, up, 'method.html'),
    worksheet: sheet.body, 'worksheet-title': escape(sheet.title), 'worksheet-description': escape(sheet.description), 'worksheet-print': sheet.print, 'worksheet-switch': languageLinks(lang, up, 'worksheet.html'),
    lang: html, title: escape(title), description: escape(description), story: body, edition: escape(view.edition),
    newer: NEWER[lang], update: UPDATE[lang], up,
    switch: languageLinks(lang, up, 'index.html'), 'builder-switch': languageLinks(lang, up, 'builder.html'),
    'builder-title': escape(builderTexts[lang].title), 'preview-title': escape(builderTexts[lang].preview), 'builder-lead': escape(builderTexts[lang].lead), languages: { 'zh-TW': '語言', en: 'Language', ja: '言語' }[lang],
    script, integrity, 'first-view': view.markup, 'sources-title': sourcesTexts[lang].title, 'sources-lead': sourcesTexts[lang].lead,
    'sources-switch': languageLinks(lang, up, 'sources.html'), figures: figuresTable(figures, lang, engine.catalog.phrases).replaceAll('%up%', up),
  };
  for (const file of FILES) {
    // The scripts of these pages import the element's: asked for at once instead of one after the other.
    const page = (!templates[file].includes('<tanta-watt') ? templates[file] : templates[file].replace('<script type="module"', `<link rel="modulepreload" crossorigin href="./${script}">\n<script type="module"`))
      .replace(/%([a-z-]+)%/g, (all, name) => (name in slots ? slots[/** @type {keyof typeof slots} */ (name)] : all))
      .replaceAll('="./assets/', `="${up}assets/`).replaceAll('="./corrections', `="${up}corrections`).replaceAll('="./manifest', `="${up}manifest`).replaceAll('="./icon', `="${up}icon`);
    mkdirSync(path.join(dist, folder), { recursive: true });
    writeFileSync(path.join(dist, folder, file), page);
  }
}
writeFileSync(path.join(dist, 'figures.csv'), figuresCsv(figures));
writeFileSync(path.join(dist, 'figures.json'), figuresJson(figures));
const kept = writeServiceWorker(dist, path.join(web, 'pwa', 'sw.js'));
// After the list of what is kept offline: these stay with the server.
const editions = writeEditions(path.join(web, '..', 'data'), dist, engine.catalog.edition);
console.log(`pages: ${LANGS.length} languages, edition ${engine.catalog.edition}, ${kept} files kept offline, ${editions} frozen editions`);
