// What the reader asked this browser to keep: the last view, as the query of its link (the edition is in it). Nothing is
// stored before that, and nothing stays once the wish is taken back. Only for a page of our own, and never in a frame.
const KEY = 'tantawatt';

/**
 * @typedef {object} Memory
 * @property {string | null} query what is kept, null where nothing is
 * @property {(query: string) => boolean} keep false where the browser has no room for it
 * @property {() => void} forget
 */

/** null where a browser refuses its storage, or the page is in a frame of others. @returns {Memory | null} */
export function memory() {
  try {
    if (window.parent !== window) return null;
    const store = window.localStorage; // throws where site data are blocked
    let query = store.getItem(KEY);
    return {
      get query() { return query; },
      keep(next) {
        try {
          store.setItem(KEY, next);
          query = next;
        } catch {
          return false;
        }
        return true;
      },
      forget() {
        store.removeItem(KEY);
        query = null;
      },
    };
  } catch {
    return null;
  }
}
