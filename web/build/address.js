// Where the site will stand, for what other sites read of it: those links must be whole addresses. Unknown unless
// TANTAWATT_BASE_URL says it; a site is built without too, and then says nothing that could be wrong.

/** @returns {string | null} ending in "/" */
export function baseAddress() {
  const given = process.env.TANTAWATT_BASE_URL;
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) throw new Error(`TANTAWATT_BASE_URL is "${given}": it must be the address of the site's folder, as in https://www.example.org/tantawatt/`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
