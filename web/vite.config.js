import { defineConfig } from 'vite';
import { engineFilesPlugin } from './build/engine-files.js';
import { languageFirstPlugin } from './build/language-first.js';
import { plainImportPlugin } from './build/plain-import.js';
import { stableEntryPlugin } from './build/stable-entry.js';
import { templateSpacePlugin } from './build/template-space.js';

/** What the site and the npm package have in common. */
export const common = {
  emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox121', 'safari17.5'], modulePreload: /** @type {false} */ (false),
};
/** @param {string} suffix of a chunk's file @returns {(chunk: { facadeModuleId?: string | null }) => string} */
export const chunkNames = (suffix) => (chunk) => `${chunk.facadeModuleId?.includes('/i18n/later/') ? 'later-' : ''}[name]${suffix}.js`;

export default defineConfig({
  base: './',
  plugins: [plainImportPlugin(), engineFilesPlugin(), templateSpacePlugin(), stableEntryPlugin(), languageFirstPlugin()],
  build: {
    ...common, outDir: 'dist',
    rollupOptions: {
      input: { language: 'language.js', index: 'index.html', embed: 'embed.html', claim: 'claim.html', builder: 'builder.html', preview: 'preview.html', sources: 'sources.html', method: 'method.html', worksheet: 'worksheet.html', 'tanta-watt': 'tanta-watt.js' },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: (chunk) => `assets/${chunkNames('-[hash:6]')(chunk)}`,
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
