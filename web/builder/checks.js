// What an editor should know before it is printed. Each finding is a key of the texts with what goes into it.
/** @typedef {import('../view/facts.js').Facts} Facts @typedef {import('../contract.js').State} State */

/** Above this ratio of the highest to the lowest count, one number is no headline. */
const WIDE = 3;

/**
 * @param {Facts} f @param {State} state @param {boolean} title whether the article's own sentence is shown
 * @returns {{ key: 'wide' | 'own_number' | 'withdrawn' | 'one_source', times?: number }[]}
 */
export function findings(f, state, title) {
  const found = [];
  const { low, high } = title ? f.span : { low: NaN, high: NaN };
  if (high / low > WIDE) found.push({ key: /** @type {const} */ ('wide'), times: high / low });
  if (title && (state.energy || (state.hour && !('source' in state.hour)))) found.push({ key: /** @type {const} */ ('own_number') });
  if (title && f.figures.some((x) => x.inUse && !x.stands)) found.push({ key: /** @type {const} */ ('withdrawn') });
  if (title && f.figures.filter((x) => x.stands).length < 2) found.push({ key: /** @type {const} */ ('one_source') });
  return found;
}
