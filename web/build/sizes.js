// What each tier costs a reader, in bytes after brotli: until the answer can be changed, and what follows by itself.
//   node build/sizes.js [DIR] [LANG]      DIR: dist, LANG: ja, the largest
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** @param {string} file */
export function weight(file) {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Files of the site by tier. @param {string} dist @param {string} lang @returns {Record<string, { before: string[], after: string[] }>} */
export function tiers(dist, lang) {
  const assets = readdirSync(path.join(dist, 'assets'));
  const asset = (/** @type {RegExp} */ name) => {
    const found = assets.filter((f) => name.test(f));
    if (found.length !== 1) throw new Error(`${name}: ${found}`);
    return `assets/${found[0]}`;
  };
  const folder = lang === 'zh-TW' ? '' : `${lang}/`;
  const linked = (/** @type {string} */ page) => [...readFileSync(path.join(dist, page), 'utf8').matchAll(/(?:src|href)="[./]*(assets\/[^"]+\.(?:js|css))"/g)].map((m) => m[1]);
  const element = [asset(/^tanta-watt-.*\.js$/), asset(new RegExp(`^${lang}-.*\\.js$`)), asset(/^tantawatt-.*\.mjs$/), asset(/^tantawatt-.*\.wasm$/), asset(/^first-.*\.json$/)];
  const later = asset(/^later-(?!en-|ja-|zh-TW-).*\.js$/);
  const imported = [...readFileSync(path.join(dist, later), 'utf8').matchAll(/(?:from|import) ?[`"']\.\/([^`"']+)[`"']/g)].map((m) => `assets/${m[1]}`).filter((f) => !element.includes(f));
  const after = [later, ...imported, asset(new RegExp(`^later-${lang}-.*\\.js$`)), asset(/^rest-.*\.wasm$/), asset(/^catalog-.*\.json$/)];
  const page = (/** @type {string} */ file) => ({ before: [...new Set([folder + file, ...linked(folder + file), ...element])], after: [...after, 'corrections.json'] });
  return {
    'text or picture in your own page': { before: [], after: [] },
    'the front page as it is read': { before: [`${folder}index.html`], after: [] },
    element: { before: element, after },
    frame: page('embed.html'),
    'the front page': page('index.html'),
  };
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  const dist = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)));
  const lang = process.argv[3] ?? 'ja';
  const sum = (/** @type {string[]} */ files) => files.reduce((n, f) => n + weight(path.join(dist, f)), 0);
  console.log(`brotli bytes in ${lang}:\n${'until it can be used'.padStart(56)}${'then'.padStart(10)}`);
  for (const [tier, { before, after }] of Object.entries(tiers(dist, lang))) {
    console.log(`${tier.padEnd(36)}${String(sum(before)).padStart(20)}${String(sum(after)).padStart(10)}`);
  }
}
