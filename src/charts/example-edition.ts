import { EXAMPLE_RELEASE } from '../model/example-release.ts';
import type { Place } from '../model/pay.ts';
import type { ChartEdition } from './chart.ts';

/** What a chart of many places asks of an edition, with made-up places; each list of places is all of them. */
export const exampleEdition = (places: readonly Place[]) =>
  ({
    release: EXAMPLE_RELEASE,
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
