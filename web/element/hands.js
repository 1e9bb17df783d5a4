// What a reader does with the element once the answer stands: changing numbers, copying.
import { sentence, title } from '../view/longer.js';
import { inSentence, numberField, numberOf, subjectOf } from '../view/number-field.js';
import { TITLE_CLAIM } from '../state/state.js';
import { drawNow } from './draw.js';
import { held } from './hold.js';
import { picture, toCopy } from '../view/picture.js';
import { reportAddress } from '../view/report.js';
import { trouble } from '../view/trouble.js';
import { page } from './pages.js';
import { remembering } from './remember.js';
import { afterRest } from './rest.js';
import { spinActions } from './spin.js';
import { take } from './taken.js';
import { putOff } from './weighing.js';
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

/** A result is announced this long after the last change, ms. */
const QUIET = 500;

/** @type {WeakSet<import('../contract.js').Engine>} */
const seen = new WeakSet();

/** @param {Element} element the live element @param {import('./tanta-watt.js').Place} place what it comes from */
export function hands(element, { home, alone }) {
  if (element.session) putOff(element.session);
  const engine = element.session?.engine;
  if (engine && !seen.has(engine)) {
    seen.add(engine);
    guarded(engine);
  }
  const root = () => /** @type {ShadowRoot} */ (element.renderRoot);
  /** Where a number is typed; other boxes of the element are ticked. */
  const box = () => /** @type {HTMLInputElement | null} */ (root().querySelector('input[type=text]'));
  const session = () => /** @type {import('../state/session.js').Session} */ (element.session);
  /** Whether the claim is held: then moving one of its numbers moves the other. */
  const hold = { on: false };
  /** What is shown, as long as it is. */
  const now = () => /** @type {Context} */ (element.isUpdatePending ? element.context() : element.drawn);
  const spin = spinActions({
    numberOf: (field) => numberOf(now(), field),
    get state() { return session().state.value; },
    assume: (field, value, before) => {
      const what = subjectOf(field);
      const { assume } = session().state.value;
      const change = inSentence(session().state.value, what) ? { [what]: value } : { assume: { ...assume, [what]: value } };
      const done = session().change(hold.on ? held(session(), change) : change, before);
      if (!done && session().error.value) session().error.value = { .../** @type {import('../contract.js').EngineError} */ (session().error.value), at: field };
      return done;
    },
    settle: (before) => element.session?.settle(before),
    editing: () => element.editing,
    typed: () => box()?.value ?? '',
    edit: async (field, start = '') => {
      const was = element.editing;
      if (!field) session().error.value = null;
      element.editing = field;
      await element.updateComplete;
      const input = box();
      if (field && input) {
        input.focus();
        if (start) input.value = start;
        else input.select();
      } else if (was) {
        /** @type {HTMLElement | null} */ (root().querySelector(`[data-field="${was}"]`))?.focus();
      }
    },
  });
  /** @param {'png' | 'svg' | 'csv' | 'json'} kind */
  const save = async (kind) => {
    const c = /** @type {Context} */ (element.context());
    const query = element.query;
    const show = (/** @type {import('../view/picture.js').Picture} */ p) => { drawn = { ...p, query }; element.requestUpdate(); };
    if (kind === 'png') show({ url: '', alt: '' });
    const { download } = await import('../export/download.js');
    const request = session().shown;
    const given = await download(c, kind, { request, response: request && session().engine.evaluate(request), link: element.link });
    if (given.picture) show(given.picture);
    element.copied = given.text ?? '';
  };
  /** The picture belongs to one view and goes with it. @type {import('../view/picture.js').Picture & { query: string } | null} */
  let drawn = null;
  const resting = afterRest(QUIET, () => {
    drawNow(element);
    element.announced = summary();
  });
  /** With every change: what is not the answer waits, and the result is announced once all rests. */
  const moved = () => {
    element.moving = true;
    resting.moved();
  };
  /** What the live region says after a change. */
  const summary = () => {
    const c = element.context();
    if (!c) return '';
    return c.state.claim === TITLE_CLAIM ? sentence(c.words, c.facts) : title(c.words, c.facts);
  };
  /** @type {Set<string>} */
  const open = new Set();
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
    download: save,
    explain: {
      open,
      toggle: (/** @type {string} */ place) => {
        if (!open.delete(place)) open.add(place);
        drawNow(element);
      },
    },
    moved,
    print: typeof window.print === 'function' ? () => window.print() : undefined,
    shown: (/** @type {import('../view/wording.js').Words} */ words) => [element.copied ? toCopy(words, element.copied) : '', drawn && drawn.query === element.query ? picture(words, drawn) : ''],
    page: alone ? undefined : (/** @type {import('../contract.js').Lang} */ lang, /** @type {string} */ file) => page(home, lang, file),
    remember: remembering(element),
    /** Another claim takes the place of what was pressed: the keyboard goes on at its top. @param {string} claim */
    open: async (claim) => {
      const inside = root().activeElement;
      element.open(claim);
      await element.updateComplete;
      const top = /** @type {HTMLElement | null} */ (root().querySelector('.tw-claim button, [role=spinbutton]'));
      if (inside && !root().activeElement) top?.focus({ preventScroll: true });
    },
    /** @param {import('../contract.js').Assumed} hour */
    useHour: (hour) => session().change({ claim: TITLE_CLAIM, energy: null, assume: {}, hour }),
    /** @param {string} source */
    useSource: (source) => session().change(hold.on ? held(session(), { hour: { source } }) : { hour: { source } }),
    held: () => hold.on,
    hold: () => {
      hold.on = !hold.on;
      moved();
      element.requestUpdate();
    },
    /** Takes an input back to what is published; its button goes, so the focus is on the number. @param {string} factor */
    release: async (factor) => {
      const { [factor]: _, ...assume } = session().state.value.assume;
      session().change({ assume });
      drawNow(element);
      await element.updateComplete;
      /** @type {HTMLElement | null} */ (root().querySelector(`.tw-inputs [data-field^="${factor}@"]`))?.focus({ preventScroll: true });
    },
    /** @param {Context} c @param {Field} field */
    field: (c, field) => numberField(c, field, spin),
    trouble,
    report: reportAddress,
    /** @param {import('./taken.js').Taken} what */
    copy: async (what) => {
      element.announced = ''; // so that the second one in a row is announced, too
      const { done, text } = await take(element, what, home);
      resting.stop(); // else what was changed just before would be announced over it
      drawNow(element);
      element.copied = done ? '' : text;
      const { t } = /** @type {Context} */ (element.context()).words;
      element.announced = done ? t.copied : what === 'picture' ? t.picture_hint : t.copy_failed;
      if (!done && what === 'picture') await save('png');
    },
  };
}
