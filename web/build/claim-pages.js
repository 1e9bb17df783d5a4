// A page for every claim and scenario in every language, and what other sites read of it and of the front page.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGS } from '../i18n/index.js';
import { TITLE_CLAIM } from '../state/state.js';
import { claimPage, pageIds } from './claim-view.js';
import { escape, fillPage } from './fill-page.js';
import { cardFonts, paint } from './pictures.js';
import { oembed, oembedPath, picturePath, socialHead } from './social.js';
/** @typedef {import('../contract.js').Lang} Lang @typedef {import('../contract.js').Engine} Engine */
/** @typedef {{ folder: string, name: string, html: string }} Place */

/** @param {string} dist @param {string} file @param {string} text */
function put(dist, file, text) {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
}

/**
 * @param {{ engine: Engine, dist: string, base: string | null, places: Record<Lang, Place> }} site
 */
export function socialPages({ engine, dist, base, places }) {
  const fonts = cardFonts();
  const picture = typeof fonts !== 'string';
  const at = (/** @type {Lang} */ l, /** @type {string} */ id) => `${places[l].folder ? `${places[l].folder}/` : ''}${id === TITLE_CLAIM ? '' : `c/${id}/`}`;
  /** @param {Lang} lang @param {string} id @param {{ title: string, description: string }} said */
  const about = (lang, id, said) => ({ lang, id, path: at(lang, id), ...said, picture, others: LANGS.map((l) => ({ lang: l, path: at(l, id) })) });
  return {
    pictures: base === null ? 'none without TANTAWATT_BASE_URL' : typeof fonts === 'string' ? `none: ${fonts}` : '',
    /** Tags of the front page. @param {Lang} lang @param {{ title: string, description: string }} said */
    front: (lang, said) => socialHead(about(lang, TITLE_CLAIM, said), base),
    /** @param {Lang} lang @param {string} template @param {Record<string, string>} slots those of every page @param {string} script */
    async write(lang, template, slots, script) {
      /** @type {{ file: string, card: import('../export/card.js').Card }[]} */
      const cards = [];
      const { folder } = places[lang];
      for (const id of [TITLE_CLAIM, ...pageIds(engine)]) {
        const { markup, title, description, card, query } = await claimPage(engine, lang, id);
        const page = about(lang, id, { title, description });
        if (base) {
          put(dist, oembedPath(page), oembed(page, base, { folder, query }));
          cards.push({ file: path.join(dist, picturePath(page)), card });
        }
        if (id === TITLE_CLAIM) continue;
        const up = folder ? '../../../' : '../../';
        const links = LANGS.map((l) => `<a href="${up}${at(l, id)}" hreflang="${l}" lang="${l}"${l === lang ? ' aria-current="page"' : ''}>${places[l].name}</a>`).join('');
        put(dist, `${page.path}index.html`, fillPage(template, { ...slots, up, home: '../../', 'claim-title': escape(title), 'claim-description': escape(description), claim: id,
          'claim-view': markup, 'claim-switch': links, social: socialHead(page, base) }, up, script));
      }
      if (base && typeof fonts !== 'string') await paint(fonts, lang, cards);
      return cards.length;
    },
  };
}
