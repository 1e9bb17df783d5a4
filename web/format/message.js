// Texts with named slots: "以每小時 {hour} 計". A slot may be filled with text or with a template, so that an
// interactive number can stand inside a sentence whose word order belongs to the language.
/**
 * @template T
 * @param {string} text @param {Record<string, T>} slots
 * @returns {(string | T)[]} the pieces in order; an unknown slot stays as it is, so that a mistake is seen
 */
export function pieces(text, slots) {
  return text.split(/(\{\w+\})/).filter(Boolean).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name !== undefined && name in slots ? slots[name] : part;
  });
}

/** @param {string} text @param {Record<string, string | number>} slots */
export function fill(text, slots) {
  return pieces(text, slots).join('');
}

/** @type {Record<string, Intl.PluralRules>} */
const rules = {};

/**
 * The form of a phrase for a number: English has "one" and "other", Chinese and Japanese one form.
 * @param {import('../contract.js').Phrase | undefined} phrase @param {number} n
 * @param {import('../contract.js').Lang} lang
 */
export function plural(phrase, n, lang) {
  if (phrase === undefined || typeof phrase === 'string') return phrase;
  return ((rules[lang] ??= new Intl.PluralRules(lang)).select(n) === 'one' ? phrase.one : undefined) ?? phrase.other;
}
