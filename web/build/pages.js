// After the bundle: the pages of every language, with the article and the first view in the HTML.
//   node build/pages.js [DIR]      DIR: dist; TANTAWATT_BASE_URL: where the site will stand
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builderTexts } from '../builder/texts.js';
import { LANGS } from '../i18n/index.js';
import { sourcesTexts } from '../sources/texts.js';
import { baseAddress } from './address.js';
import { socialPages } from './claim-pages.js';
import { readChanges, writeEditions } from './corrections.js';
import { dataset } from './dataset.js';
import { engineFiles } from './engine-files.js';
import { firstCatalog } from './first-catalog.js';
import { readFigures } from './figures.js';
import { figuresCsv, figuresJson, figuresTable } from './figures-page.js';
import { escape, fillPage } from './fill-page.js';
import { firstViewHtml } from './first-view.js';
import { methodPage } from './method-page.js';
import { writeServiceWorker } from './service-worker.js';
import { startEngine } from './start-engine.js';
import { unbrokenHtml } from './unbroken.js';
import { worksheetPage } from './worksheet-page.js';
/** @typedef {import('../contract.js').Lang} Lang */

const web = fileURLToPath(new URL('..', import.meta.url));
const dist = path.resolve(process.argv[2] ?? path.join(web, 'dist'));
/** The article's own language is the root. @type {Record<Lang, { folder: string, name: string, html: string }>} */
const PLACES = {
  'zh-TW': { folder: '', name: '繁體中文', html: 'zh-Hant-TW' },
  en: { folder: 'en', name: 'English', html: 'en' },
  ja: { folder: 'ja', name: '日本語', html: 'ja' },
};

/** @param {Lang} lang */
function story(lang) {
  const text = readFileSync(path.join(web, 'story', `${lang}.html`), 'utf8');
  const field = (/** @type {string} */ name) => new RegExp(`<!-- ${name}: (.*?) -->`).exec(text)?.[1] ?? '';
  return { title: field('title'), description: field('description'), body: unbrokenHtml(text.replace(/<!--.*?-->\n?/g, '').trim()) };
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
const claimTemplate = readFileSync(path.join(dist, 'claim.html'), 'utf8');
rmSync(path.join(dist, 'claim.html'));
const base = baseAddress();
const files = engineFiles();
const engine = await startEngine(files);
const small = await startEngine(files, JSON.stringify(firstCatalog(engine)));
const script = `assets/${readdirSync(path.join(dist, 'assets')).find((f) => /^tanta-watt-.+\.js$/.test(f))}`;
const integrity = `sha384-${createHash('sha384').update(readFileSync(path.join(dist, script))).digest('base64')}`;
const social = socialPages({ engine, dist, base, places: PLACES });
const changes = readChanges(path.join(web, '..', 'data'));
/** Pages written once everything that is kept offline is there: these stay with the server. @type {(() => Promise<number>)[]} */
const later = [];
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
    social: social.front(lang, { title, description }),
    dataset: dataset({ lang, folder, name: sourcesTexts[lang].title, description: sourcesTexts[lang].lead, edition: view.edition, licence: engine.catalog.licence ?? '', changes, root: base ?? up }),
    lang: html, title: escape(title), description: escape(description), story: body, edition: escape(view.edition),
    newer: NEWER[lang], update: UPDATE[lang], up,
    switch: languageLinks(lang, up, 'index.html'), 'builder-switch': languageLinks(lang, up, 'builder.html'),
    'builder-title': escape(builderTexts[lang].title), 'preview-title': escape(builderTexts[lang].preview), 'builder-lead': escape(builderTexts[lang].lead), languages: { 'zh-TW': '語言', en: 'Language', ja: '言語' }[lang],
    script, integrity, 'first-view': view.markup, 'sources-title': sourcesTexts[lang].title, 'sources-lead': sourcesTexts[lang].lead,
    'sources-switch': languageLinks(lang, up, 'sources.html'), figures: figuresTable(figures, lang, engine.catalog.phrases).replaceAll('%up%', up),
  };
  for (const file of FILES) {
    mkdirSync(path.join(dist, folder), { recursive: true });
    writeFileSync(path.join(dist, folder, file), fillPage(templates[file], slots, up, script));
  }
  later.push(() => social.write(lang, claimTemplate, slots, script));
}
writeFileSync(path.join(dist, 'figures.csv'), figuresCsv(figures));
writeFileSync(path.join(dist, 'figures.json'), figuresJson(figures));
const kept = writeServiceWorker(dist, path.join(web, 'pwa', 'sw.js'));
// After the list of what is kept offline: these stay with the server.
let shared = 0;
for (const write of later) shared += await write();
const editions = writeEditions(path.join(web, '..', 'data'), dist, engine.catalog.edition);
console.log(`pages: ${LANGS.length} languages, edition ${engine.catalog.edition}, ${kept} files kept offline, ${editions} frozen editions`);
console.log(`for other sites: ${base ? `${shared} pages for ${base}, pictures: ${social.pictures || shared}` : 'nothing, since TANTAWATT_BASE_URL does not say where the site will stand'}`);
