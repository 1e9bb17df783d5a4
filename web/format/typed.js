// What a reader typed into a number of the sentence, as a quantity the engine can parse. The engine owns the
// grammar of units; here only a missing unit is added, and dashes of other languages become the engine's own.
const HAS_UNIT = /[\p{L}%]/u;

/**
 * "0.077" → "0.077 kWh"; "0.077–0.8" → "0.077~0.8 kWh"; "130萬度" stays; "" is null.
 * @param {string} text @param {string} unit the field's own unit
 * @returns {string | null}
 */
export function quantity(text, unit) {
  let s = text.normalize('NFKC').trim().replace(/\s*(?:[~〜～–—]|至|から)\s*/u, '~');
  s = s.replace(/^([\d.,]+)\s*-\s*([\d.,]+)/, '$1~$2').replace(/^[約约]\s*/u, '');
  if (!s) return null;
  // "130萬" and "1300万" name a number only.
  if (/^[\d.,~\s]+[萬万億亿]?$/u.test(s)) {
    const large = /[萬万億亿]$/u.exec(s)?.[0];
    if (large && unit) return s + (unit === 'kWh' ? (large === '万' ? 'kWh' : '度') : ` ${unit}`);
  }
  return HAS_UNIT.test(s) ? s : `${s} ${unit}`.trim();
}

/** A number the keyboard or the pointer made, as the engine's text. @param {number} x @param {string} unit */
export function exact(x, unit) {
  return `${Number(x.toPrecision(3))} ${unit}`.trim();
}
