// The state as a link's query: the counterpart of from-link.js, which explains the keys.
import { TITLE_CLAIM } from './state.js';
/** @typedef {import('../contract.js').State} State @typedef {import('../contract.js').Assumed} Assumed */

/** @param {Assumed} a */
const full = (a) => ('source' in a ? a.source : a.text);
/** A number without the unit that such a key has anyway; reading trims, so not where a blank is left over. @param {Assumed | null} a */
const written = (a) => a && full(a).replace(/^(\P{L}*[^\p{L}\s]) kWh$/u, '$1');

/**
 * @param {State} s @param {string} edition
 * @returns {string} the query, without "?"
 */
export function toQuery(s, edition) {
  const q = new URLSearchParams();
  if (s.claim === TITLE_CLAIM) q.set('m', 'gpt-3');
  else q.set('c', s.claim);
  const energy = written(s.energy);
  if (energy) q.set('e', energy);
  const hour = written(s.hour);
  if (hour) q.set('nf', hour);
  for (const factor of Object.keys(s.assume).sort()) q.set(`a.${factor}`, full(s.assume[factor]));
  q.set('r', s.region);
  q.set('l', s.lang);
  q.set('v', edition);
  return q.toString().replaceAll('%7E', '~').replaceAll('+', '%20');
}
