import { EXAMPLE_RELEASE } from '../../src/model/example-release.ts';
import type { Amount } from '../../src/model/amount.ts';
import type { PayRow } from '../../src/model/pay-row.ts';
import type { Place } from '../../src/model/pay.ts';
import type { PublishedRow } from '../../src/schema/pay.ts';
import { figuresOf, type Figures } from './raw-figures.ts';
import type { RawPlace } from './raw-files.ts';

const HOURS_PER_YEAR = 2080; // 40 × 52

type Cell = PublishedRow['year']['p50'];
type Wages = PublishedRow['year'];

const cellOf = (amount: Amount): Cell =>
  amount.state === 'published' ? amount.value : amount.state === 'top-coded' ? 'top-coded' : 'not-released';
const NO_WAGES: Wages = { p10: null, p25: null, p50: null, p75: null, p90: null, mean: null };

function place(rows: readonly PublishedRow[], parity: number | null = null): Place {
  const of = (role: string) => rows.find((row) => row.role === role) ?? null;
  return {
    slug: 'an-example',
    name: 'An Example',
    type: 'metropolitan',
    state: 'CA',
    parity,
    rows: { paralegal: of('paralegal'), 'legal-secretary': of('legal-secretary') },
  };
}

const counts = { area: '00', jobs: 100, jobsRse: 5, jobsPer1000: 1, lq: 1, meanRse: 2 } as const;

/** A place with the percentiles of two rows that an example draws, by the year and by the hour. */
export function placeWithRows(rows: readonly PayRow[]): Place {
  return place(
    rows.map(({ role, percentiles }) => {
      const wages = (hours: number) => {
        const cells = Object.entries(percentiles).map(([name, amount]) => {
          const cell = cellOf(amount);
          return [name, typeof cell === 'number' ? cell * hours : cell];
        });
        return { ...NO_WAGES, ...Object.fromEntries(cells) } as Wages;
      };
      const yearly = percentiles.p50.unit === 'usd-per-year';
      return {
        ...counts,
        role,
        year: wages(yearly ? 1 : HOURS_PER_YEAR),
        hour: wages(yearly ? 1 / HOURS_PER_YEAR : 1),
      };
    }),
    125,
  );
}

/** The figures of example places, worked out as those of the release are. */
export function exampleFigures(places: readonly Place[]): Figures {
  return figuresOf(
    EXAMPLE_RELEASE.source,
    places.map(({ slug, type, parity, rows }): RawPlace => {
      const kind = type !== 'state' ? 'area' : slug === 'district-of-columbia' ? 'other' : 'ranked';
      return { slug, kind, parity, rows };
    }),
  );
}
