// Host pages as the world has them, each with a snippet from the builder pasted in, and the tier that it can carry. What
// stands around the snippet is written in the manner of the system it is named after; nothing of it is copied.
/** @typedef {{ frame: string, element: string, picture: string, still: string }} Snippets */
/**
 * @typedef {object} Host
 * @property {string} name @property {'frame' | 'element' | 'element-text' | 'picture' | 'still'} tier what a reader then sees
 * @property {string} html @property {Record<string, string>} [headers] @property {'dark'} [scheme]
 */

/** What the host itself causes: its picture is not there, its base address leads nowhere, its policy is meant to refuse. */
export const OWN = /tantawatt\.png|favicon|WebAssembly|wasm|script-src|elsewhere\.example/i;

const text = '<p>News text that stands before and after the calculator, long enough to fill a line or two of a column.</p>';

/** What is left after a feed reader has thrown out scripts, frames, styles, classes and unknown elements. @param {string} html */
function stripped(html) {
  return html.replace(/<script[^]*?<\/script>/g, '').replace(/<\/?(iframe|tanta-watt)[^>]*>/g, '').replace(/ (style|class|id|lang)="[^"]*"/g, '');
}

/** @param {Snippets} s @param {string} widget origin of the calculator @returns {Host[]} */
export function hosts(s, widget) {
  /** @param {string} body @param {string} [head] @param {string} [open] */
  const page = (body, head = '', open = '<!doctype html><html lang="en">') => `${open}<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>news</title>${head}<body>${body}`;
  const column = (/** @type {string} */ inner, style = '') => `<main style="max-width:640px;margin:0 auto;${style}"><h1>News</h1>${text}${inner}<p id="after">After.</p>${text}</main>`;
  return [
    { name: 'WordPress-like: theme rules for everything in the entry, filters that add paragraphs', tier: 'frame',
      html: page(column(`<div class="entry-content"><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${s.frame.replace('\n<script', '<br />\n<script')}</div></figure></div>`),
        '<style>.entry-content>*{margin-block:28px}.entry-content iframe{max-width:100%}.entry-content *{box-sizing:content-box;line-height:1.9}.wp-block-embed__wrapper{position:relative}</style>') },
    { name: 'Ghost-like: an HTML card', tier: 'element',
      html: page(column(`<section class="gh-content"><!--kg-card-begin: html-->${s.element}<!--kg-card-end: html--></section>`),
        '<style>html{font-size:62.5%}body{font-size:1.8rem}.gh-content>*{grid-column:main}.gh-content figure{margin:3rem 0}.gh-content a{color:#a00}.gh-content h2{font-size:5rem;text-transform:uppercase}</style>') },
    { name: 'strict policy without wasm: the frame has a policy of its own', tier: 'frame', html: page(column(s.frame)),
      headers: { 'content-security-policy': `default-src 'none'; script-src ${widget}; frame-src ${widget}; style-src 'unsafe-inline'` } },
    { name: 'strict policy without wasm: the element leaves its text', tier: 'element-text', html: page(column(s.element)),
      headers: { 'content-security-policy': `default-src 'none'; script-src ${widget}; connect-src ${widget}; style-src 'unsafe-inline'` } },
    { name: 'sandboxed frame, opaque origin', tier: 'frame', html: page(column(s.frame.replace('<iframe ', '<iframe sandbox="allow-scripts allow-popups" '))) },
    { name: 'AMP-like: no script of the author runs', tier: 'picture', html: page(column(s.picture)),
      headers: { 'content-security-policy': "default-src 'self'; script-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:" } },
    { name: 'feed reader that strips the text tier', tier: 'still', html: page(column(stripped(s.still))) },
    { name: 'feed reader that strips the element tier', tier: 'still', html: page(column(stripped(s.element))) },
    { name: 'hostile reset: everything !important', tier: 'element', html: page(column(s.element),
      '<style>*{margin:0!important;padding:0!important;border:0!important;font:10px cursive!important;color:red!important;background:yellow!important;float:left!important;text-transform:uppercase!important}</style>') },
    { name: 'base address elsewhere', tier: 'element', html: page(column(s.element), '<base href="https://elsewhere.example/a/b/">') },
    { name: 'base address elsewhere, frame', tier: 'frame', html: page(column(s.frame), '<base href="https://elsewhere.example/a/b/">') },
    { name: 'quirks mode', tier: 'element', html: page(column(s.element), '', '<html lang="en">') },
    { name: 'dark page', tier: 'element', scheme: 'dark', html: page(column(s.element), '<style>:root{color-scheme:dark}body{background:#111;color:#eee}</style>') },
    { name: 'right-to-left page', tier: 'element', html: page(column(s.element), '', '<!doctype html><html lang="ar" dir="rtl">') },
    { name: 'right-to-left page, frame', tier: 'frame', html: page(column(s.frame), '', '<!doctype html><html lang="ar" dir="rtl">') },
  ];
}
