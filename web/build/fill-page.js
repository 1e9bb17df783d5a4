// A template of the bundle with its %slots% filled, and its links as seen from the folder that it lies in.

/** @param {string} s */
export const escape = (s) => s.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** @param {string} template @param {Record<string, string>} slots @param {string} up the way to the root @param {string} script the element's, from the root */
export function fillPage(template, slots, up, script) {
  // The scripts of pages with the element import its script: asked for at once instead of one after the other.
  const preloaded = !template.includes('<tanta-watt') ? template : template.replace('<script type="module"', `<link rel="modulepreload" crossorigin href="./${script}">\n<script type="module"`);
  return preloaded.replace(/%([a-z-]+)%/g, (all, name) => slots[name] ?? all)
    .replaceAll('="./assets/', `="${up}assets/`).replaceAll('="./corrections', `="${up}corrections`).replaceAll('="./manifest', `="${up}manifest`).replaceAll('="./icon', `="${up}icon`);
}
