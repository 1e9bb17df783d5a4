// One chunk a language; a language is loaded when it is first shown.
/** @typedef {import('../contract.js').Lang} Lang @typedef {import('../contract.js').Texts} Texts */

/** @type {readonly Lang[]} */
export const LANGS = ['zh-TW', 'en', 'ja'];

/** @type {Record<Lang, () => Promise<{ default: Texts }>>} */
const load = {
  'zh-TW': () => import('./zh-TW.js'),
  en: () => import('./en.js'),
  ja: () => import('./ja.js'),
};

/** The nearest of our languages to a language tag; the article's own where none is near. */
export function nearest(/** @type {string | null | undefined} */ tag) {
  const s = (tag ?? '').toLowerCase();
  return s.startsWith('ja') ? 'ja' : s.startsWith('en') ? 'en' : /** @type {Lang} */ ('zh-TW');
}

/** @param {Lang} lang @returns {Promise<Texts>} */
export async function texts(lang) {
  return (await load[lang]()).default;
}
