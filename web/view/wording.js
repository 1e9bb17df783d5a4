// Facts in the words of one language. The templates, the live region and the copied sentence all speak through it.
import { count, plain, range } from '../format/number.js';
import { energy, energyRange, power, technical } from '../format/energy.js';
import { equivalentPhrase, spaced } from '../format/phrase.js';
import { sourceName } from '../format/source-name.js';
import { fill } from '../format/message.js';
import { comparison } from './facts.js';
/** @typedef {import('../contract.js').Texts} Texts @typedef {import('../contract.js').Lang} Lang
 *  @typedef {import('../contract.js').Catalog} Catalog @typedef {import('../contract.js').Estimate} Estimate
 *  @typedef {import('../contract.js').Equivalent} Equivalent @typedef {import('./facts.js').Facts} Facts */

/** @param {Texts} t @param {Lang} lang @param {Catalog} catalog */
export function wording(t, lang, catalog) {
  const phrases = catalog.phrases[lang] ?? {};
  /** @param {keyof Texts} key @param {Record<string, string | number>} slots */
  const say = (key, slots) => spaced(fill(t[key], slots), lang);
  const exact = (/** @type {Estimate} */ e) => e.low === e.high;

  const words = {
    t, lang, catalog, say,
    /** Reader text of the catalog, else the token itself. @param {string} key */
    phrase: (key) => phrases[key] ?? key.slice(key.indexOf('.') + 1),
    /** @param {number} n a count of hours */
    hours: (n, digits = 2) => say('hours', { n: count(n, lang, digits) }),
    /** @param {Estimate} e */
    hoursOf: (e) => say('hours', { n: exact(e) || e.mid !== null ? count(e.mid ?? e.low, lang) : words.counts(e) }),
    /** @param {{ low: number, high: number }} e */
    counts: (e) => range(count(e.low, lang), count(e.high, lang), lang),
    /** @param {Estimate} e */
    energy: (e) => (e.mid === null ? energyRange(e, lang) : energy(e.mid, lang, 3)),
    /** Rounded for the headline. @param {Estimate} e */
    about: (e) => (e.mid === null ? energyRange(e, lang, 2) : energy(e.mid, lang)),
    /** @param {Estimate} e @param {number} [digits] */
    technical: (e, digits) => (e.mid ? technical(e.mid, lang, digits) : words.about(e)),
    /** @param {number} kwh */
    kwh: (kwh) => energy(kwh, lang, 3),
    /** An energy of an hour as a steady power. @param {number} kwh */
    steady: (kwh) => power(kwh * 1000, lang),
    plain: (/** @type {number} */ x, digits = 3) => plain(x, lang, digits),
    /** @param {string} id a factor or a comparison */
    factor: (id) => {
      const own = id.replace(/^(equivalent:|b\.)/, ''); // b. is the second of two that are compared
      return (comparison(catalog, own)?.name[lang] ?? phrases[`factor.${own}`] ?? own).replace(/^(An?|The|One|All) /, (article) => article.toLowerCase());
    },
    /** Who published it, short: "IEA 2020". @param {string} id */
    source: (id) => {
      const s = catalog.sources[id];
      return s ? `${sourceName(s.author ?? s.title, lang)} ${s.year}` : id;
    },
    /** Who paid for it, as far as a source says. @param {string} id */
    funder: (id) => phrases[`funder.${catalog.sources[id]?.funding}`] ?? catalog.sources[id]?.funding,
    /** @param {Equivalent} e @param {boolean} [flow] of something that goes on, not of one event */
    equivalent: (e, flow) => {
      const c = comparison(catalog, e.id);
      return c ? equivalentPhrase(e, c, lang, (unit) => words.phrase(`unit.${unit}`), flow) : e.id;
    },
    /** The range of a count that is shown as it is; empty where it is exact, or shown by the day. @param {Equivalent} e */
    spread: ({ id, count: n, form, shown }) => {
      if (!shown || form !== 'count' || Math.abs(shown.count / (n.mid ?? n.low) - 1) > 0.2) return '';
      // In the digits of what is shown, so that it lies within; whole shops lie between whole shops.
      const whole = comparison(catalog, id)?.whole && shown.count % 1 === 0;
      const [low, high] = [n.low, n.high].map((x) => count(whole ? Math.round(x) : x, lang, shown.digits));
      return low === high ? '' : range(low, high, lang);
    },
    model: (/** @type {Facts} */ f) => f.model?.name[lang] ?? 'GPT-3',
  };
  return words;
}
/** @typedef {ReturnType<typeof wording>} Words */
