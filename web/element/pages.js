// Addresses of the site's own pages in the reader's language. They lie beside the folder of this script.
/** @typedef {import('../contract.js').Lang} Lang */

/** @type {Record<Lang, string>} */
const FOLDERS = { 'zh-TW': '', en: 'en/', ja: 'ja/' };

/**
 * @param {Lang} lang @param {string} file
 * @returns {{ href: string, elsewhere: boolean }} elsewhere: the reader is on a page of others, or in a frame, and should keep it
 */
export function page(lang, file) {
  const home = new URL(/* @vite-ignore */ '../', import.meta.url).href;
  return { href: new URL(FOLDERS[lang] + file, home).href, elsewhere: window.parent !== window || !location.href.startsWith(home) };
}
