// What an editor pastes. The static text stands alone where scripts and frames are taken away.

/** @param {string} s */
export function escape(s) {
  return s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * @typedef {object} Setup
 * @property {string} base address of the site, ending in "/"
 * @property {string} folder of the language: "", "en/", "ja/"
 * @property {string} lang @property {string} query @property {number} height
 * @property {string} title @property {string} sentence
 * @property {{ name: string, value: string, result: string }[]} rows @property {string} edition
 */

/** @param {Setup} s */
export function frame({ base, folder, query, height, title }) {
  return `<iframe src="${escape(`${base}${folder}embed.html?${query}`)}" title="${escape(title)}" height="${Math.ceil(height)}" loading="lazy"
  style="width:0;min-width:100%!important;border:0" allow="clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin"></iframe>
<script async src="${escape(`${base}resize.js`)}"></script>`;
}

/** Plain HTML without classes or styles. @param {Setup} s */
export function still({ base, folder, query, sentence, rows, edition, lang }) {
  const table = rows.length ? `\n<table>\n${rows.map((r) => `<tr><th>${escape(r.name)}</th><td>${escape(r.value)}</td><td>${escape(r.result)}</td></tr>`).join('\n')}\n</table>` : '';
  return `<figure lang="${lang}">\n<p>${escape(sentence)}</p>${table}\n<figcaption><a href="${escape(`${base}${folder}?${query}`)}">Tantawatt</a>, ${escape(edition)}</figcaption>\n</figure>`;
}

/** @param {Setup} s */
export function element(s) {
  return `<tanta-watt lang="${s.lang}" state="${escape(s.query)}" page="${escape(s.base + s.folder)}">
${still(s)}
</tanta-watt>
<script type="module" crossorigin src="${escape(`${s.base}assets/tanta-watt.js`)}"></script>`;
}
