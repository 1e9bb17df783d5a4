// Turns a copy of the built site into a later build of itself: another name in the bar, another version of the worker.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @param {string} folder @param {string} version */
export function nextBuild(folder, version) {
  const html = path.join(folder, 'en', 'index.html');
  writeFileSync(html, readFileSync(html, 'utf8').replace('<b>Tantawatt</b>', `<b>Tantawatt, ${version}</b>`));
  const worker = path.join(folder, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/const VERSION = '\w+'/, `const VERSION = '${version}'`));
}
