// The short name of who published a figure, out of the author line of a source: "George Kamiya, International Energy
// Agency" is the IEA; "旭時報 Sunrise Medium" is 旭時報 to readers of Chinese and Japanese.
/** Names that newspapers shorten. @type {Record<string, string>} */
const KNOWN_AS = {
  'International Energy Agency': 'IEA',
  'US Energy Information Administration': 'EIA',
  'US Environmental Protection Agency': 'EPA',
};
const TWO_SCRIPTS = /^(\P{Script=Latin}*[\p{Script=Han}\p{Script=Katakana}]\P{Script=Latin}*?)\s+(\p{Script=Latin}.*)$/u;

/** @param {string} author @param {import('../contract.js').Lang} lang */
export function sourceName(author, lang) {
  let name = author.replace(/\s*\([^)]*\)/g, '');
  const two = TWO_SCRIPTS.exec(name);
  if (two) return lang === 'en' ? two[2].split(',')[0] : two[1].split(', ').at(-1) ?? name;
  const parts = name.split(', ');
  // One comma separates a person from a house, more than one a list of people.
  name = parts.length > 2 ? `${parts[0]} et al.` : parts[parts.length - 1];
  if (parts.length === 2 && TWO_SCRIPTS.test(name)) return sourceName(name, lang);
  return KNOWN_AS[name] ?? name;
}
