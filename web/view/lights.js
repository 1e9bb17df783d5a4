// The title's question, answered with two lights: does the sum follow, and do its premises stand?
import { html, nothing } from 'lit';
import { CHECK, CROSS, DISPUTE } from './marks.js';
import { count, rounded } from '../format/number.js';
import { spaced } from '../format/phrase.js';
import { ENERGY, STREAMING } from '../state/names.js';
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Claim} Claim */

/** The premise that weighs most. @param {Claim} claim */
function weakest(claim) {
  return ['disputed', 'outdated', 'unstated', 'agreed'].map((status) => claim.premises.find((p) => p.status === status)).find(Boolean);
}

/** @param {Context} c */
export function lights({ facts, words, catalog, state }) {
  const { claim, record } = facts;
  if (!claim || !record) return nothing;
  const { t, say } = words;
  const article = catalog.sources[record.article];
  const premise = weakest(claim);
  const status = premise?.status ?? 'agreed';
  const p = premise?.published;
  const energy = claim.given?.[ENERGY];
  const hour = claim.given?.[STREAMING];
  const sum = energy && hour ? say(claim.arithmetic ? 'arithmetic_holds' : 'arithmetic_fails', {
    energy: count(energy.value, words.lang, 4), hour: words.kwh(hour.value), hours: words.hours(claim.count ?? NaN, 4) }) : '';
  const doubt = say(/** @type {'premises_disputed'} */ (`premises_${status}`), {
    factor: words.factor(premise?.factor ?? ''), times: p ? words.plain(rounded(p.high / p.low, 2), 2) : '' });
  const quote = /** @type {string} */ (record.quote?.[state.lang] ?? record.quote?.['zh-TW']);
  const answer = !claim.arithmetic ? t.answer_wrong : status === 'agreed' ? t.answer_agreed : t.answer_disputed;
  return html`
    <p class="tw-title">${spaced(record.title[state.lang] ?? '', state.lang)}</p>
    <blockquote class="tw-quote">
      <p lang=${record.quote?.[state.lang] ? nothing : 'zh-TW'}>${say('quoted', { text: quote })}</p>
      <p class="tw-from"><a href=${article?.url}>${say('quote_from', { author: article?.author ?? '', year: article?.year ?? '' })}</a></p>
    </blockquote>
    <h2 class="tw-answer">${answer}</h2>
    <ul class="tw-lights">
      <li class=${claim.arithmetic ? 'tw-ok' : 'tw-doubt'}>${claim.arithmetic ? CHECK : CROSS}<span><b>${t.light_arithmetic}</b> ${sum}</span></li>
      <li class=${status === 'agreed' ? 'tw-ok' : 'tw-doubt'}>${status === 'agreed' ? CHECK : DISPUTE}<span><b>${t.light_premises}</b> ${doubt}</span></li>
    </ul>`;
}
