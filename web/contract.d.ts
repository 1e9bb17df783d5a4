// The parts of the request and the response that the page reads. data/schema is the authority.
import type en from './i18n/en.js';
import type later from './i18n/later/en.js';
import type glossary from './i18n/glossary/en.js';

export type Lang = 'zh-TW' | 'en' | 'ja';
export type Region = 'tw' | 'jp' | 'us' | 'world';
/** Interface texts; English fixes the keys. The later ones are there once element/later.js is. */
export type FirstTexts = { readonly [K in keyof typeof en]: string };
export type LaterTexts = { readonly [K in keyof typeof later]: string };
export type GlossaryTexts = { readonly [K in keyof typeof glossary]: string };
export type Texts = FirstTexts & LaterTexts;
export type Named = { readonly [L in Lang]?: string };

export type { Answer, Claim, Equivalent, Estimate, Need, Published, Response, Rival, Share, Shown, Source, Step } from './engine/answer.js';
import type { EngineError as Refusal, Response, Source } from './engine/answer.js';
/** `at`: the number of the page that was refused. */
export interface EngineError extends Refusal { at?: string }
export type Request = Record<string, any>;
export interface Value {
  source: string; mid: number; low?: number; high?: number; unit: string; printed?: string;
  year?: number; region?: string; boundary?: string[]; status: string; seen: string;
  supersededBy?: string; quotedBy?: string; note?: string;
}
export type Phrase = string | { one?: string; other: string };
export type PhraseKind = 'count' | 'duration' | 'share' | 'countDay' | 'countMonth' | 'countFlow';
export interface Comparison {
  id: string; name: Named; unit: string; basis: string; form: 'event' | 'rate'; per?: string; class?: string; default: string; whole?: boolean; supply?: boolean; emotive?: boolean;
  familiarity?: Partial<Record<Lang, number>>;
  values: Value[]; phrases: { readonly [L in Lang]?: Partial<Record<PhraseKind, Phrase>> };
}
export interface ClaimRecord {
  id: string; article: string; quote?: Named; title: Named; request: Request; light?: boolean;
  names?: Named[];
  since?: { date: string; text: Named; source?: string }[];
  cites?: Record<string, string[]>; example?: boolean; circular?: boolean;
}
export interface PresetRecord { id: string; name: Named; request: Request; cites?: Record<string, string[]> }
export interface Catalog {
  edition: string; licence?: string; sources: Record<string, Source>; comparisons: Comparison[];
  claims: ClaimRecord[]; presets?: PresetRecord[];
  models?: { id: string; name: Named; maker?: string; year?: number }[];
  hardware?: { id: string }[];
  places?: { id: string; name: Named }[];
  phrases: { readonly [L in Lang]?: Record<string, string> };
}
/** What the page needs of the engine: one request in, one response out. */
export interface Engine {
  evaluate(request: Request): Response; catalog: Catalog; version: string;
  /** Throws an Error with the `code` and the `path` of the first complaint. */
  load(catalog: string, overlays?: string[]): void;
  /** The module behind it. */
  glue: import('./engine/load.js').Glue;
}

/** An assumed value: a named source, or what the reader typed, in the engine's own grammar. */
export type Assumed = { source: string } | { text: string };
/** Everything a reader can change; a share link carries exactly this. */
export interface State {
  claim: string; energy: Assumed | null; hour: Assumed | null; region: Region; lang: Lang;
  /** Any other factor of the computation, by its id. */
  assume: { readonly [factor: string]: Assumed };
}
