// The npm package in build/npm/tantawatt, and its tarball beside it: the engine for Node and browsers, and the element.
// It has no dependencies: what the element needs of Lit is bundled, in the same bytes that the site's tests run.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chunkNames, common } from '../vite.config.js';
import { engineFiles } from './engine-files.js';
import { firstCatalog } from './first-catalog.js';
import { plainImportPlugin } from './plain-import.js';
import { startEngine } from './start-engine.js';
import { templateSpacePlugin } from './template-space.js';

const web = fileURLToPath(new URL('..', import.meta.url));
const parent = path.join(web, '..', 'build', 'npm');
const folder = path.join(parent, 'tantawatt');
const files = engineFiles();
rmSync(parent, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await build({
  configFile: false, root: web, base: './', publicDir: false, logLevel: 'warn', plugins: [plainImportPlugin(), templateSpacePlugin()],
  build: { ...common, outDir: path.join(folder, 'element'),
    rollupOptions: { input: { 'tanta-watt': path.join(web, 'element', 'packaged.js') }, output: { entryFileNames: '[name].js', chunkFileNames: chunkNames('') } } },
});

const engine = await startEngine(files);
copyFileSync(files.glue, path.join(folder, 'tantawatt.mjs'));
copyFileSync(files.wasm, path.join(folder, 'tantawatt.wasm'));
writeFileSync(path.join(folder, 'catalog.json'), JSON.stringify(engine.catalog));
writeFileSync(path.join(folder, 'first.json'), JSON.stringify(firstCatalog(engine)));
mkdirSync(path.join(folder, 'engine'));
for (const file of readdirSync(path.join(web, 'engine'))) copyFileSync(path.join(web, 'engine', file), path.join(folder, 'engine', file));
cpSync(path.join(web, 'package'), folder, { recursive: true });
copyFileSync(path.join(web, '..', 'LICENSE'), path.join(folder, 'LICENSE'));

/** @param {string} types @param {Record<string, string>} where */
const entry = (types, where) => ({ types, ...where });
writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify({
  name: 'tantawatt', version: engine.version, // of the engine, which has it from CMakeLists.txt
  description: 'How much electricity AI uses, in the reader’s own units, with every source and every doubt', keywords: ['energy', 'ai', 'web-components', 'wasm'],
  license: 'Apache-2.0', type: 'module', engines: { node: '>=20.19' },
  exports: {
    '.': entry('./engine/tantawatt.d.ts', { node: './engine/node.js', default: './engine/browser.js' }),
    './element': entry('./element.d.ts', { default: './element/tanta-watt.js' }),
    './catalog.json': './catalog.json', './custom-elements.json': './custom-elements.json', './package.json': './package.json',
  },
  customElements: 'custom-elements.json', sideEffects: ['./element/tanta-watt.js'],
}, null, 2)}\n`);

const [packed] = JSON.parse(String(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', parent], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })));
console.log(`${packed.filename}: ${packed.size} B packed, ${packed.unpackedSize} B in ${packed.entryCount} files, edition ${engine.catalog.edition}`);
