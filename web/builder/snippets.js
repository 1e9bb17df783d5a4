// What an editor pastes, one function a tier. The static text stands alone where scripts and frames are taken away.

/** @param {string} s */
export function escape(s) {
  return s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** @typedef {{ phone: number, desktop: number }} Heights px, at the widths that were measured */
/**
 * @typedef {object} Setup
 * @property {string} base address of the site, ending in "/"
 * @property {string} folder of the language: "", "en/", "ja/"
 * @property {string} lang @property {string} query @property {Heights} heights
 * @property {{ src: string, integrity: string }} script the element's script, its path from base
 * @property {string} title @property {string} sentence
 * @property {{ name: string, value: string, result: string }[]} rows @property {string} edition
 */

/** Where the host page is narrower than this, the height of a phone is reserved. */
export const NARROW = 600;

/** What the heights were measured at, px: the element's text follows the size of the text around it, down to a smallest one. */
const TEXT = 16;
const SIZE = 'max(1em,15px)'; // as .tw in styles/element.css

/**
 * A height that changes at one breakpoint, in a style attribute: the slope is so steep that only its ends are met.
 * @param {Heights} h @param {'px' | 'em'} unit
 */
export function reserved({ phone, desktop }, unit) {
  const [low, high] = [desktop, Math.max(phone, desktop)].map((x) => Math.ceil(unit === 'em' ? x / TEXT : x));
  const length = (/** @type {number} */ n) => (unit === 'em' ? `${n}*${SIZE}` : `${n}px`);
  return high === low ? `calc(${length(low)})` : `calc(${length(low)} + clamp(0px,(${NARROW}px - 100vw)*9999,${length(high - low)}))`;
}

/** @param {Setup} s */
export function frame({ base, folder, query, heights, title }) {
  return `<iframe src="${escape(`${base}${folder}embed.html?${query}`)}" title="${escape(title)}" height="${Math.ceil(heights.desktop)}" loading="lazy"
  style="width:0;min-width:100%!important;border:0;height:${reserved(heights, 'px')}" allow="clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin"></iframe>
<script async src="${escape(`${base}resize.js`)}"></script>`;
}

/** @param {Setup} s */
const caption = ({ base, folder, query, edition }) => `<figcaption><a href="${escape(`${base}${folder}?${query}`)}">Tantawatt</a>, ${escape(edition)}</figcaption>`;

/** Plain HTML without classes or styles. @param {Setup} s */
export function still(s) {
  const { sentence, rows, lang } = s;
  const table = rows.length ? `\n<table>\n${rows.map((r) => `<tr><th>${escape(r.name)}</th><td>${escape(r.value)}</td><td>${escape(r.result)}</td></tr>`).join('\n')}\n</table>` : '';
  return `<figure lang="${lang}">\n<p>${escape(sentence)}</p>${table}\n${caption(s)}\n</figure>`;
}

/** The picture is uploaded where the page keeps its own; its words are the alternative text. @param {Setup} s */
export function picture(s) {
  return `<figure lang="${s.lang}">\n<img src="tantawatt.png" width="1200" height="630" style="max-width:100%;height:auto" alt="${escape(s.sentence)}">\n${caption(s)}\n</figure>`;
}

/** @param {Setup} s */
export function element(s) {
  return `<tanta-watt lang="${s.lang}" state="${escape(s.query)}" page="${escape(s.base + s.folder)}" style="display:flow-root;min-height:${reserved(s.heights, 'em')}">
${still(s)}
</tanta-watt>
<script type="module" crossorigin src="${escape(s.base + s.script.src)}" integrity="${s.script.integrity}"></script>`;
}
