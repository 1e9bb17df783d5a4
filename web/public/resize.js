// For a page that embeds Tantawatt in an iframe: gives the frame the height it asks for.
//   <script async src="…/resize.js"></script>
// Only a frame that is in this page, from the origin that the frame's own address names, is listened to.
(() => {
  const LEAST = 120;
  const MOST = 6000;
  addEventListener('message', (e) => {
    const m = e.data;
    if (!m || m.type !== 'tantawatt:resize' || m.v !== 1 || !Number.isFinite(m.height)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (!frame.src || frame.contentWindow !== e.source || new URL(frame.src, location.href).origin !== e.origin) continue;
      frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(m.height)))}px`;
    }
  });
})();
