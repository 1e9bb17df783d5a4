// What a reader can change, and the way back. A state is a plain value: two equal states show the same page.
/** @typedef {import('../contract.js').State} State @typedef {import('../contract.js').Lang} Lang
 *  @typedef {import('../contract.js').Region} Region @typedef {import('../contract.js').Assumed} Assumed */

/** The claim in the article's title. */
export const TITLE_CLAIM = 'a4-netflix-hours';

/** Region is not language, but each language suggests one. @type {Record<Lang, Region>} */
const SUGGESTED = { 'zh-TW': 'tw', ja: 'jp', en: 'us' };

/** The article's own figures. @param {Lang} lang @returns {State} */
export function initial(lang) {
  return { claim: TITLE_CLAIM, energy: null, hour: null, region: SUGGESTED[lang], lang };
}

/** @param {Assumed | null} a @param {Assumed | null} b */
function sameAssumed(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the figures are the article's own: region and language are the reader's place, not figures. */
export function isArticle(/** @type {State} */ s) {
  return s.energy === null && s.hour === null && s.claim === TITLE_CLAIM;
}

/** @param {State} a @param {State} b */
export function same(a, b) {
  return a.claim === b.claim && a.region === b.region && a.lang === b.lang
    && sameAssumed(a.energy, b.energy) && sameAssumed(a.hour, b.hour);
}

/** Earlier states, newest last. One entry a gesture: a drag pushes once, when it ends. */
export class History {
  /** @type {State[]} */ #past = [];

  get empty() { return this.#past.length === 0; }

  /** @param {State} before the state that a gesture began with @param {State} after */
  push(before, after) {
    if (same(before, after)) return;
    this.#past.push(before);
    if (this.#past.length > 100) this.#past.shift();
  }

  /** @returns {State | undefined} */
  pop() { return this.#past.pop(); }
}
