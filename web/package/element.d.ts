// The types of `import 'tantawatt/element'`, which defines <tanta-watt>.
export interface TantaWattEvents {
  'tanta-watt-ready': CustomEvent<{ query: string }>;
  'tanta-watt-change': CustomEvent<{ query: string }>;
  'tanta-watt-error': CustomEvent<Error & { code?: string; path?: string }>;
}
export interface TantaWattElement extends HTMLElement {
  state: string;
  open(claim: string): boolean;
  addEventListener<K extends keyof TantaWattEvents>(type: K, listener: (this: TantaWattElement, event: TantaWattEvents[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}
declare global {
  interface HTMLElementTagNameMap { 'tanta-watt': TantaWattElement }
}
