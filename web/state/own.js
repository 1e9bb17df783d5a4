// A newsroom's own request, from the element's "request" attribute: the contract's JSON, with an optional "title".
import { makers } from './record.js';

let made = 0;

/** @param {string | object} json @returns {string} the id under which it is known; throws on text that is no JSON object */
export function own(json) {
  const { title = '', ...request } = typeof json === 'string' ? JSON.parse(json) : structuredClone(json);
  const id = `own-${++made}`;
  const names = typeof title === 'string' ? { 'zh-TW': title, en: title, ja: title } : title;
  makers.push((_, asked) => (asked === id ? { id, article: '', title: names, request } : undefined));
  return id;
}
