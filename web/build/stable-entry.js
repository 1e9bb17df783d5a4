// Two addresses for the element's script: one that never changes its contents (it carries their hash, so an integrity
// attribute can be written down for good), and one that never changes its name and leads to the newest.
/** @returns {import('vite').Plugin} */
export function stableEntryPlugin() {
  return {
    name: 'stable-entry',
    generateBundle(options, bundle) {
      const entry = Object.values(bundle).find((f) => f.type === 'chunk' && f.isEntry && f.name === 'tanta-watt');
      if (!entry) throw new Error('the element has no entry of its own');
      this.emitFile({ type: 'asset', fileName: 'assets/tanta-watt.js', source: `import './${entry.fileName.replace('assets/', '')}';\n` });
    },
  };
}
