// A claim or a scenario as its page shows it at once: the element's own templates, filled by the shipped engine.
import { nothing } from 'lit';
import { cardOf } from '../export/download.js';
import { allTexts } from '../i18n/index.js';
import { Session } from '../state/session.js';
import { TITLE_CLAIM, initial } from '../state/state.js';
import { toQuery } from '../state/to-link.js';
import { claimView } from '../view/claim-view.js';
import { decides, needs, trace } from '../view/deeper.js';
import { facts } from '../view/facts.js';
import { copiedClaim, copiedSentence } from '../view/longer.js';
import { HOUR_ONLY } from '../view/presets.js';
import { wording } from '../view/wording.js';
import { asHtml } from './first-view.js';
/** @typedef {import('../contract.js').Lang} Lang @typedef {import('../contract.js').Engine} Engine */

/** What needs a script anyway. */
const ON_DEMAND = { ladder: () => nothing, presets: () => nothing, words: () => nothing, export: () => nothing };

/** The claims and scenarios that have a page of their own; the title's claim is the front page. @param {Engine} engine */
export function pageIds({ catalog }) {
  const ids = [...catalog.claims, ...(catalog.presets ?? []).filter((p) => !HOUR_ONLY.includes(p.id))].map((r) => r.id);
  return ids.filter((id) => id !== TITLE_CLAIM);
}

/** @param {Engine} engine @param {Lang} lang @param {string} claim */
export async function claimPage(engine, lang, claim) {
  const state = { ...initial(lang), claim };
  const session = new Session(engine, state);
  const { open: { value: open }, chosen: { value: chosen } } = session;
  if (!open || !chosen) throw new Error(`the engine refused ${claim}`);
  const f = facts(engine.catalog, open, chosen, state);
  const words = wording(await allTexts(lang), lang, engine.catalog);
  /** @type {import('../view/context.js').Context} */
  const context = { state, catalog: engine.catalog, facts: f, words, on: null, deeper: { ...ON_DEMAND, needs, decides, trace },
    ui: { editing: null, error: null, canUndo: false, link: () => '', report: 'mailto:' } };
  const markup = claim === TITLE_CLAIM ? '' : asHtml(claimView(context));
  return { markup, title: f.record?.title[lang] ?? claim, description: (claim === TITLE_CLAIM ? copiedSentence : copiedClaim)(words, f), card: cardOf(context), query: toQuery(state, f.edition) };
}
