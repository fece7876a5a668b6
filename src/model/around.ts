import type { Place } from './pay.ts';

/** What a place lies in: an area in its state, a state or a territory in the nation, the nation in nothing. */
export function aroundOf({ slug, state, type }: Place, places: readonly Place[]): Place | null {
  if (type === 'nation') return null;
  const around = places.find((place) => place.type === 'state' && place.state === state);
  if (around && around.slug !== slug) return around;
  return places.find((place) => place.type === 'nation') ?? null;
}
