// Runs inside the page, for webkit-page.mjs: finds elements as the journeys name them, through open shadow roots. A
// step is { css }, { text } (a string or { re, flags }), { role, name } or { nth }; each narrows what the last one left.

/** @param {any[]} steps @returns {Element[]} */
export function find(steps) {
  /** Elements of the document first, then those inside shadow roots, as playwright orders them. @param {ParentNode} root @returns {Element[]} */
  const all = (root) => {
    const here = [...root.querySelectorAll('*')];
    return [...here, ...[root, ...here].flatMap((e) => (/** @type {any} */ (e).shadowRoot ? all(/** @type {any} */ (e).shadowRoot) : []))];
  };
  /** @param {Element} e */
  const above = (e) => e.parentElement ?? (e.getRootNode() instanceof ShadowRoot ? /** @type {ShadowRoot} */ (e.getRootNode()).host : null);
  /** Space and ">" between compounds reach from a shadow root to its host. @param {Element} e @param {string[]} parts @returns {boolean} */
  const matches = (e, parts) => {
    const rest = [...parts];
    if (!e.matches(/** @type {string} */ (rest.pop()))) return false;
    if (!rest.length) return true;
    const direct = rest.at(-1) === '>';
    if (direct) rest.pop();
    for (let up = above(e); up; up = direct ? null : above(up)) if (matches(up, rest)) return true;
    return false;
  };
  /** @param {string} css */
  const selectors = (css) => css.match(/(?:\([^)]*\)|\[[^\]]*\]|[^,])+/g)?.map((one) => one.trim().match(/(?:\([^)]*\)|\[[^\]]*\]|[^\s>])+|>/g) ?? []) ?? [];
  const flat = (/** @type {string | null | undefined} */ text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const says = (/** @type {string} */ text, /** @type {any} */ wanted) => (typeof wanted === 'string'
    ? flat(text).toLowerCase().includes(flat(wanted).toLowerCase()) : new RegExp(wanted.re, wanted.flags).test(flat(text)));
  const ROLES = /** @type {Record<string, string>} */ ({ button: 'button, summary', link: 'a[href]', combobox: 'select', textbox: 'input[type=text], textarea' });
  const nameOf = (/** @type {any} */ e) => e.getAttribute('aria-label') ?? (e.labels?.length ? e.labels[0].textContent : e.textContent);

  /** @type {(Element | Document)[]} */
  let found = [document];
  for (const step of steps) {
    const inside = () => [...new Set(found.flatMap((e) => all(e)))];
    if (step.css) { const ways = selectors(step.css); found = inside().filter((e) => ways.some((parts) => matches(e, parts))); }
    else if (step.text) found = found.filter((e) => says(/** @type {Element} */ (e).textContent ?? '', step.text));
    else if (step.role) {
      found = inside().filter((e) => (e.getAttribute('role') ? e.getAttribute('role') === step.role : e.matches(ROLES[step.role] ?? ':not(*)'))
        && e.checkVisibility({ visibilityProperty: true }) && (!step.name || says(nameOf(e), step.name)));
    } else found = found.slice(step.nth, step.nth === -1 ? undefined : step.nth + 1);
  }
  return /** @type {Element[]} */ (found);
}
