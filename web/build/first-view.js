// The first view as HTML, made by the shipped engine and the element's own templates.
import { nothing } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { allTexts } from '../i18n/index.js';
import { Session } from '../state/session.js';
import { initial } from '../state/state.js';
import { decides, needs, trace } from '../view/deeper.js';
import { facts } from '../view/facts.js';
import { firstView } from '../view/first-view.js';
import { copiedSentence } from '../view/longer.js';
import { wording } from '../view/wording.js';
/** @typedef {import('../contract.js').Lang} Lang */

/**
 * A template as a page's HTML. The markers are for hydration, which the element does not do: it renders anew into its
 * shadow root. Spaces at which no line may end stay.
 * @param {unknown} template
 */
export const asHtml = (template) => collectResultSync(render(template)).replace(/<!--[\s\S]*?-->|<\?>/g, '').replace(/[ \n]+/g, ' ').replaceAll(' >', '>');

/**
 * @param {import('../contract.js').Engine} engine @param {Lang} lang
 * @returns {Promise<{ markup: string, edition: string, sentence: string }>}
 */
export async function firstViewHtml(engine, lang) {
  const state = initial(lang);
  const session = new Session(engine, state);
  const open = session.open.value;
  const chosen = session.chosen.value;
  if (!open || !chosen) {
    session.change({}, null);
    throw new Error(`the engine refused the article's claim: ${JSON.stringify(session.error.value)}`);
  }
  const f = facts(engine.catalog, open, chosen, state);
  const words = wording(await allTexts(lang), lang, engine.catalog);
  const template = firstView({
    state, catalog: engine.catalog, facts: f, words, on: null, deeper: { needs, decides, trace, ladder: () => nothing, presets: () => nothing, words: () => nothing, export: () => nothing },
    ui: { editing: null, error: null, canUndo: false, link: () => '', report: 'mailto:' },
  });
  const markup = asHtml(template);
  return { markup, edition: f.edition, sentence: copiedSentence(words, f) };
}
