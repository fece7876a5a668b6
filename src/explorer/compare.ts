import type { DrawData } from './draw-data.ts';
import { MOST_BESIDE, searchOf, type View } from './view.ts';

/** Whether as many places are shown as can be set beside each other. */
export const isFull = (view: Pick<View, 'with'>): boolean => view.with.length >= MOST_BESIDE;

/** Whether a view shows this place, as the first or beside it. */
export const shows = (view: Pick<View, 'area' | 'with'>, slug: string) =>
  view.area === slug || view.with.includes(slug);

/** The view with one more place beside the first; the same view where it shows the place already, or is full. */
export const withBeside = (view: View, slug: string): View =>
  shows(view, slug) || isFull(view) ? view : { ...view, with: [...view.with, slug] };

/** The view with a place of those beside the first taken away. */
export const withoutBeside = (view: View, slug: string): View => ({
  ...view,
  with: view.with.filter((other) => other !== slug),
});

/**
 * The address that sets a place beside the first; null where there is no room, or it stands there already.
 */
export function besideHref(
  view: View,
  slug: string,
  { newest, href }: Pick<DrawData, 'newest' | 'href'>,
): string | null {
  const next = withBeside(view, slug);
  return next === view ? null : href(`/pay/${searchOf(next, { newest })}`);
}

/** Whether a view can set places beside each other, or mark those that are. */
export const canCompare = ({ view, source }: Pick<View, 'view' | 'source'>): boolean =>
  source === 'oews' && view !== 'people';

/** Whether a view is drawn by `draw-compared.ts`: places side by side, in those views of one place that can be. */
export const comparesPlaces = ({
  view,
  source,
  with: beside,
}: Pick<View, 'view' | 'source' | 'with'>): boolean =>
  beside.length > 0 && source === 'oews' && (view === 'range' || view === 'table');
