// Two lights for a claim of the article: does the count follow from its own figures, and do the premises stand?
import { html, nothing } from 'lit';
import { CHECK, CROSS, DISPUTE } from './marks.js';
import { value, values } from './longer.js';
import { whole } from '../format/whole.js';
import { ENERGY } from '../state/names.js';
import { count, percent, range, rounded } from '../format/number.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Claim} Claim */

/** A count, or a share of one whole in percent. @param {number} n @param {Context['words']} words */
function counted(n, words, digits = 2) {
  return n < 1 ? percent(n, words.lang, digits) : count(n, words.lang, digits);
}

/** @param {Claim} claim @param {Context['words']} words @param {boolean | undefined} circular */
function arithmetic(claim, words, circular) {
  const { low, high } = claim.computed;
  const said = counted(claim.count ?? NaN, words, 3);
  if (circular) return words.say('sum_circular', { count: said });
  const computed = range(counted(low, words), counted(high, words), words.lang);
  return claim.arithmetic ? words.say('sum_follows', { count: said }) : words.say('sum_differs', { count: said, computed });
}

/** @param {Claim['premises'][number]} p @param {Context['words']} words */
function premise(p, words) {
  const factor = words.factor(p.factor);
  const published = p.published ? values(words, p.published, p.unit ?? 'kWh') : '';
  if (p.status === 'unstated') {
    return words.say('premise_solved', { factor, value: p.given ? value(words, { value: p.given, unit: p.unit ?? 'kWh' }) : '', range: published });
  }
  const times = p.published ? words.plain(rounded(p.published.high / p.published.low, 2), 2) : '';
  return words.say(/** @type {'premises_disputed'} */ (`premises_${p.status}`), { factor, times });
}

/** @param {Context} c */
export function claimLights({ facts, words }) {
  const { claim, record } = facts;
  if (!claim || record?.light === false) return nothing;
  // Where sources differ on the very energy of the claim, what else they agree on is no comfort.
  const { low, high } = facts.answer.energy ?? { low: 1, high: 1 };
  const disputed = claim.given?.[ENERGY] !== undefined && low < high && facts.answer.gap.some((g) => g.factor === ENERGY);
  // Ways to compute it may differ where what is printed does not.
  const ways = facts.answer.methods?.map((m) => m.energy) ?? [];
  const [least, most] = [Math.min(...ways.map((e) => e.low)), Math.max(...ways.map((e) => e.high))];
  const who = [...new Set(facts.answer.methods?.map((m) => m.source).filter((id) => id !== undefined))].map(words.source).join(words.t.separator);
  const { circular } = record ?? {};
  const right = claim.arithmetic && !circular;
  // What is counted with was not all said: then the count is open, not wrong.
  const open = circular || claim.premises.some((p) => p.status === 'unstated');
  const premises = claim.premises.filter((p) => !disputed || p.status !== 'agreed');
  return html`<ul class="tw-lights">
    ${claim.count === undefined ? nothing : html`<li class=${right ? 'tw-ok' : 'tw-doubt'}>${right ? CHECK : open ? DISPUTE : CROSS}<span><b>${words.t.light_arithmetic}</b> ${whole(arithmetic(claim, words, circular))}</span></li>`}
    ${premises.map((p) => html`<li class=${p.status === 'agreed' ? 'tw-ok' : 'tw-doubt'}>${p.status === 'agreed' ? CHECK : DISPUTE}<span><b>${words.t.light_premises}</b> ${whole(premise(p, words))}${p.status === 'agreed' && most > least * 1.2 ? whole(words.say('ways_differ', { range: values(words, { low: least, high: most }, 'kWh'), who })) : ''}</span></li>`)}
    ${disputed ? html`<li class="tw-doubt">${DISPUTE}<span><b>${words.t.light_premises}</b> ${words.say('energy_disputed', { times: words.plain(rounded(high / low, 2), 2) })}</span></li>` : nothing}
  </ul>`;
}
