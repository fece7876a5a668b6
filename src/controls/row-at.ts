const ACROSS = 8; // a row is as wide as the drawing: being off its height counts more than being off its words

const off = (at: number, from: number, to: number) => Math.max(from - at, at - to, 0);

/**
 * The slug of the row of a drawing that was pressed, or is nearest to where; null where no row is drawn, and for a press
 * on what unfolds more of them.
 */
export function rowAt(drawing: Element, { target, clientX, clientY }: MouseEvent): string | null {
  if ((target as Element).closest('summary')) return null;
  const own = (target as Element).closest<SVGElement>('[data-slug]');
  if (own && drawing.contains(own)) return own.dataset.slug ?? null;
  let nearest: { readonly slug: string; readonly away: number } | null = null;
  for (const row of drawing.querySelectorAll<SVGElement>('[data-slug]')) {
    for (const text of row.querySelectorAll('text')) {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const away = ACROSS * off(clientY, top, bottom) + off(clientX, left, right);
      if (!nearest || away < nearest.away) nearest = { slug: row.dataset.slug!, away };
    }
  }
  return nearest?.slug ?? null;
}
