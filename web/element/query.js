// The link to what an element shows, with the page's own figures where it has some by name.
import { toQuery } from '../state/to-link.js';

/** @param {import('./hands.js').Element} element @returns {string | undefined} none until there is an answer */
export function query({ session, state }) {
  if (!session) return undefined;
  const own = new URLSearchParams(state).get('own');
  return toQuery(session.state.value, session.chosen.value?.version.data ?? session.engine.catalog.edition) + (own && /^[\w-]+$/.test(own) ? `&own=${encodeURIComponent(own)}` : '');
}
