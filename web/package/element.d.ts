// The types of `import 'tantawatt/element'`, which defines <tanta-watt>. custom-elements.json says what each is for.
import type { Answer, Question } from './engine/answer.js';

export interface TantaWattEvents {
  'tanta-watt-ready': CustomEvent<{ query: string }>;
  'tanta-watt-change': CustomEvent<{ query: string }>;
  'tanta-watt-error': CustomEvent<Error & { code?: string; path?: string }>;
}
export interface TantaWattElement extends HTMLElement {
  region: 'tw' | 'jp' | 'us' | 'world' | '';
  preset: string;
  request: string | (Question & { title?: string | Record<string, string> });
  overlay: string | object;
  edition: string;
  state: string;
  page: string;
  report: string;
  readonly query: string;
  readonly link: string;
  readonly answer: Answer | null;
  open(claim: string): boolean;
  undo(): void;
  reset(): void;
  addEventListener<K extends keyof TantaWattEvents>(type: K, listener: (this: TantaWattElement, event: TantaWattEvents[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}
declare global {
  interface HTMLElementTagNameMap { 'tanta-watt': TantaWattElement }
  interface HTMLElementEventMap extends TantaWattEvents {}
}
