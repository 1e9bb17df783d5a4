// What every template gets. "on" is absent where nothing can be touched: the text written into the HTML.
/**
 * @typedef {object} Actions
 * @property {(source: string) => void} useSource
 * @property {(region: import('../contract.js').Region) => void} setRegion
 * @property {(claim: string) => void} [open] a claim, a preset, or two with dots between
 * @property {(hour: import('../contract.js').Assumed) => void} [useHour] the title's claim with another hour
 * @property {(kind: 'png' | 'svg' | 'csv' | 'json') => void} [download]
 * @property {() => void} [print] absent where the browser cannot
 * @property {(words: import('./wording.js').Words) => unknown} [shown] what could not be copied, and the picture once asked for
 * @property {(lang: import('../contract.js').Lang, file: string) => import('../element/pages.js').Page} [page] of the site, where there is one
 * @property {{ on: () => boolean, change: (e: Event) => void } | null} [remember] where the page has a memory
 * @property {() => boolean} [held] whether the claim stays as its numbers move
 * @property {() => void} [hold]
 * @property {(factor: string) => void} [release] takes an input back to what is published
 * @property {{ open: ReadonlySet<string>, toggle: (place: string) => void }} [explain] words whose meaning is shown where they stand
 * @property {() => Map<string, number>} [sizes] kWh of one of every comparison
 * @property {() => void} undo
 * @property {() => void} reset
 * @property {(what: import('../element/taken.js').Taken) => void} [copy] this and the rest are there once loaded
 * @property {import('../element/spin.js').SpinActions} [spin]
 * @property {(c: Context) => string} [report]
 * @property {(c: Context, at?: string) => unknown} [trouble]
 * @property {(c: Context, field: import('../element/spin.js').Field) => unknown} [field]
 */
/**
 * @typedef {object} Context
 * @property {import('../contract.js').State} state
 * @property {import('../contract.js').Catalog} catalog
 * @property {import('./facts.js').Facts} facts
 * @property {import('./wording.js').Words} words
 * @property {{ editing: import('../element/spin.js').Field | null, error: import('../contract.js').EngineError | null,
 *   canUndo: boolean, link: () => string, report: string, moving?: boolean }} ui moving: a number is, and what
 *   nobody sees may wait
 * @property {import('./first-view.js').Deeper | null} deeper
 * @property {Actions | null} on
 */
export {};
