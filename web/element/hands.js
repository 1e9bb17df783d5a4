// What a reader does with the element once the answer stands: changing numbers, copying.
import { TITLE_CLAIM } from '../state/state.js';
import { citation, copiedClaim, copiedSentence } from '../view/longer.js';
import { numberField, numberOf } from '../view/number-field.js';
import { reportAddress } from '../view/report.js';
import { trouble } from '../view/trouble.js';
import { copy } from './copy.js';
import { spinActions } from './spin.js';
/** @typedef {import('../view/context.js').Context} Context @typedef {import('./spin.js').Field} Field */
/** @typedef {InstanceType<ReturnType<typeof import('./tanta-watt.js').tantaWatt>>} Element */

/**
 * An engine that has run out of memory, or into a fault of its own, answers nothing any more: an error like others, so
 * that the last answer stays. @param {import('../contract.js').Engine} engine
 */
function guarded(engine) {
  const { evaluate } = engine;
  engine.evaluate = (request) => {
    try {
      return evaluate(request);
    } catch {
      return { error: { code: 'engine-stopped', path: '', message: '' }, version: {} };
    }
  };
}

/** @type {WeakSet<import('../contract.js').Engine>} */
const seen = new WeakSet();

/** @param {Element} element the live element */
export function hands(element) {
  const engine = element.session?.engine;
  if (engine && !seen.has(engine)) {
    seen.add(engine);
    guarded(engine);
  }
  const root = () => /** @type {ShadowRoot} */ (element.renderRoot);
  const spin = spinActions({
    numberOf: (field) => numberOf(/** @type {Context} */ (element.context()), field),
    get state() { return /** @type {import('../state/session.js').Session} */ (element.session).state.value; },
    assume: (field, value, before) => Boolean(element.session?.change({ [field]: value }, before)),
    settle: (before) => element.session?.settle(before),
    editing: () => element.editing,
    typed: () => root().querySelector('input')?.value ?? '',
    edit: async (field, start = '') => {
      const was = element.editing;
      element.editing = field;
      await element.updateComplete;
      const input = root().querySelector('input');
      if (field && input) {
        input.focus();
        if (start) input.value = start;
        else input.select();
      } else if (was) {
        /** @type {HTMLElement | null} */ (root().querySelector(`[data-field=${was}]`))?.focus();
      }
    },
  });
  /** @type {Map<string, number> | null} */
  let sizes = null;
  return {
    /** kWh of one of every comparison of energy, as the engine reads the catalog. */
    sizes: () => {
      if (sizes) return sizes;
      const answer = element.session?.engine.evaluate({ subject: { type: 'energy', energy: '1 kWh' } });
      sizes = new Map(answer && !answer.error ? answer.equivalents.filter((e) => e.basis === 'energy').map((e) => [e.id, e.perUnit.mid ?? NaN]) : []);
      return sizes;
    },
    spin,
    /** @param {'png' | 'svg' | 'csv' | 'json'} kind */
    download: async (kind) => {
      const c = element.context();
      const { download } = await import('../export/download.js');
      if (c) await download(c, kind, { request: element.session?.shown, link: element.link });
    },
    print: () => window.print(),
    /** @param {Context} c @param {Field} field */
    field: (c, field) => numberField(c, field, spin),
    trouble,
    report: reportAddress,
    /** @param {'link' | 'sentence' | 'citation'} what */
    copy: async (what) => {
      const c = /** @type {Context} */ (element.context());
      const text = { link: () => element.link, sentence: () => (c.state.claim === TITLE_CLAIM ? copiedSentence : copiedClaim)(c.words, c.facts),
        citation: () => citation(c.words, c.facts, element.link) }[what]();
      const done = await copy(text);
      element.copied = done ? '' : text;
      element.announced = done ? c.words.t.copied : c.words.t.copy_failed;
    },
  };
}
