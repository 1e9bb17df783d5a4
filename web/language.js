// A link that names another language goes to that language's page, its state with it. This comes before the element is
// defined: the page that is being left starts no engine, so nothing is fetched to be thrown away. Nothing is imported, since
// what the languages are stands in the element's own chunk; the bar's links say the same.
const asked = new URLSearchParams(location.search).get('l')?.toLowerCase();
const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('.bar nav a[hreflang]')]);
/** @param {string} tag */
const near = (tag) => links.find((a) => tag.startsWith(a.hreflang.slice(0, 2)));
if (asked) {
  const target = near(asked) ?? near('zh'); // as the element reads it: the article's own language where none is near
  if (target && target !== near(document.documentElement.lang)) {
    const element = document.querySelector('tanta-watt');
    element?.replaceWith(...element.childNodes);
    target.search = location.search;
    location.replace(target.href);
  }
}
