// The service worker of the standalone pages: everything of one build is kept, and that build is served until the reader
// agrees to the next. The build fills in the list and its hash; this file keeps its name for good.
const VERSION = '%version%';
const FILES = /* the files of this build */ ['%files%'];
const CACHE = `tantawatt-${VERSION}`;
const scope = /** @type {any} */ (self);

scope.addEventListener('install', (/** @type {any} */ e) => {
  e.waitUntil(caches.open(CACHE).then((c) => c.addAll(FILES.map((f) => new Request(f, { cache: 'reload' })))));
});

scope.addEventListener('activate', (/** @type {any} */ e) => {
  e.waitUntil((async () => {
    const old = (await caches.keys()).filter((k) => k.startsWith('tantawatt-') && k !== CACHE);
    await Promise.all(old.map((k) => caches.delete(k)));
    await scope.clients.claim();
  })());
});

scope.addEventListener('message', (/** @type {any} */ e) => {
  if (e.data === 'take-over') scope.skipWaiting();
});

scope.addEventListener('fetch', (/** @type {any} */ e) => {
  const { request } = e;
  if (request.method !== 'GET' || new URL(request.url).origin !== scope.location.origin) return;
  // The state of a page lives in its query, so the page itself is the same for all.
  e.respondWith(caches.open(CACHE).then((c) => c.match(request, { ignoreSearch: request.mode === 'navigate' }))
    .then((kept) => kept ?? fetch(request)));
});
