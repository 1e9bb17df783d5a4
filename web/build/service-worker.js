// Writes sw.js with the list of the files of this build and a hash over their contents.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a frame or a foreign page loads is not kept. */
const LEFT_OUT = /(^|\/)(embed\.html|builder\.html|sources\.html|figures\.csv|figures\.json|resize\.js|sw\.js)$|\.map$/;

/** @param {string} dist @param {string} template path of pwa/sw.js @returns {number} files in the list */
export function writeServiceWorker(dist, template) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile()).map((f) => path.relative(dist, path.join(f.parentPath, f.name)).replaceAll(path.sep, '/'))
    .filter((f) => !LEFT_OUT.test(f)).sort();
  const hash = createHash('sha256');
  for (const f of files) hash.update(f).update(readFileSync(path.join(dist, f)));
  const addresses = files.map((f) => [`./${f.replace(/(^|\/)index\.html$/, '$1')}`,
    f.startsWith('assets/') ? createHash('sha256').update(readFileSync(path.join(dist, f))).digest('hex').slice(0, 16) : '']);
  const text = readFileSync(template, 'utf8').replace('%version%', hash.digest('hex').slice(0, 12)).replace("[['%files%', '']]", JSON.stringify(addresses));
  writeFileSync(path.join(dist, 'sw.js'), text);
  return files.length;
}
