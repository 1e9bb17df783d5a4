import { html, nothing } from 'lit';
/** @typedef {import('./context.js').Context} Context */

/**
 * What the reader typed and the engine refused, at the number it was typed into; its suggestions are one tap.
 * @param {Context} c @param {string} [at] the input of the computation; absent: under the sentence
 */
export function trouble({ ui, words, on }, at) {
  if (!ui.error || (ui.error.at?.includes('@') ? ui.error.at : undefined) !== at) return nothing;
  const { code } = ui.error;
  const known = words.phrase(`error.${code}`);
  const own = { 'unknown-claim': words.t.unknown_claim, 'engine-stopped': words.t.engine_stopped }[code] ?? words.t.unreadable; // codes of the page, not of the engine
  return html`<p class="tw-trouble">${known === code ? own : known}
    ${ui.error.suggest?.length ? html`${words.t.suggest}
      ${ui.error.suggest.map((s) => html`<button @click=${() => on?.spin?.suggest(s)}>${s}</button>`)}` : nothing}</p>`;
}
