// What other sites show of a page that is linked to: Open Graph, a picture, oEmbed (https://oembed.com, discovery by link).
import { HEIGHT, WIDTH } from '../export/card.js';
import { escape } from './fill-page.js';
/** @typedef {import('../contract.js').Lang} Lang */
/** @typedef {{ lang: Lang, id: string, path: string, title: string, description: string, picture: boolean, others: { lang: Lang, path: string }[] }} Shared
 *  path: from the site's root; others: the same page in every language */

/** @type {Record<Lang, string>} */
const LOCALE = { 'zh-TW': 'zh_TW', en: 'en_US', ja: 'ja_JP' };
/** Frames of oEmbed are at most this wide in most systems; the page inside is fluid. */
const FRAME = { width: 600, height: 800 };

/** @param {Pick<Shared, 'id' | 'lang'>} page */
export const picturePath = ({ id, lang }) => `pictures/${id}.${lang}.png`;
/** @param {Pick<Shared, 'id' | 'lang'>} page */
export const oembedPath = ({ id, lang }) => `oembed/${id}.${lang}.json`;

/** Tags for the head. @param {Shared} page @param {string | null} base */
export function socialHead(page, base) {
  const { lang, path, title, description, others } = page;
  const meta = (/** @type {string} */ key, /** @type {string | number} */ content, name = 'property') => `<meta ${name}="${key}" content="${escape(String(content))}">`;
  const tags = [meta('og:title', title), meta('og:description', description), meta('og:type', 'article'), meta('og:site_name', 'Tantawatt'), meta('og:locale', LOCALE[lang])];
  if (base) {
    tags.push(`<link rel="canonical" href="${base}${path}">`, meta('og:url', base + path),
      ...others.map((o) => `<link rel="alternate" hreflang="${o.lang}" href="${base}${o.path}">`),
      `<link rel="alternate" type="application/json+oembed" href="${base}${oembedPath(page)}" title="${escape(title)}">`);
    if (page.picture) {
      tags.push(meta('og:image', base + picturePath(page)), meta('og:image:width', WIDTH), meta('og:image:height', HEIGHT), meta('og:image:alt', description),
        meta('twitter:card', 'summary_large_image', 'name'));
    }
  }
  return tags.join('\n');
}

/** @param {Shared} page @param {string} base @param {{ folder: string, query: string }} frame of the language, and the state */
export function oembed(page, base, { folder, query }) {
  const src = `${base}${folder ? `${folder}/` : ''}embed.html?${query}`;
  return JSON.stringify({
    type: 'rich', version: '1.0', title: page.title, provider_name: 'Tantawatt', provider_url: base, cache_age: 86400, ...FRAME,
    html: `<iframe src="${escape(src)}" title="${escape(page.title)}" width="${FRAME.width}" height="${FRAME.height}" style="border:0;max-width:100%" loading="lazy" allow="clipboard-write; web-share"></iframe>`,
    ...(page.picture ? { thumbnail_url: base + picturePath(page), thumbnail_width: WIDTH, thumbnail_height: HEIGHT } : {}),
  });
}
