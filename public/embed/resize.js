(() => {
  const home = new URL(document.currentScript.src).origin;
  const all = () => [...document.querySelectorAll(`iframe[src^="${home}/"]`)];
  // A sandboxed frame’s origin is "null".
  addEventListener('message', ({ data, origin, source }) => {
    if (origin != home && origin != 'null') return;
    const f = all().find((f) => f.contentWindow == source);
    if (f && data.type == 'second-chair-height' && data.height > 0 && f.src.includes(data.id))
      f.style.height = data.height + 'px';
  });
  for (const f of all()) f.contentWindow.postMessage('', '*');
})();
