// The link to what an element shows, with the page's own figures where it has some by name.
import { TITLE_CLAIM } from '../state/state.js';
import { toQuery } from '../state/to-link.js';
import { HOUR_ONLY } from '../view/presets.js';
import { folderOf } from './pages.js';
/** @typedef {import('./hands.js').Element} Element */

/** The name of own figures that a link brought along. @param {Element} element */
const named = ({ state }) => (state.includes('own=') ? /^[a-z0-9][a-z0-9-]*$/.exec(new URLSearchParams(state).get('own') ?? '')?.[0] : undefined);

/** A state is a value that is never changed. @type {WeakMap<import('../contract.js').State, string>} */
const written = new WeakMap();

/** @param {Element} element @param {import('../contract.js').State} [state] @returns {string | undefined} none until there is an answer */
export function query(element, state = element.session?.state.value) {
  const { session } = element;
  if (!session || !state) return undefined;
  const own = named(element);
  const edition = session.chosen.value?.version.data ?? session.engine.catalog.edition;
  const known = written.get(state);
  const text = known?.endsWith(`&v=${edition}`) ? known : toQuery(state, edition);
  written.set(state, text);
  return text + (own ? `&own=${own}` : '');
}

/** What an event tells, written when it is read: the frame of a move is the answer's. @param {Element} element */
export function told(element) {
  const state = element.session?.state.value;
  return { get query() { return query(element, state) ?? element.state; } };
}

/**
 * The whole address. On the calculator's own site a claim of its catalog has a page, which other sites show with its picture.
 * @param {Element} element @param {import('./tanta-watt.js').Place} files
 */
export function link(element, { home, alone }) {
  const { session, page, overlay } = element;
  const claim = session?.state.value.claim ?? TITLE_CLAIM;
  const { claims = [], presets = [] } = session?.engine.catalog ?? {};
  const paged = claim !== TITLE_CLAIM && !HOUR_ONLY.includes(claim) && [...claims, ...presets].some((r) => r.id === claim);
  const own = overlay || named(element);
  const at = paged && !own && !alone && (!page || page.startsWith(home)) ? `${home}${folderOf(session?.state.value.lang ?? 'zh-TW')}c/${claim}/` : page || home;
  return `${at}?${element.query}`;
}
