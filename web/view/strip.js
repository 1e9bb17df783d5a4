// Rival figures as named dots on one linear axis: a row a source, tap to use it. Withdrawn ones are struck.
import { html, nothing, svg } from 'lit';
/** @typedef {import('./context.js').Context} Context @typedef {import('./facts.js').Figure} Figure */

/** Position on the axis in percent of its width; beyond the axis is undefined. */
function place(/** @type {number} */ kwh, /** @type {number} */ end) {
  const at = (kwh / end) * 100;
  return at <= 100 ? `${at.toFixed(2)}%` : undefined;
}

/** @param {Context} c @param {Figure} f @param {number} end */
function row({ words, on }, f, end) {
  const x = place(f.kwh, end);
  const funding = words.funder(f.source);
  const note = f.status === 'retracted' ? words.t.retracted : f.inUse ? words.t.in_use : '';
  const inside = html`
    <span class="tw-who">${words.source(f.source)}${note ? html`<small>${note}</small>` : nothing}</span>
    <svg class="tw-track" aria-hidden="true" height="24" width="100%">
      <line x1="0" x2="100%" y1="12" y2="12"/>
      ${x === undefined ? svg`<text x="100%" y="16" text-anchor="end">→</text>` : svg`<circle cx=${x} cy="12" r="5"/>`}
    </svg>
    <span class="tw-what tw-n">${f.status === 'retracted' ? html`<s>${words.kwh(f.kwh)}</s>` : words.kwh(f.kwh)}</span>
    <span class="tw-so tw-n">${on?.held?.() ? nothing : words.say('about', { what: words.hoursOf(f.count) })}</span>
    <small class="tw-of">${f.boundary.map((b) => words.phrase(`boundary.${b}`)).join(words.t.separator)}${funding ? ` · ${words.say('paid_by', { who: funding.split(/[;；。]/)[0] })}` : ''}</small>`;
  const kind = `tw-row${f.inUse ? ' tw-used' : ''}${f.stands ? '' : ' tw-gone'}`;
  return html`<li>${on
    ? html`<button class=${kind} aria-pressed=${f.inUse ? 'true' : 'false'} @click=${() => on.useSource(f.source)}>${inside}</button>`
    : html`<span class=${kind}>${inside}</span>`}</li>`;
}

/** @param {Context} c */
export function strip(c) {
  const { facts, words } = c;
  if (!facts.figures.length) return nothing;
  const end = facts.bounds.high * 1.05;
  return html`<section class="tw-strip"><h3>${words.t.strip}</h3>
    <p class="tw-note tw-scripted">${words.t.strip_hint}</p>
    <ul>${facts.figures.map((f) => row(c, f, end))}</ul></section>`;
}
