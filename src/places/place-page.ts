import type { Place } from '../model/pay.ts';

/** Address of the page with everything about a place, if it has one. */
export function pageOf({ slug, type, state }: Pick<Place, 'slug' | 'type' | 'state'>): string | null {
  if (type === 'state' || type === 'nation' || slug === 'puerto-rico') return `/pay/${slug}/`;
  return state === 'CA' ? `/pay/california/${slug}/` : null;
}
