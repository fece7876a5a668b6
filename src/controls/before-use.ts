/** Does something when the browser has nothing else to do. */
export const whenIdle = (act: () => void) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, 200); // Safari
};

/**
 * Does something once, before a reader uses the controls in `root`: when the page is loaded and the browser has nothing
 * else to do, or as soon as a pointer or the focus comes to them.
 */
export function beforeUse(root: HTMLElement, act: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    act();
  };
  for (const type of ['pointerover', 'focusin']) root.addEventListener(type, once, { once: true });
  if (document.readyState === 'complete') whenIdle(once);
  else addEventListener('load', () => whenIdle(once), { once: true });
}
