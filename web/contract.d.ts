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

/** low and high are equal for an exact figure; mid is null where a factor has none. */
export interface Estimate { low: number; mid: number | null; median?: number; high: number; unit?: string }
export interface Rival { source: string; count: number; status?: string; value?: number }
export interface Shown { count: number; digits: number; unit: string; per?: string }
export interface Equivalent {
  id: string; count: Estimate; perUnit: Estimate; basis: string;
  form: 'count' | 'duration' | 'share'; score: number; rejected: string | null;
  /** null where nothing known leads to this comparison; then the parts of count are null too. */
  shown: Shown | null; rivals: Rival[]; sources: string[];
}
export interface Published { low: number; high: number }
export interface Need {
  factor: string; value: number; unit: string; published?: Published | null;
  where?: 'inside' | 'above' | 'below' | null; nearest?: { source: string; value: number } | null;
}
export interface Claim {
  count?: number; energy?: Estimate; computed: Estimate; arithmetic: boolean; comparison?: string;
  given?: Record<string, { value: number; unit: string } | undefined>;
  premises: { factor: string; status: string; given?: number | null; unit?: string; published?: Published | null }[];
  needs: Need[];
}
export interface Step {
  step: string; formula: string; value: Estimate;
  inputs: { factor: string; value: number | null; unit: string; source?: string; low?: number; high?: number }[];
}
export interface Share { factor: string; share: number }
export interface EngineError {
  code: string; path: string; message: string; suggest?: string[];
  params?: Record<string, unknown>;
  /** The number of the page that was refused. */
  at?: string;
}
export interface Answer {
  // A compare answer has a, b and ratio only.
  energy: Estimate; quantity?: { kind: 'stock' | 'flow'; per: string | null }; carbon?: Estimate; water?: Estimate; equivalents: Equivalent[]; chosen: string[];
  claim?: Claim; sensitivity: Share[]; gap: Share[]; trace: Step[];
  breakEven?: { prompts?: Estimate | null; days?: Estimate | null };
  methods?: { method: string; energy: Estimate; note?: string }[];
  sources?: Record<string, Source>;
  warnings: { code: string; path: string; message: string; params?: Record<string, unknown> }[];
  version: { engine: string; data: string };
  a?: Answer; b?: Answer; ratio?: Estimate;
  parts?: Record<string, { energy: Estimate; quantity: { kind: string; per: string | null } }>;
  error?: undefined;
}
export type Response = Answer | { error: EngineError; version: { engine?: string; data?: string } };
export type Request = Record<string, any>;

export interface Source {
  title: string; author?: string; year: number; yearIs?: string; url: string;
  funding?: string; grade?: string;
}
export interface Value {
  source: string; mid: number; low?: number; high?: number; unit: string; printed?: string;
  year?: number; region?: string; boundary?: string[]; status: string; seen: string;
  supersededBy?: string; quotedBy?: string; note?: string;
}
export type Phrase = string | { one?: string; other: string };
export type PhraseKind = 'count' | 'duration' | 'share' | 'countDay' | 'countMonth' | 'countFlow';
export interface Comparison {
  id: string; name: Named; unit: string; basis: string; class?: string; default: string; whole?: boolean; supply?: boolean; emotive?: boolean;
  familiarity?: Partial<Record<Lang, number>>;
  values: Value[]; phrases: { readonly [L in Lang]?: Partial<Record<PhraseKind, Phrase>> };
}
export interface ClaimRecord {
  id: string; article: string; quote?: Named; title: Named; request: Request; light?: boolean;
  names?: Named[];
  since?: { date: string; text: Named; source?: string }[];
}
export interface PresetRecord { id: string; name: Named; request: Request }
export interface Catalog {
  edition: string; licence?: string; sources: Record<string, Source>; comparisons: Comparison[];
  claims: ClaimRecord[]; presets?: PresetRecord[];
  models?: { id: string; name: Named; maker?: string; year?: number }[];
  hardware?: { id: string }[];
  phrases: { readonly [L in Lang]?: Record<string, string> };
}
/** What the page needs of the engine: one request in, one response out. */
export interface Engine {
  evaluate(request: Request): Response; catalog: Catalog; version: string;
  load(catalog: string): void;
  /** Exchanges the first part of the catalog for the whole, once for all elements. */
  complete(): Promise<void>;
}

/** An assumed value: a named source, or what the reader typed, in the engine's own grammar. */
export type Assumed = { source: string } | { text: string };
/** Everything a reader can change; a share link carries exactly this. */
export interface State {
  claim: string; energy: Assumed | null; hour: Assumed | null; region: Region; lang: Lang;
  /** Any other factor of the computation, by its id. */
  assume: { readonly [factor: string]: Assumed };
}
