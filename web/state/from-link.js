// The state as short readable keys of a link: ?m=gpt-3&nf=0.077&r=tw&l=zh-TW&v=2026.1
//   m  the model of the claim        e   energy of the training run ("1287 MWh"), absent: the article's
//   c  the claim, absent: the title's nf electricity of a streaming hour in kWh, or a source id
//   r  region  l  language  v  data edition the link was made with
//   a.FACTOR  any other input of the computation ("a.pue=1.2")
import { initial } from './state.js';
import { PLACES } from './request.js';
import { nearest } from '../i18n/index.js';
/** @typedef {import('../contract.js').State} State @typedef {import('../contract.js').Assumed} Assumed */

const SOURCE_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
/** One id, or two with dots between. */
const CLAIM = /^[a-z][a-z0-9-]*(\.\.[a-z][a-z0-9-]*)?$/;
const FACTOR = /^a\.([a-z][a-z0-9.-]*)$/;
/** Keys that are read at all. */
const MOST = 40;
/** Long values are refused before anything reads them. */
const LONGEST = 64;

/** @param {string | null} given @param {string} unit @returns {Assumed | null} */
function assumed(given, unit) {
  const value = given?.trim();
  if (!value || value.length > LONGEST) return null;
  if (SOURCE_ID.test(value)) return { source: value };
  return { text: /[\p{L}]/u.test(value) ? value : `${value} ${unit}`.trim() };
}

/**
 * Never fails: what cannot be read is left at the article's value.
 * @param {string} query @param {import('../contract.js').Lang} lang the page's language
 * @returns {{ state: State, edition: string | null }}
 */
export function fromQuery(query, lang) {
  const q = new URLSearchParams(query);
  const l = q.get('l');
  const state = initial(l ? nearest(l) : lang);
  const c = q.get('c');
  if (c && c.length <= 2 * LONGEST && CLAIM.test(c)) state.claim = c;
  const r = q.get('r');
  if (r && Object.hasOwn(PLACES, r)) state.region = /** @type {State['region']} */ (r);
  state.energy = assumed(q.get('e'), 'kWh');
  state.hour = assumed(q.get('nf'), 'kWh');
  for (const [key, value] of [...q].slice(0, MOST)) {
    const factor = FACTOR.exec(key)?.[1];
    const a = factor && assumed(value, '');
    if (a) state.assume = { ...state.assume, [factor]: a };
  }
  const v = q.get('v');
  return { state, edition: Number(v) ? v : null };
}
