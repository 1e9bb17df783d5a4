// import() stays what it is. Vite wraps it in a helper that loads style sheets and preloads before it; no chunk here has
// either, and the helper would be in every reader's way.
const ID = '\0vite/preload-helper.js';
/** What is left of it in a chunk: a call that calls. */
const WRAPPED = /[\w$]+\(\(\)=>import\((`[^`]+`)\),\[\],import\.meta\.url\)/g;

/** @returns {import('vite').Plugin} */
export function plainImportPlugin() {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: (id) => (id === ID ? 'export const __vitePreload = (load) => load();' : null),
    generateBundle: { order: 'post', handler(options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace(WRAPPED, 'import($1)');
        if (file.type === 'chunk' && file.code.includes('vite:preloadError')) throw new Error(`${file.fileName} has Vite's helper: is it called otherwise than ${ID} now?`);
        if (file.type === 'chunk' && file.viteMetadata?.importedCss.size && file.isDynamicEntry) throw new Error(`${file.fileName} imports a style sheet, which nothing would load`);
      }
    } },
  };
}
