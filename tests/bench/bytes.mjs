// Bytes after brotli -q 11 beside their budgets; the tests of the build hold them, this only shows them in one place.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from './engine.mjs';

const dist = path.join(root, 'web', 'dist');

/** @returns {import('./goals.mjs').Row[]} */
export function bytes() {
  const assets = readdirSync(path.join(dist, 'assets'));
  const weigh = (/** @type {(string | RegExp)[]} */ ...names) => names.reduce((sum, name) => {
    const file = typeof name === 'string' ? name : `assets/${assets.find((a) => name.test(a))}`;
    return sum + brotliCompressSync(readFileSync(path.join(dist, file))).length / 1000;
  }, 0);
  const engine = weigh(/^tantawatt-\w+\.mjs$/, /^tantawatt-\w+\.wasm$/);
  const element = weigh(/^tanta-watt-.*\.js$/, /^ja-.*\.js$/);
  const first = weigh(/^first-.*\.json$/);
  /** @type {[string, number, number][]} */
  const table = [['wasm + glue until the answer stands', engine, 64], ['element + Lit + signals + one language', element, 18], ['catalog of the first screen', first, 14],
    ['whole catalog', weigh(/^catalog-.*\.json$/), 60], ['until the embed is interactive', engine + element + first + weigh('embed.html', /^embed-.*\.css$/, /^embed-.*\.js$/), 100],
    ['text tier: the page alone', weigh('index.html'), 12]];
  return table.map(([what, value, bound]) => ({ goal: 'bytes', what: `${what}, kB`, value, bound, measured: value.toFixed(1) }));
}
