// What a reader takes along by the clipboard: a link, the sentence, a citation, the code of a frame, the picture.
import { frame } from '../builder/snippets.js';
import { TITLE_CLAIM } from '../state/state.js';
import { bibtex } from '../view/bibtex.js';
import { citation, copiedClaim, copiedSentence, plainly } from '../view/longer.js';
import { copy } from './copy.js';
import { folderOf } from './pages.js';
/** @typedef {import('../view/context.js').Context} Context @typedef {import('./hands.js').Element} Element */

/** A frame as high as the element stands now; resize.js of the same site fits it to other widths. @param {Element} element @param {Context} c @param {string} home */
function frameCode(element, c, home) {
  const height = Math.ceil(element.getBoundingClientRect().height);
  return frame({ base: home, folder: folderOf(c.state.lang), lang: c.state.lang, query: element.query, heights: { phone: height, desktop: height },
    title: c.facts.record?.title[c.state.lang] ?? 'Tantawatt', script: { src: '', integrity: '' }, sentence: '', rows: [], edition: c.facts.edition });
}

/** The picture as an image, where the browser's clipboard takes one. @param {Context} c @returns {Promise<boolean>} */
async function copyPicture(c) {
  try {
    const { picture } = await import('../export/download.js');
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture(c) })]);
    return true;
  } catch {
    return false;
  }
}

/** @typedef {'link' | 'sentence' | 'citation' | 'bibtex' | 'embed' | 'picture'} Taken */

/**
 * @param {Element} element @param {Taken} what @param {string} home address of the site
 * @returns {Promise<{ done: boolean, text: string }>} the text is what a reader can select where copying was refused
 */
export async function take(element, what, home) {
  const c = /** @type {Context} */ (element.context());
  if (what === 'picture') return { done: await copyPicture(c), text: '' };
  const text = plainly({
    link: () => element.link,
    sentence: () => (c.state.claim === TITLE_CLAIM ? copiedSentence : copiedClaim)(c.words, c.facts),
    citation: () => citation(c.words, c.facts, element.link),
    bibtex: () => bibtex(c.words, c.facts, element.link),
    embed: () => frameCode(element, c, home),
  }[what]());
  return { done: await copy(text), text };
}
