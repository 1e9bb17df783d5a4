// What goes into the engine and what comes out, as far as programs read it. data/schema is the authority.

/** "1300 MWh", "0.077~0.8 kWh", or a bare number where the field is a ratio or a count. */
export type Quantity = string | number;
/** An uncertain value: a spread has odds, a dispute has two ends and no middle. */
export type Uncertain = Quantity | {
  low?: Quantity; mid?: Quantity; high?: Quantity; kind?: 'spread' | 'dispute'; shape?: 'uniform' | 'triangular';
};
export interface Subject {
  type: 'energy' | 'training' | 'inference' | 'lifetime' | 'power' | 'carbon' | 'water' | 'compare';
  /** The fields of each type: data/schema/request.schema.json. */
  [field: string]: unknown;
}
export interface Question {
  subject: Subject;
  /** ISO 3166 alpha-3; the world where absent. */
  place?: string; year?: number;
  /** Factors set by hand, or taken from a published source. */
  assume?: Record<string, Uncertain | { source: string }>;
  /** Comparisons to answer with; all of them, by score, where absent. */
  against?: string[];
  claim?: { comparison?: string; count?: number; energy?: Uncertain; given?: Record<string, Uncertain | { source: string }> };
  audience?: { locale?: 'zh-TW' | 'en' | 'ja'; region?: string };
  choose?: number; include?: ('sources' | 'names')[];
}

/** low and high are equal for an exact figure; mid is null where a factor has none. */
export interface Estimate { low: number; mid: number | null; median?: number; high: number; unit?: string }
export interface Rival { source: string; count: number; status?: string; value?: number; default?: boolean }
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
}
export interface Answer {
  // A compare answer has a, b and ratio only.
  energy: Estimate; quantity?: { kind: 'stock' | 'flow'; per: string | null }; carbon?: Estimate; water?: Estimate; equivalents: Equivalent[]; chosen: string[];
  claim?: Claim; sensitivity: Share[]; gap: Share[]; trace: Step[];
  /** What gap and sensitivity are shares of: a comparison, or the quantity itself. */
  sensitivityOf?: string;
  /** Of the energy's grid. */
  grid?: { place?: string; year?: number; definition?: string };
  breakEven?: { prompts?: Estimate | null; days?: Estimate | null };
  methods?: { method: string; energy: Estimate; source?: string; note?: string }[];
  sources?: Record<string, Source>;
  warnings: { code: string; path: string; message: string; params?: Record<string, unknown> }[];
  version: { engine: string; data: string };
  a?: Answer; b?: Answer; ratio?: Estimate;
  parts?: Record<string, { energy: Estimate; quantity: { kind: string; per: string | null } }>;
  error?: undefined;
}
export type Response = Answer | { error: EngineError; version: { engine?: string; data?: string } };
export interface Source {
  title: string; author?: string; year: number; yearIs?: string; url: string;
  funding?: string; grade?: string;
}
