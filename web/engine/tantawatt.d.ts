// The types of `import { load } from 'tantawatt'`.
import type { Question, Response } from './answer.js';
export * from './answer.js';

export interface Options {
  /** Another packed catalog than the one that comes along: its text, or what JSON.parse made of it. */
  catalog?: string | object;
  /** Smaller catalogs laid over it in this order: a record with a known id is replaced, a new one added. */
  overlays?: (string | object)[];
}
export interface Engine {
  /** Pure: the same question gets the same answer. A question that cannot be answered gets { error }; nothing is thrown. */
  evaluate(question: Question): Response;
  /** Of the engine; the package's own. */
  readonly version: string;
  /** Of the data. */
  readonly edition: string;
}
/** What `load` rejects with where the catalog or an overlay is at fault; `path` is a JSON pointer into it. */
export interface CatalogError extends Error { code: string; path: string; params?: Record<string, unknown> }
/** Every call makes an engine of its own; the program behind it is fetched and compiled once. */
export function load(options?: Options): Promise<Engine>;
