// The result as a picture of 1200 × 630, drawn as SVG: headline, both results, range, source and edition are on it,
// because a picture travels without its caption.
/** @typedef {{ title: string, big: string, lines: string[], source: string, lang: string, rtl?: boolean }} Card */

export const WIDTH = 1200;
export const HEIGHT = 630;
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 90;
const INK = '#1c1f23';
const SOFT = '#5a6068';
const ACCENT = '#0a6b66';

/** Width of a text in ems: a Han or Kana sign takes one, a Latin letter about half. @param {string} text */
function ems(text) {
  let sum = 0;
  for (const ch of text) sum += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}　-〿！-～]/u.test(ch) ? 1 : 0.56;
  return sum;
}

/** Lines of at most so many ems, broken at spaces or between Han signs. @param {string} text @param {number} most */
export function wrap(text, most) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  for (const piece of text.replaceAll('\u2060', '').match(/[\p{Script=Latin}\d.,~–～%$€'’“”()（）]+\s*|./gsu) ?? []) {
    if (line && ems(line + piece.trimEnd()) > most && !/^[，。、；：？！）」]/.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line) lines.push(line.trimEnd());
  return lines;
}

const LEADING = 1.41;

/** The largest size at which every line finds room: nothing is left off. @param {string[]} lines @param {number} height */
function fit(lines, height) {
  const at = [34, 31, 28, 25, 22, 19].find((size) => {
    const rows = lines.flatMap((line) => wrap(line, (WIDTH - 2 * MARGIN) / size));
    return (rows.length - 1) * size * LEADING <= height;
  }) ?? 16;
  return { at, rows: lines.flatMap((line) => wrap(line, (WIDTH - 2 * MARGIN) / at)) };
}

/** @param {string | number} s */
const escape = (s) => String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
/** @param {string} name @param {Record<string, string | number>} attributes @param {string} inside */
const tag = (name, attributes, inside) => `<${name}${Object.entries(attributes).map(([k, v]) => ` ${k}="${escape(v)}"`).join('')}>${inside}</${name}>`;

/** As SVG. @param {Card} card @param {string} [fonts] */
export function draw({ title, big, lines, source, lang }, fonts = "system-ui, 'Noto Sans CJK TC', 'Noto Sans CJK JP', sans-serif") {
  let drawn = '';
  const add = (/** @type {string} */ name, /** @type {Record<string, string | number>} */ attributes, text = '') => { drawn += tag(name, attributes, escape(text)); };
  add('title', {}, `${title} ${big} ${lines.join(' ')}`);
  add('rect', { width: WIDTH, height: HEIGHT, fill: '#fcfbf8' });
  add('rect', { width: 16, height: HEIGHT, fill: ACCENT });
  let y = 110;
  for (const line of wrap(title, 30).slice(0, 2)) { add('text', { x: MARGIN, y, 'font-size': 34, fill: SOFT }, line); y += 48; }
  const size = Math.min(84, Math.floor((WIDTH - 2 * MARGIN) / Math.max(ems(big), 1)));
  y += size - 10;
  add('text', { x: MARGIN, y, 'font-size': size, 'font-weight': 700, fill: INK }, big);
  y += 70;
  const { at, rows } = fit(lines, HEIGHT - 96 - y);
  for (const row of rows) { add('text', { x: MARGIN, y, 'font-size': at, fill: INK }, row); y += at * LEADING; }
  add('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: HEIGHT - 78, y2: HEIGHT - 78, stroke: '#dcd9d2' });
  add('text', { x: MARGIN, y: HEIGHT - 42, 'font-size': 22, fill: SOFT }, source);
  return tag('svg', { xmlns: SVG, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: 'img', 'xml:lang': lang, 'font-family': fonts }, drawn);
}

/** The same picture as PNG, twice as dense. @param {string} svg @returns {Promise<Blob>} */
export async function png(svg) {
  const image = new Image(WIDTH, HEIGHT);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * 2;
  canvas.height = HEIGHT * 2;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png');
  });
}
