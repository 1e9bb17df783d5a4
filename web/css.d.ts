declare module '*.css?inline' { const text: string; export default text; }
declare module '*.css';
declare module 'virtual:engine-files' {
  /** Addresses of the engine's files beside the bundle, with their content hash. */
  export const glue: string;
  export const wasm: string;
  /** What of the module the first view does not call. */
  export const rest: string;
  /** What the first view needs of the catalog. */
  export const first: string;
  export const catalog: string;
}
declare module '*/tantawatt.mjs' {
  const factory: (options: object) => Promise<import('./engine/load.js').Glue>;
  export default factory;
}
