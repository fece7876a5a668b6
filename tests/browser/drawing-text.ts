import type { Page } from 'playwright-core';

/**
 * What is wrong with the texts of the page's drawings, one line each: two of a drawing that lie over each other, one
 * that is cut off by what it stands in or by the window, and a page that is wider than its window.
 */
export function badTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const HAIR = 1; // px
    const AIR = 0.14; // of a line's height, above and below the letters
    const wide = document.documentElement.clientWidth;
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > wide) found.push(`the page is ${scrollWidth - wide} px wider than its window`);

    interface Line {
      readonly text: string;
      readonly of: Element;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    /** The lines of a text: what stands side by side is one, so that a figure in it is no text of its own. */
    const linesOf = (of: Element): Line[] => {
      const walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT);
      const lines: Line[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const { fontSize } = getComputedStyle(node.parentElement!);
        if (!node.parentElement!.checkVisibility() || fontSize === '0px') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          if (right - left < HAIR) continue;
          const air = (bottom - top) * AIR;
          lines.push({
            text: (node.textContent ?? '').trim(),
            of,
            left,
            right,
            top: top + air,
            bottom: bottom - air,
          });
        }
      }
      return lines;
    };
    /** What cuts off everything beyond its edges, nearest first. */
    const edgesOf = (element: Element): DOMRect[] => {
      const edges: DOMRect[] = [];
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { contentVisibility, overflowX } = getComputedStyle(at);
        if (at instanceof HTMLElement && (contentVisibility === 'auto' || overflowX !== 'visible'))
          edges.push(at.getBoundingClientRect());
      }
      return edges;
    };
    // In a drawing, what is not displayed still has a place.
    const shown = (text: Element) => {
      for (let at: Element | null = text; at && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).display === 'none') return false;
      return text.checkVisibility();
    };
    const apart = (a: Line, b: Line) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) <= HAIR ||
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) <= HAIR;

    for (const drawing of document.querySelectorAll('svg.chart-svg')) {
      if (!drawing.checkVisibility()) continue;
      const chart = drawing.closest('[id]')?.id ?? '?';
      const lines = [...drawing.querySelectorAll('text')].filter(shown).flatMap(linesOf);
      lines.forEach((a, i) => {
        for (const b of lines.slice(i + 1))
          if (a.of !== b.of && !apart(a, b)) found.push(`${chart}: “${a.text}” lies over “${b.text}”`);
        if (a.left < -HAIR || a.right > wide + HAIR)
          found.push(
            `${chart}: “${a.text}” is outside the window, ${Math.round(a.left)} to ${Math.round(a.right)}`,
          );
        for (const edge of edgesOf(drawing))
          if (
            a.left < edge.left - HAIR ||
            a.right > edge.right + HAIR ||
            a.top < edge.top - HAIR ||
            a.bottom > edge.bottom + HAIR
          )
            found.push(`${chart}: “${a.text}” is cut off`);
      });
    }
    return found;
  });
}

/** Sizes of the texts in drawings other than maps that are shown, px, smallest first. */
export const textSizes = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg.chart-svg:not(.pay-map) text')]
      .filter((text) => getComputedStyle(text).display !== 'none' && text.checkVisibility())
      .map((text) => parseFloat(getComputedStyle(text).fontSize))
      .sort((a, b) => a - b),
  );
