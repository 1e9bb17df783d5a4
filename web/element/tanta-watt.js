// <tanta-watt>: attributes to state, start when visible, templates to shadow root. Its children are the text that
// readers see before the engine is there, and when it never comes.
import { LitElement, html, unsafeCSS } from 'lit';
import { effect } from '@preact/signals-core';
import sheet from '../styles/element.css?inline';
import { engine } from '../engine/load.js';
import { allTexts, nearest, texts } from '../i18n/index.js';
import { TITLE_CLAIM, isArticle } from '../state/state.js';
import { Session } from '../state/session.js';
import { fromQuery } from '../state/from-link.js';
import { facts } from '../view/facts.js';
import { firstView } from '../view/first-view.js';
import { wording } from '../view/wording.js';
/** @typedef {import('../view/context.js').Context} Context */
/**
 * @typedef {import('../engine/load.js').Files & { home: string, alone?: boolean }} Place
 * home: where links lead; alone: without a site that has frozen editions and the news beside it
 */

/** What may wait until the answer stands, or is needed for another claim. */
const more = () => import('./later.js');

/** @param {Place} files */
export function tantaWatt(files) {
  return class TantaWatt extends LitElement {
    static styles = unsafeCSS(sheet);
    static properties = {
      lang: { reflect: true }, region: {}, preset: {}, request: {}, overlay: {}, edition: {}, state: {}, page: {}, report: {},
      texts: { state: true }, editing: { state: true }, copied: { state: true }, announced: { state: true },
      problem: { state: true }, later: { state: true },
    };

    /** @type {Session | null} */
    session = null;
    /** From a change until it is announced. */
    moving = false;
    /** The state that was asked for last, as JSON. */
    last = '';
    /** What was drawn last. @type {Context | null} */
    drawn = null;
    /** The start that is under way. @type {Promise<void> | null} */
    running = null;
    /** @type {ReturnType<typeof import('./hands.js').hands> | null} */
    hands = null;

    constructor() {
      super();
      this.region = '';
      this.preset = '';
      /** A request of the contract as JSON or as an object, with an optional "title". @type {string | object} */
      this.request = '';
      /** Figures of the page's own, laid over the catalog: an address, JSON, or an object. @type {string | object} */
      this.overlay = '';
      this.edition = '';
      /** The keys of a share link, as in "nf=0.077&r=tw". */
      this.state = '';
      /** The standalone page that share links lead to. */
      this.page = '';
      /** Where errors are reported: an address, by default the reader's own mail program. */
      this.report = 'mailto:';
      /** @type {import('../contract.js').Texts | null} */
      this.texts = null;
      /** @type {import('./spin.js').Field | null} */
      this.editing = null;
      this.copied = '';
      this.announced = '';
      this.problem = '';
      /** Loaded once the answer stands. @type {typeof import('./later.js') | null} */
      this.later = null;
    }

    connectedCallback() {
      super.connectedCallback();
      if (this.session) return this.#follow();
      /** @type {IntersectionObserver | undefined} */
      this.watcher = new IntersectionObserver((seen) => {
        if (!seen.some((e) => e.isIntersecting)) return;
        this.watcher?.disconnect();
        this.start();
      }, { rootMargin: '300px' });
      this.watcher.observe(this);
    }

    disconnectedCallback() {
      super.disconnectedCallback();
      this.watcher?.disconnect();
      this.stop?.();
    }

    /** The state that the attributes ask for. */
    asked() {
      const own = nearest(this.lang || this.closest('[lang]')?.getAttribute('lang'));
      const { state, edition } = fromQuery(`${this.state}&r=${this.region}`, own); // a link's own region comes first
      if (this.preset) state.claim = this.preset;
      return { state, edition: edition ?? this.edition };
    }

    start() {
      return this.running ??= this.#run();
    }

    async #run() {
      let { state, edition } = this.asked();
      try {
        let [made, t] = await Promise.all([engine(files), (this.later ? allTexts : texts)(state.lang)]);
        ({ state, edition } = this.asked()); // a page that is still loading may have said more meanwhile
        this.last = JSON.stringify(state);
        if (edition && edition !== made.catalog.edition) made = await (await more()).pinned(files, made, edition);
        if (this.overlay || /own=/.test(this.state)) made = await (await more()).overlaid(this, files, made, state.lang);
        if (this.request) state.claim = (await more()).own(this.request);
        if (state.claim !== TITLE_CLAIM || !isArticle(state)) await (await more()).whole(made, files);
        this.session = new Session(made, state);
        if (!this.session.chosen.value) return await (await more()).recover(this, state);
        this.texts = t;
        this.#follow();
        await this.updateComplete;
        const [later, all] = await Promise.all([more(), allTexts(state.lang)]);
        await later.whole(made, files);
        this.session.answers.clear();
        this.texts = all;
        if (!this.later) later.dress(this);
        this.later = later;
        later.sayNews(this, files);
        this.hands = later.hands(this, files);
        this.#tell('ready');
      } catch (/** @type {any} */ error) {
        this.session = null;
        this.#tell('error', error);
        const t = await texts(state.lang).catch(() => null);
        if (t) this.problem = error.said ?? t.unavailable.replace('{edition}', this.edition || '–');
      }
      this.running = null;
    }

    /** @param {'ready' | 'change' | 'error'} what @param {unknown} [detail] */
    #tell(what, detail = this.later?.told(this) ?? { query: this.state }) {
      this.dispatchEvent(new CustomEvent(`tanta-watt-${what}`, { bubbles: true, composed: true, detail }));
    }

    #follow() {
      this.stop?.();
      const session = /** @type {Session} */ (this.session);
      /** @type {unknown} */ let last;
      /** @type {(() => void) | undefined} */
      this.stop = effect(() => {
        void [session.chosen.value, session.open.value, session.undoable.value];
        this.requestUpdate();
        // An answer that comes a moment later is no change of the reader's.
        const now = session.error.value ?? session.state.value;
        if (last && last !== now) this.#changed();
        last = now;
      });
    }

    #changed() {
      this.copied = '';
      this.hands?.moved();
      this.#tell('change');
    }

    /** Shows a claim of the article, a preset, or two with dots between. @param {string} claim */
    open(claim) {
      const done = this.session?.change({ claim, energy: null, hour: null, assume: {} });
      if (done) this.updateComplete.then(() => this.later?.show(this));
      return Boolean(done);
    }

    /** One step back. */
    undo() { this.session?.undo(); }

    /** The article's figures. */
    reset() { this.session?.reset(); }

    /** What the engine answers to what is shown; null until then. */
    get answer() { return this.session?.chosen.value ?? null; }

    /** The keys of a link to what is shown. */
    get query() { return this.later?.query(this) ?? this.state; }

    get link() { return this.later?.link(this, files) ?? ''; }

    /** @returns {Context | null} */
    context() {
      const { session, texts: t } = this;
      const open = session?.open.value;
      const chosen = session?.chosen.value;
      if (!session || !t || !open || !chosen) return null;
      const { catalog } = session.engine;
      const state = session.state.value;
      const f = facts(catalog, open, chosen, state);
      return {
        state, catalog, facts: f, words: wording(t, state.lang, catalog), deeper: this.later?.deeper ?? null,
        ui: { editing: this.editing, error: session.error.value, canUndo: session.undoable.value, link: () => this.link,
          report: this.report, moving: this.moving },
        on: {
          useSource: (source) => session.change({ hour: { source } }),
          setRegion: (region) => session.change({ region }),
          undo: () => this.undo(),
          reset: () => this.reset(),
          ...this.hands,
        },
      };
    }

    /** @param {Map<PropertyKey, unknown>} changed */
    willUpdate(changed) {
      const { session, running } = this;
      const one = (/** @type {string[]} */ ...names) => names.some((k) => changed.has(k));
      const again = one('edition', 'overlay', 'request');
      if (!again && !one('lang', 'region', 'preset', 'state')) return;
      if (running) running.then(() => { if (again || JSON.stringify(this.asked().state) !== this.last) this.start(); }); // what has changed meanwhile counts too
      else if (again && (session || this.problem)) this.start();
      else if (session) {
        const { state } = this.asked();
        session.change(state, null, true);
        allTexts(state.lang).then((t) => { this.texts = t; this.later?.sayNews(this, files); });
      }
    }

    render() {
      const c = this.drawn = this.context();
      const view = c && (c.state.claim === TITLE_CLAIM ? firstView : this.later?.claimView);
      return html`${c && view ? view(c) : html`<slot></slot>`}${this.problem ? html`<div class="tw tw-note" role="note">${this.problem}</div>` : ''}<slot name="credit"></slot>
        <output class="tw-live" role="status">${this.announced}</output>`;
    }
  };
}

/** Defines the element, once, however often the script is loaded. @param {Place} files */
export function define(files) {
  if (!customElements.get('tanta-watt')) customElements.define('tanta-watt', tantaWatt(files));
}
