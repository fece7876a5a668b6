import { afterPaint } from './after-paint.ts';

/** Scrolls a part of the page to the top of the window, and again once what stands above it has its full height. */
export function bringToTop(part: Element, tries = 3): void {
  part.scrollIntoView({ behavior: 'instant' });
  if (tries > 1) afterPaint(() => bringToTop(part, tries - 1));
}

/** Goes to a part of what is shown. It takes the focus, for the link that led to it may be gone. */
export function goTo(shown: ParentNode, hash: string): void {
  const part = shown.querySelector<HTMLElement>(hash);
  if (!part) return;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  bringToTop(part);
}
