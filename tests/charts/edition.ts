import type { BuildEdition } from '../../src/charts/build-edition.ts';
import { english } from '../../src/edition.ts';
import type { Place, ReleaseInfo } from '../../src/model/pay.ts';

export { english };

/** The site's edition with made-up places in place of the real ones; a list is of states and of areas at once. */
export function editionOf(places: readonly Place[], release: ReleaseInfo = english.release): BuildEdition {
  const { cites } = english;
  return {
    ...english,
    release,
    cites: { ...cites, [release.source]: cites[english.release.source]! },
    states: places,
    californiaAreas: places,
    territories: [],
    place(slug) {
      const found = places.find((place) => place.slug === slug);
      if (!found) throw new RangeError(`no such place: ${slug}`);
      return found;
    },
  };
}
