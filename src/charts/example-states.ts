import { EXAMPLE_RELEASE } from '../model/example-release.ts';
import type { Place } from '../model/pay.ts';
import type { PublishedRow } from '../schema/pay.ts';
import type { Role } from '../schema/terms.ts';
import type { ChartEdition } from './chart.ts';

type Cells = Partial<Pick<PublishedRow['year'], 'p50' | 'mean'> & Pick<PublishedRow, 'meanRse'>>;

function rowOf(role: Role, { p50 = null, mean = null, meanRse = 2 }: Cells): PublishedRow {
  const wages = { p10: null, p25: null, p50, p75: null, p90: null, mean };
  return {
    area: '00',
    role,
    jobs: 100,
    jobsRse: 5,
    jobsPer1000: 1,
    lq: 1,
    meanRse,
    year: wages,
    hour: wages,
  };
}

/** A made-up state: a hundred jobs of paralegals, and of legal secretaries if they are given. */
export function exampleState(
  name: string,
  paralegal: Cells,
  { parity = 100, secretary = null }: { parity?: number | null; secretary?: Cells | null } = {},
): Place {
  return {
    slug: name.toLowerCase().replaceAll(' ', '-'),
    name,
    type: 'state',
    state: 'XX',
    parity,
    rows: {
      paralegal: rowOf('paralegal', paralegal),
      'legal-secretary': secretary && rowOf('legal-secretary', secretary),
    },
  };
}

/** What charts of states read of an edition, with made-up ones. */
export function exampleEdition(
  states: readonly Place[],
): Pick<ChartEdition, 'release' | 'cites' | 'priceSource' | 'states' | 'place' | 'placeHref'> {
  return {
    release: EXAMPLE_RELEASE,
    cites: {
      example: { id: 'example', source: 'An example', published: null, newer: null, release: 'an example' },
    },
    priceSource: 'example-prices',
    states,
    placeHref: (slug) => `#${slug}`,
    place(slug) {
      const found = states.find((state) => state.slug === slug);
      if (!found) throw new RangeError(`no such place: ${slug}`);
      return found;
    },
  };
}
