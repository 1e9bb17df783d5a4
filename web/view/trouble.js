import { html, nothing } from 'lit';
/** @typedef {import('./context.js').Context} Context */

/** What the reader typed and the engine refused; its suggestions are one tap. @param {Context} c */
export function trouble({ ui, words, on }) {
  if (!ui.error) return nothing;
  const known = words.phrase(`error.${ui.error.code}`);
  return html`<p class="tw-trouble">${ui.error.code === 'unknown-claim' ? words.t.unknown_claim : known === ui.error.code ? words.t.unreadable : known}
    ${ui.error.suggest?.length ? html`${words.t.suggest}
      ${ui.error.suggest.map((s) => html`<button @click=${() => on?.spin?.suggest(s)}>${s}</button>`)}` : nothing}</p>`;
}
