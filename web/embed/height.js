// Tells the page around an iframe how high it wants to be, in the words that common hosts listen for:
//   own           { type: 'tantawatt:resize', v: 1, height }          (public/resize.js)
//   Embedly, Medium, Flourish  '{"context":"iframe.resize","height":…}'
//   AMP           { sentinel: 'amp', type: 'embed-size', height }
//   WordPress     { message: 'height', value, secret } after its secret came in the address
// The message holds a number and nothing about the reader, so any origin may have it.

/** @param {number} height @returns {(string | object)[]} */
export function messages(height) {
  const secret = /[#?&]secret=([\w-]+)/.exec(location.hash)?.[1];
  return [
    { type: 'tantawatt:resize', v: 1, height },
    JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

/** @param {HTMLElement} root */
export function tellHeight(root) {
  let last = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // A hidden frame measures 0: nothing worth telling.
    if (!height || height === last) return;
    last = height;
    for (const m of messages(height)) window.parent.postMessage(m, '*');
  };
  // Chromium delivers no ResizeObserver in a hidden cross-origin frame, so the first word does not wait for it.
  tell();
  addEventListener('load', tell);
  addEventListener('tanta-watt-ready', () => requestAnimationFrame(tell));
  new ResizeObserver(tell).observe(root);
}
