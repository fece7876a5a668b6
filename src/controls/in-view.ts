const ENOUGH = 200; // px of a part that show what it is
const LEAST = 80; // px of it that are worth to scroll for
const MARGIN = 12; // px

/** How many px of what is so high stand in the window. */
const pxInView = ({ top, height }: Pick<DOMRect, 'top' | 'height'>): number =>
  Math.min(top + height, innerHeight) - Math.max(top, 0);

/** So much of a way to scroll as leaves on the screen what the reader is using, if it stands there. */
function leavingUsed(way: number): number {
  // Where nothing has the focus it is the page, which does not fit.
  const active = document.activeElement ?? document.body;
  const { top, bottom } = (active.closest('label') ?? active).getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) return way;
  return Math.max(Math.min(way, Math.max(top - MARGIN, 0)), Math.min(bottom + MARGIN - innerHeight, 0));
}

/**
 * Scrolls the page, as little as it takes, until a reader sees that something changed: where enough of one of the
 * changed elements can be seen, not at all. With `fromTop` the first of them must be seen from its top. What has the
 * focus stays on the screen: where both have no room there, the page stays as it is.
 */
export function bringIntoView(changed: readonly Element[], { fromTop }: { fromTop: boolean }): void {
  const [first] = changed;
  if (!first) return;
  const { top, height } = first.getBoundingClientRect();
  const enough = Math.min(height, ENOUGH);
  const seen = fromTop
    ? top >= 0 && pxInView({ top, height }) >= enough
    : changed.some(
        (element) => pxInView(element.getBoundingClientRect()) >= Math.min(element.clientHeight, ENOUGH),
      );
  if (seen) return;
  const way = leavingUsed(top < 0 ? top - MARGIN : top + enough + MARGIN - innerHeight);
  if (pxInView({ top: top - way, height }) >= Math.min(height, LEAST)) scrollBy({ top: way });
}

/** Scrolls a row sideways until one of its entries stands in it, with something of its neighbors. */
export function bringIntoRow(row: HTMLElement, entry: HTMLElement): void {
  const [outer, inner] = [row.getBoundingClientRect(), entry.getBoundingClientRect()];
  const room = Math.min(outer.width / 4, outer.width - inner.width);
  const left = inner.left - outer.left - room;
  const right = inner.right - outer.right + room;
  row.scrollBy({ left: right > 0 ? right : Math.min(left, 0) });
}
