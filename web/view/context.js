// What every template gets. "on" is absent where nothing can be touched: the text written into the HTML.
/**
 * @typedef {object} Actions
 * @property {(source: string) => void} useSource
 * @property {(region: import('../contract.js').Region) => void} setRegion
 * @property {() => void} undo
 * @property {() => void} reset
 * @property {(what: 'link' | 'sentence' | 'citation') => void} copy
 * @property {import('../element/spin.js').SpinActions | null} spin
 */
/**
 * @typedef {object} Context
 * @property {import('../contract.js').State} state
 * @property {import('../contract.js').Catalog} catalog
 * @property {import('./facts.js').Facts} facts
 * @property {import('./wording.js').Words} words
 * @property {{ editing: import('../element/spin.js').Field | null, error: import('../contract.js').EngineError | null,
 *   canUndo: boolean, copied: string, olderEdition: string | null, problem: string, link: string,
 *   report: string }} ui
 * @property {typeof import('./deeper.js') | null} deeper
 * @property {Actions | null} on
 */
export {};
