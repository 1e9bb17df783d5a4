// Registers the service worker of a standalone page and asks before a new build takes over.

/**
 * The address as the strictest policies want it: only a script of our own folder. @param {string} address
 * @returns {string}
 */
function trusted(address) {
  const types = /** @type {any} */ (window).trustedTypes;
  const createScriptURL = (/** @type {string} */ url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`foreign worker ${url}`);
    return url;
  };
  return types ? types.createPolicy('tantawatt', { createScriptURL }).createScriptURL(address) : address;
}

/** @param {string} address of sw.js @param {() => Promise<boolean>} ask shown when a new build waits */
export async function register(address, ask) {
  if (!('serviceWorker' in navigator) || window.parent !== window) return;
  try {
    const first = !navigator.serviceWorker.controller;
    const registration = await navigator.serviceWorker.register(trusted(address), { updateViaCache: 'none' });
    const offer = async () => {
      const { waiting } = registration;
      if (!waiting || !navigator.serviceWorker.controller || !(await ask())) return;
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('take-over');
    };
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => { if (installing.state === 'installed' && !first) offer(); });
    });
    await offer();
  } catch {
    // Private windows and foreign frames refuse: the page works without.
  }
}
