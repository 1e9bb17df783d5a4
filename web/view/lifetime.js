// Training against use: when does use overtake? One horizontal line, one wedge between the lowest and the highest figure.
import { html, nothing, svg } from 'lit';
import { energy } from '../format/energy.js';
import { count, plain, range } from '../format/number.js';
import { whole } from '../format/whole.js';
import { inputs } from './number-field.js';
/** @typedef {import('./context.js').Context} Context */

const WIDTH = 320;
const HEIGHT = 150;

/** @param {Context} c */
export function lifetime({ facts, words }) {
  const { breakEven, energy: used, parts } = facts.answer;
  const prompts = breakEven?.prompts;
  if (!prompts) return nothing;
  const { lang } = words;
  const span = (/** @type {import('../contract.js').Estimate} */ e, /** @type {(x: number) => string} */ say) => (e.mid === null ? range(say(e.low), say(e.high), lang) : say(e.mid));
  const n = (/** @type {number} */ x) => count(x, lang);
  const days = breakEven?.days;
  const use = parts?.inference?.energy;
  const daily = inputs(facts.answer).find((i) => i.factor === 'prompts');
  const text = days && daily
    ? words.say('break_even_days', { daily: daily.value === null ? range(n(daily.low ?? 0), n(daily.high ?? 0), lang) : n(daily.value), period: words.phrase(`period.${parts?.inference?.quantity?.per ?? 'day'}`), days: span(days, (x) => plain(x, lang, 2)), prompts: span(prompts, n), range: range(plain(days.low, lang, 2), plain(days.high, lang, 2), lang) })
    : words.say('break_even', { prompts: span(prompts, n) });
  return html`<section><p class="tw-holds">${whole(text)}</p>${days && use ? chart(used.mid ?? used.high, use, days, words) : nothing}</section>`;
}

/**
 * @param {number} training kWh @param {import('../contract.js').Estimate} perDay kWh a day
 * @param {import('../contract.js').Estimate} days @param {import('./wording.js').Words} words
 */
function chart(training, perDay, days, words) {
  const end = Math.min(days.high * 1.15, (days.mid ?? days.high) * 3);
  const top = training * 2;
  const y = (/** @type {number} */ kwh) => HEIGHT - (Math.min(kwh, top) / top) * HEIGHT;
  /** The line of a daily use, cut where it leaves the top. @param {number} daily */
  const to = (daily) => { const t = Math.min(end, top / daily); return [(t / end) * WIDTH, y(daily * t)]; };
  const [lowX, lowY] = to(perDay.low);
  const [highX, highY] = to(perDay.high);
  const corner = highX < lowX || lowY > 0 ? `${WIDTH},${highY} ` : '';
  const mid = perDay.mid === null ? null : to(perDay.mid);
  const label = words.say('chart_alt', { training: energy(training, words.lang), days: plain(end, words.lang, 2) });
  return html`<svg class="tw-chart" viewBox="0 0 ${WIDTH} ${HEIGHT + 18}" role="img" aria-label=${label}>
    <polygon points="0,${HEIGHT} ${highX},${highY} ${corner}${lowX},${lowY}"/>
    ${mid ? svg`<line class="tw-use" x1="0" y1=${HEIGHT} x2=${mid[0]} y2=${mid[1]}/>` : nothing}
    <line x1="0" x2=${WIDTH} y1=${y(training)} y2=${y(training)}/>
    <text x="2" y=${y(training) - 4}>${words.t.tag_training} ${energy(training, words.lang)}</text>
    <text x=${WIDTH - 2} y=${HEIGHT - 6} text-anchor="end">${words.t.tag_use}</text>
    <text x="0" y=${HEIGHT + 14}>0</text>
    <text x=${WIDTH} y=${HEIGHT + 14} text-anchor="end">${plain(end, words.lang, 2)} ${words.phrase('unit.day')}</text>
  </svg>`;
}
