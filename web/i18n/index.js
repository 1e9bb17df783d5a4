// One chunk a language; a language is loaded when it is first shown.
/** @typedef {import('../contract.js').Lang} Lang @typedef {import('../contract.js').Texts} Texts
 *  @typedef {import('../contract.js').FirstTexts} FirstTexts @typedef {import('../contract.js').LaterTexts} LaterTexts */

/** @type {readonly Lang[]} */
export const LANGS = ['zh-TW', 'en', 'ja'];

/** @type {Record<Lang, () => Promise<{ default: FirstTexts }>>} */
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

/** @type {Record<Lang, () => Promise<{ default: LaterTexts }>>} */
const loadLater = {
  'zh-TW': () => import('./later/zh-TW.js'),
  en: () => import('./later/en.js'),
  ja: () => import('./later/ja.js'),
};

/** The texts of the first view; typed as all of them, since templates that need the rest come later too.
 * @param {Lang} lang @returns {Promise<Texts>} */
export async function texts(lang) {
  return /** @type {Texts} */ ((await load[lang]()).default);
}

/** All texts. @param {Lang} lang @returns {Promise<Texts>} */
export async function allTexts(lang) {
  const [first, later] = await Promise.all([load[lang](), loadLater[lang]()]);
  return { ...first.default, ...later.default };
}
