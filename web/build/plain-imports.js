// import() as it is: our later chunks bring no style sheets or further scripts that a helper would have to ask for first,
// and that helper weighs more than a language.

/** @returns {import('vite').Plugin} */
export function plainImportsPlugin() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load(id) {
      return id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}
