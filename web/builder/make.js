// Elements of this page, in one line each.

/** @template {keyof HTMLElementTagNameMap} K @param {K} name @param {Record<string, unknown>} [properties] @param {(Node | string)[]} children */
export function make(name, properties = {}, ...children) {
  const e = document.createElement(name);
  Object.assign(e, properties);
  e.append(...children);
  return e;
}

/** @param {string} text @param {() => void} act */
export function button(text, act) {
  const e = make('button', { type: 'button', textContent: text });
  e.addEventListener('click', act);
  return e;
}
