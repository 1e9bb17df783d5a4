// The service worker of the standalone pages: everything of one build is kept, and that build is served until the reader
// agrees to the next. The build fills in the list and its hash; this file keeps its name for good.
const VERSION = '%version%';
/** Addresses of this build with the start of their SHA-256; none for pages, which a server may stamp. @type {[string, string][]} */
const FILES = /* the files of this build */ [['%files%', '']];
const CACHE = `tantawatt-${VERSION}`;
/** Frozen editions that articles name: they never change, so they outlive the builds. */
const EDITIONS = 'tantawatt-editions';
const MOST_EDITIONS = 5;
const scope = /** @type {any} */ (self);
const kept = new Set(FILES.map(([file]) => new URL(file, scope.location.href).href));

/** A file as it was built, or an error: half an upload must not replace what works. @param {[string, string]} file */
async function whole([file, hash]) {
  const response = await fetch(new Request(file, { cache: 'reload' }));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  if (hash) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer()));
    const found = [...digest].map((b) => b.toString(16).padStart(2, '0')).join('').slice(0, hash.length);
    if (found !== hash) throw new Error(`${file}: not as built`);
  }
  return response;
}

scope.addEventListener('install', (/** @type {any} */ e) => {
  e.waitUntil((async () => {
    const responses = await Promise.all(FILES.map(whole));
    const cache = await caches.open(CACHE);
    await Promise.all(responses.map((r, i) => cache.put(FILES[i][0], r)));
  })());
});

scope.addEventListener('activate', (/** @type {any} */ e) => {
  e.waitUntil((async () => {
    const old = (await caches.keys()).filter((k) => k.startsWith('tantawatt-') && k !== CACHE && k !== EDITIONS);
    await Promise.all(old.map((k) => caches.delete(k)));
    await scope.clients.claim();
  })());
});

scope.addEventListener('message', (/** @type {any} */ e) => {
  if (e.data === 'take-over') scope.skipWaiting();
});

/** From this build; what the browser has thrown away is fetched and kept again. @param {Request} request */
async function ofThisBuild(request) {
  const cache = await caches.open(CACHE);
  // The state of a page lives in its query, so the page itself is the same for all.
  const found = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
  if (found) return found;
  const response = await fetch(request);
  const { origin, pathname } = new URL(request.url);
  if (response.ok && kept.has(origin + pathname)) await cache.put(origin + pathname, response.clone()).catch(() => undefined);
  return response;
}

/** A frozen edition: kept from its first use, the last few that were used. @param {Request} request */
async function ofAnEdition(request) {
  const cache = await caches.open(EDITIONS);
  const response = await cache.match(request) ?? await fetch(request);
  if (!response.ok) return response;
  await cache.delete(request);
  await cache.put(request, response.clone()).catch(() => undefined);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_EDITIONS)).map((r) => cache.delete(r)));
  return response;
}

scope.addEventListener('fetch', (/** @type {any} */ e) => {
  const { request } = e;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return;
  e.respondWith(/\/editions\/[^/]+\/catalog\.json$/.test(pathname) ? ofAnEdition(request) : ofThisBuild(request));
});
