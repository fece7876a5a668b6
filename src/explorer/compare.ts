import { MOST_BESIDE, type View } from './view.ts';

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

/** Whether a view can set places beside each other, or mark those that are. */
export const canCompare = ({ view, source }: Pick<View, 'view' | 'source'>): boolean =>
  source === 'oews' && view !== 'people';
