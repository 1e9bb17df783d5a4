// Addresses of the site's own pages in the reader's language.
/** @typedef {import('../contract.js').Lang} Lang */

/** Language folders of the site; the article's own language is its root. */
export const folderOf = (/** @type {Lang} */ lang) => (lang === 'zh-TW' ? '' : `${lang}/`);

/**
 * @typedef {{ href: string, elsewhere: boolean }} Page elsewhere: the reader is on a page of others, or in a frame, and should keep it
 * @param {string} home of the site @param {Lang} lang @param {string} file @returns {Page}
 */
export function page(home, lang, file) {
  return { href: new URL(folderOf(lang) + file, home).href, elsewhere: window.parent !== window || !location.href.startsWith(home) };
}
