// The state of one element and what the engine says about it, as signals: change the state, the answers follow.
import { batch, computed, signal } from '@preact/signals-core';
import { baseline, chosen, household } from './request.js';
import { STREAMING } from './names.js';
import { History, TITLE_CLAIM, initial, same } from './state.js';
/** @typedef {import('../contract.js').State} State @typedef {import('../contract.js').Engine} Engine
 *  @typedef {import('../contract.js').Response} Response @typedef {import('../contract.js').Answer} Answer
 *  @typedef {import('../contract.js').Request} Request */

/** Answers are pure, so a few are kept: a drag asks for the same request twice. */
const KEPT = 8;

/** @param {Response} answer @returns {Answer | null} */
const valid = (answer) => (answer.error ? null : answer);

export class Session {
  /** @param {Engine} engine @param {State} state */
  constructor(engine, state) {
    this.engine = engine;
    this.state = signal(state);
    this.error = signal(/** @type {import('../contract.js').EngineError | null} */ (null));
    this.history = new History();
    this.undoable = signal(false);
    /** @type {Map<string, Response>} */
    this.answers = new Map();
    /** The state that all comparisons were weighed for last, null if not yet for this claim; hour and inputs play no part in that. */
    this.weighed = signal(/** @type {State | null} */ (state));
    /** Which state that is after a change; a part loaded later puts it off. @type {(next: State) => State | null} */
    this.weigh = (next) => next;
    this.open = computed(() => (this.weighed.value ? valid(this.#ask(this.#openRequest(this.weighed.value))) : this.chosen.value));
    this.chosen = computed(() => valid(this.#chosen(this.state.value, this.weighed.value)));
  }

  /** What was asked last, and its answer: a change looks at that first, then the view asks the same. @type {any[]} */
  #last = [];

  /** @param {State} s @param {State | null} weighed @returns {Response} */
  #chosen(s, weighed) {
    if (this.#last[0] !== s || this.#last[1] !== weighed) this.#last = [s, weighed, this.#ask(this.#chosenRequest(s, weighed))];
    return this.#last[2];
  }

  /** @param {Request | null} request */
  #ask(request) {
    if (!request) return { error: { code: 'unknown-claim', path: '/claim', message: '' }, version: {} };
    const key = JSON.stringify(request);
    const answer = this.answers.get(key) ?? this.engine.evaluate({ ...request, include: [] }); // sources are in the catalog
    // The one asked for longest ago goes first: the open answer is asked for with every move, and stays.
    this.answers.delete(key);
    if (this.answers.size >= KEPT) this.answers.delete(this.answers.keys().next().value ?? '');
    this.answers.set(key, answer);
    return answer;
  }

  /** So that the answers are there when it is weighed: that of all comparisons, or that of the chosen. @param {State} state @param {boolean} [all] */
  ahead(state, all) { this.#ask(all ? this.#openRequest(state) : this.#chosenRequest(state, state)); }

  /** @param {State} state */
  #openRequest(state) {
    const s = { ...state, hour: null, assume: {} };
    const request = s.energy ? chosen(s, this.engine.catalog) : baseline(s, this.engine.catalog);
    if (request && s.claim === TITLE_CLAIM) delete request.assume;
    return request;
  }

  /** Only what is visible is asked for, so that a move stays within a frame. @param {State} s @param {State | null} weighed */
  #chosenRequest(s, weighed) {
    const request = chosen(s, this.engine.catalog);
    if (!request) return null;
    if (s.claim !== TITLE_CLAIM) return weighed ? request : { ...request, against: [] };
    // With most moves it is the state whose answer is there already.
    const open = weighed && (weighed === this.weighed.value ? this.open.value : valid(this.#ask(this.#openRequest(weighed))));
    request.against = [...new Set([STREAMING, household(s.region), ...open?.chosen ?? []])]
      .filter((id) => this.engine.catalog.comparisons.some((c) => c.id === id));
    return request;
  }

  /**
   * Takes the change if the engine can answer it; else keeps the state and the reason.
   * @param {Partial<State>} change @param {State | null} [before] what undo returns to; null: no undo entry
   * @param {boolean} [whole] weigh all comparisons at once
   */
  change(change, before = this.state.value, whole = false) {
    const next = { ...this.state.value, ...change };
    const weighed = whole ? next : this.weigh(next);
    const answer = this.#chosen(next, weighed);
    if (answer.error) {
      this.error.value = answer.error;
      return false;
    }
    batch(() => {
      this.error.value = null;
      this.state.value = next;
      this.weighed.value = weighed;
      if (before) this.settle(before);
    });
    return true;
  }

  /** The request whose answer is shown. */
  get shown() { return this.#chosenRequest(this.state.value, this.weighed.value); }

  /** One undo entry, for a change or, at its end, a whole drag. @param {State} before */
  settle(before) {
    if (same(before, this.state.value)) return;
    this.history.push(before, this.state.value);
    this.undoable.value = true;
  }

  undo() {
    const past = this.history.pop();
    if (past) this.change(past, null);
    this.undoable.value = !this.history.empty;
  }

  /** The claim's own figures; claim, place and language stay. */
  reset() {
    const { claim, lang, region } = this.state.value;
    this.change({ ...initial(lang), claim, region });
  }
}
