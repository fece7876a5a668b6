const ENOUGH = 200; // px of a part that show what it is
const MARGIN = 12; // px

/** How many px of an element stand in the window. */
function pxInView(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0);
}

/**
 * Scrolls the page, as little as it takes, until a reader sees that something changed: where enough of one of the
 * changed elements can be seen, not at all. With `fromTop` the first of them must be seen from its top.
 */
export function bringIntoView(changed: readonly Element[], { fromTop }: { fromTop: boolean }): void {
  const [first] = changed;
  if (!first) return;
  const { top, height } = first.getBoundingClientRect();
  const enough = Math.min(height, ENOUGH);
  const seen = fromTop
    ? top >= 0 && pxInView(first) >= enough
    : changed.some((element) => pxInView(element) >= Math.min(element.clientHeight, ENOUGH));
  if (seen) return;
  scrollBy({ top: top < 0 ? top - MARGIN : top + enough + MARGIN - innerHeight });
}

/** Scrolls a row sideways until one of its entries stands in it, with something of its neighbors. */
export function bringIntoRow(row: HTMLElement, entry: HTMLElement): void {
  const [outer, inner] = [row.getBoundingClientRect(), entry.getBoundingClientRect()];
  const room = Math.min(outer.width / 4, outer.width - inner.width);
  const left = inner.left - outer.left - room;
  const right = inner.right - outer.right + room;
  if (right > 0) row.scrollBy({ left: right });
  else if (left < 0) row.scrollBy({ left });
}
