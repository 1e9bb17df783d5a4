// The figures as schema.org describes a dataset, for search engines that list data: what it is, under which licence, where it
// can be had, and every correction of it (https://schema.org/Dataset, CorrectionComment, correctionsPolicy).
/** @typedef {import('./corrections.js').Change} Change @typedef {import('../contract.js').Lang} Lang */

const LICENCES = { 'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/' };

/** @param {{ lang: Lang, name: string, description: string, edition: string, licence: string, changes: Change[], root: string, folder: string }} about root: the site's address, or the way to it */
export function dataset({ lang, name, description, edition, licence, changes, root, folder }) {
  const license = LICENCES[/** @type {keyof typeof LICENCES} */ (licence)];
  if (!license) throw new Error(`the data's licence "${licence}" has no address in build/dataset.js`);
  const file = (/** @type {string} */ path, /** @type {string} */ encodingFormat) => ({ '@type': 'DataDownload', contentUrl: root + path, encodingFormat });
  const json = {
    '@context': 'https://schema.org', '@type': 'Dataset', name: `Tantawatt: ${name}`, description, inLanguage: lang, version: edition, license, isAccessibleForFree: true,
    dateModified: changes[0].date, creator: { '@type': 'Organization', name: 'Tantawatt' },
    publisher: { '@type': 'Organization', name: 'Tantawatt', correctionsPolicy: `${root}${folder ? `${folder}/` : ''}method.html` },
    distribution: [file('figures.csv', 'text/csv'), file('figures.json', 'application/json'), file(`editions/${edition}/catalog.json`, 'application/json')],
    correction: changes.map((c) => ({ '@type': 'CorrectionComment', datePublished: c.date,
      text: `${c.edition}: ${[c.what[lang], ...c.values.map((v) => `${v.factor}: ${v.from} → ${v.to}`)].join(' ')}` })),
  };
  return `<script type="application/ld+json">${JSON.stringify(json).replaceAll('<', '\\u003c')}</script>`;
}
