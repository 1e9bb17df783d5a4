// The whole view in reading order. The same templates make the text in the HTML and the live element.
import { html, nothing } from 'lit';
import { lights } from './lights.js';
import { energy, holds, results, sentence } from './hours.js';
import { strip } from './strip.js';
import { rulers } from './rulers.js';
import { sources } from './sources.js';
import { decides, needs, trace } from './deeper.js';
import { back, share } from './share.js';

/** @param {import('./context.js').Context} c */
export function firstView(c) {
  const { words, ui, facts } = c;
  const notes = [ui.problem, ui.olderEdition
    ? words.say('older_edition', { old: ui.olderEdition, edition: facts.edition }) : ''].filter(Boolean);
  return html`<div class="tw" lang=${c.state.lang}>
    <header>${lights(c)}</header>
    <section class="tw-energy">${energy(c)}</section>
    <section class="tw-hours">${sentence(c)}${back(c)}${results(c)}</section>
    ${strip(c)}
    ${holds(c)}
    ${rulers(c)}
    <div class="tw-deeper">${needs(c)}${decides(c)}${trace(c)}</div>
    ${share(c)}
    ${sources(c)}
    ${notes.length ? html`<p class="tw-note">${notes.join(' ')}</p>` : nothing}
  </div>`;
}
