// The cards of all claims as PNG, for sites that show a picture of what is linked to. Drawn by resvg, which needs a font with
// Han and Kana signs; where there is none the site is built without pictures and says so.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { HEIGHT, WIDTH, draw } from '../export/card.js';
/** @typedef {import('../contract.js').Lang} Lang @typedef {import('../export/card.js').Card} Card */

/** Where Debian, Ubuntu, Fedora and Arch keep Noto Sans CJK. */
const FOLDERS = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/google-noto-sans-cjk-fonts', '/usr/share/fonts/noto-cjk'];
const FONTS = ['NotoSansCJK-Regular.ttc', 'NotoSansCJK-Bold.ttc'];
/** @type {Record<Lang, string>} */
const FAMILY = { 'zh-TW': 'Noto Sans CJK TC', en: 'Noto Sans CJK TC', ja: 'Noto Sans CJK JP' };

/** The fonts that cards are drawn with, or why none are drawn. @returns {Buffer[] | string} */
export function cardFonts() {
  const folder = (process.env.TANTAWATT_FONTS ? [process.env.TANTAWATT_FONTS] : FOLDERS).find((f) => FONTS.every((name) => existsSync(path.join(f, name))));
  if (!folder) return `no ${FONTS.join(', ')} here: install fonts-noto-cjk, or name their folder in TANTAWATT_FONTS`;
  return FONTS.map((name) => readFileSync(path.join(folder, name)));
}

/** @type {Promise<void> | undefined} */
let ready;

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** PNG of opaque pixels, https://www.w3.org/TR/png-3/. @param {Buffer} rgba of WIDTH × HEIGHT */
export function png(rgba) {
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0, to = 0, from = 0; y < HEIGHT; y += 1) {
    to += 1; // filter 0
    for (let x = 0; x < WIDTH; x += 1, from += 4, to += 3) rgba.copy(rows, to, from, from + 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2], 8); // eight bits, true colour
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** Cards drawn at once, one below the other: reading the fonts takes as long as drawing ten. */
const AT_ONCE = 12;

/** @param {Buffer[]} fontBuffers @param {Lang} lang @param {{ file: string, card: Card }[]} cards */
export async function paint(fontBuffers, lang, cards) {
  await (ready ??= initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')))));
  for (let from = 0; from < cards.length; from += AT_ONCE) {
    const some = cards.slice(from, from + AT_ONCE);
    const inner = some.map(({ card }, i) => `<svg x="0" y="${i * HEIGHT}"${draw(card, `'${FAMILY[lang]}'`).slice('<svg'.length)}`).join('');
    const drawn = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT * some.length}">${inner}</svg>`,
      { font: { loadSystemFonts: false, fontBuffers, defaultFontFamily: FAMILY[lang] } });
    const image = drawn.render();
    const pixels = Buffer.from(image.pixels);
    image.free();
    drawn.free();
    const size = WIDTH * HEIGHT * 4;
    some.forEach(({ file }, i) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, png(pixels.subarray(i * size, (i + 1) * size)));
    });
  }
}
