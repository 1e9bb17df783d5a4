// The citation as an entry for BibTeX. Every sign that TeX reads as its own is escaped; the address stands in \url, which
// takes it as it is. BibTeX counts braces even behind a backslash, so that a single one needs its name.
import { citedTitle } from './longer.js';
/** @typedef {import('./wording.js').Words} Words @typedef {import('./facts.js').Facts} Facts */

/** @type {Record<string, string>} */
const LONG = { '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** @param {string} text */
export function texText(text) {
  return text.replace(/[\\{}#$%&_~^]/g, (sign) => LONG[sign] ?? `\\${sign}`);
}

/** Braces would end the argument. @param {string} address */
const texAddress = (address) => address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

/** @param {Words} words @param {Facts} f @param {string} link */
export function bibtex(words, f, link) {
  const year = /^\d{4}/.exec(f.edition)?.[0];
  const fields = [['author', '{Tantawatt}'], ['title', `{${texText(citedTitle(words, f).trim().replace(/[.。]$/, ''))}}`], ...(year ? [['year', year]] : []),
    ['howpublished', `\\url{${texAddress(link)}}`], ['note', texText(words.say('edition', { edition: f.edition }))]];
  return `@misc{tantawatt-${f.edition}-${f.record?.id ?? 'claim'},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}
