// Sources of everything in the first view, the edition of the data, and the way to report an error.
import { html, nothing } from 'lit';
import { sourcesOf } from './facts.js';
/** @typedef {import('./context.js').Context} Context */

/** @param {Context} c @param {string[]} [ids] those of the first view where absent */
export function sources(c, ids = sourcesOf(c.facts, c.catalog)) {
  const { facts, words, catalog, on } = c;
  const { say } = words;
  const via = new Map(facts.figures.filter((f) => f.quotedBy).map((f) => [f.source, f.quotedBy]));
  return html`<section class="tw-sources"><h3>${words.t.sources}</h3>
    <ul>${ids.map((id) => {
      const s = catalog.sources[id];
      return html`<li>${s.author ? `${s.author} ` : ''}${s.year} <a href=${s.url}>${s.title}</a>${s.funding
        ? html` · ${say('paid_by', { who: words.funder(id) })}` : nothing}${via.get(id)
        ? html` · ${say('quoted_by', { who: words.source(via.get(id) ?? '') })}` : nothing}</li>`;
    })}</ul>
    <p class="tw-edition">${say('edition', { edition: facts.edition })} · <a href=${on?.report?.(c) ?? 'mailto:'}>${words.t.report}</a></p></section>`;
}
