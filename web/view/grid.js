// Where and when the figures of a grid hold, since they differ by place and year.
/** @typedef {import('./context.js').Context} Context @typedef {import('../contract.js').Answer} Answer */

/** @param {Pick<Context, 'catalog' | 'words'>} c @param {Answer['grid']} grid @param {boolean} [always] in all years alike */
export function placed({ catalog, words }, grid, always) {
  if (!grid?.place) return '';
  const name = catalog.places?.find((p) => p.id === grid.place)?.name[words.lang] ?? grid.place;
  return always ? name : words.say('grid_of', { place: name, year: grid.year ?? '' });
}
