// While a view takes another's place, part by part, the element keeps its height: what stands below it, and where the page is
// scrolled to, waits until the whole view is there.
import { afterwards } from '../view/following.js';

/** A controller of Lit. @param {import('./hands.js').Element} element */
export function steady(element) {
  const claim = () => element.session?.state.value.claim;
  let was = claim();
  let kept = false;
  return {
    hostUpdate: () => {
      const now = claim();
      if (now === was) return;
      was = now;
      if (kept || !element.moving) return;
      kept = true;
      const { style, clientHeight } = element;
      const own = style.minHeight;
      style.minHeight = `${clientHeight}px`;
      element.updateComplete.then(() => afterwards(() => {
        kept = false;
        style.minHeight = own;
      }));
    },
  };
}
