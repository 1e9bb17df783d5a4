// A claim that is held: where a reader moves one of its two numbers, the other becomes what the claim then needs, as the
// engine solves it.
import { STREAMING } from '../state/names.js';
import { chosen } from '../state/request.js';
/** @typedef {import('../contract.js').State} State */

/** Which factor of the claim answers to which number of the sentence. */
const OTHER = /** @type {const} */ ({ hour: ['energy', 'energy'], energy: ['hour', STREAMING] });

/**
 * @param {import('../state/session.js').Session} session @param {Partial<State>} change
 * @returns {Partial<State>} the change with its counterpart; as it came where the claim has none
 */
export function held(session, change) {
  const moved = 'hour' in change ? 'hour' : 'energy' in change ? 'energy' : null;
  if (!moved) return change;
  const [field, factor] = OTHER[moved];
  const request = chosen({ ...session.state.value, ...change }, session.engine.catalog);
  const answer = request && session.engine.evaluate({ ...request, against: [], include: [] });
  const need = answer && !answer.error && answer.claim?.needs.find((n) => n.factor === factor);
  return need ? { ...change, [field]: { text: `${Number(need.value.toPrecision(6))} ${need.unit}` } } : change;
}
