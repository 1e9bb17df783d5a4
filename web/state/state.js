// What a reader can change, and the way back. A state is a plain value: two equal states show the same page.
/** @typedef {import('../contract.js').State} State @typedef {import('../contract.js').Lang} Lang
 *  @typedef {import('../contract.js').Region} Region @typedef {import('../contract.js').Assumed} Assumed */

/** The claim in the article's title. */
export const TITLE_CLAIM = 'a4-netflix-hours';

/** Region is not language, but each language suggests one. @type {Record<Lang, Region>} */
const SUGGESTED = { 'zh-TW': 'tw', ja: 'jp', en: 'us' };

/** The article's own figures. @param {Lang} lang @returns {State} */
export function initial(lang) {
  return { claim: TITLE_CLAIM, energy: null, hour: null, assume: {}, region: SUGGESTED[lang], lang };
}

/** The figures of a state, in one order: what the reader's place and language do not change. @param {State} s */
const figures = (s) => JSON.stringify([s.claim, s.energy, s.hour, Object.entries(s.assume).sort()]);

/** Whether no figure of the claim has been changed. */
export function isArticle(/** @type {State} */ s) {
  return figures(s) === figures({ ...initial(s.lang), claim: s.claim });
}

/** @param {State} a @param {State} b */
export function same(a, b) {
  return a.region === b.region && a.lang === b.lang && figures(a) === figures(b);
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
