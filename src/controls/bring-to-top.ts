import { afterPaint } from './after-paint.ts';

/** Scrolls a part of the page to the top of the window, and again once what stands above it has its full height. */
export function bringToTop(part: Element, tries = 3): void {
  part.scrollIntoView({ behavior: 'instant' });
  if (tries > 1) afterPaint(() => bringToTop(part, tries - 1));
}
