// The script that leaves for another language's page comes before the one that defines the element. Vite writes the
// entries of a page in an order of its own.
const TAG = /\s*<script type="module"[^>]*src="[^"]*language-[^"]*"><\/script>/;

/** @returns {import('vite').Plugin} */
export function languageFirstPlugin() {
  return {
    name: 'language-first',
    transformIndexHtml: { order: 'post', handler(html) {
      const [tag] = TAG.exec(html) ?? [];
      return tag ? html.replace(TAG, '').replace(/\s*<script type="module"/, `${tag}$&`) : html;
    } },
  };
}
