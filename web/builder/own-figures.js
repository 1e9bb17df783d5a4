// A newsroom's own file over the catalog: tried out here, and named in the snippets, which find it in the folder own/ of
// the site. Nothing is sent anywhere.
import { make } from './make.js';
/** @typedef {import('../element/hands.js').Element} Element */

/** "Our figures.JSON" → "our-figures". @param {string} file */
export function nameOf(file) {
  return file.toLowerCase().replace(/\.json$/, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'figures';
}

/** @param {Element} widget @param {import('./texts.js').BuilderTexts} t */
export function ownFigures(widget, t) {
  const target = /** @type {EventTarget} */ (/** @type {unknown} */ (widget));
  const file = make('input', { type: 'file', accept: '.json,application/json' });
  const said = make('p', { role: 'status' });
  let name = '';
  file.addEventListener('change', async () => {
    const chosen = file.files?.[0];
    name = chosen ? nameOf(chosen.name) : '';
    widget.overlay = chosen ? await chosen.text() : '';
  });
  target.addEventListener('tanta-watt-error', (e) => {
    const { code, path, params, message } = /** @type {CustomEvent} */ (e).detail;
    said.textContent = `${t.own_refused} ${[code, path, params?.field, message].filter(Boolean).join(' · ')}`;
  });
  target.addEventListener('tanta-watt-ready', () => { said.textContent = name && t.own_used.replaceAll('{name}', name); });
  return {
    section: make('section', {}, make('h2', { textContent: t.own }), make('p', { textContent: t.own_note }), make('label', {}, t.own_file, file), said),
    /** For a link: the name of the file that is in use. */
    query: () => (name ? `&own=${name}` : ''),
  };
}
