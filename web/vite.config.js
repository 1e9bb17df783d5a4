import { defineConfig } from 'vite';
import { engineFilesPlugin } from './build/engine-files.js';
import { plainImportPlugin } from './build/plain-import.js';
import { stableEntryPlugin } from './build/stable-entry.js';
import { templateSpacePlugin } from './build/template-space.js';

export default defineConfig({
  base: './',
  plugins: [plainImportPlugin(), engineFilesPlugin(), templateSpacePlugin(), stableEntryPlugin()],
  build: {
    outDir: 'dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox121', 'safari17.5'], modulePreload: false,
    rollupOptions: {
      input: { index: 'index.html', embed: 'embed.html', builder: 'builder.html', sources: 'sources.html', 'tanta-watt': 'tanta-watt.js' },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: (chunk) => `assets/${chunk.facadeModuleId?.includes('/i18n/later/') ? 'later-' : ''}[name]-[hash].js`,
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
