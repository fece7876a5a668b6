import type { Place, ReleaseInfo } from '../model/pay.ts';
import type { ChartEdition } from './chart.ts';

/** The release that made-up places are of. */
const EXAMPLE: ReleaseInfo = {
  id: '2025-05',
  complete: true,
  source: 'example',
  topCode: { hour: 115, year: 239_200 },
  parityYear: '2024',
};

/** What a chart of many places asks of an edition, with made-up places; each list of places is all of them. */
export const exampleEdition = (places: readonly Place[]) =>
  ({
    release: EXAMPLE,
    cites: {
      example: { id: 'example', source: 'An example', published: null, newer: null, release: 'an example' },
    },
    priceSource: 'example',
    states: places,
    territories: [],
    californiaAreas: places,
    place(slug) {
      const found = places.find((place) => place.slug === slug);
      if (!found) throw new RangeError(`no such place: ${slug}`);
      return found;
    },
    placeHref: (slug) => `#${slug}`,
  }) satisfies Partial<ChartEdition>;
