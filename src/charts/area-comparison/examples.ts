import type { Place } from '../../model/pay.ts';
import type { PublishedRow } from '../../schema/pay.ts';
import type { Role } from '../../schema/terms.ts';
import { DEFAULT_OPTIONS } from '../chart.ts';
import { exampleEdition } from '../example-edition.ts';
import { type AreaComparisonInput, readAreaComparison } from './input.ts';

type Cell = PublishedRow['year']['p50'] | 'no row';

function rowOf(role: Role, p50: Cell): PublishedRow | null {
  if (p50 === 'no row') return null;
  const nothing = { p10: null, p25: null, p50: null, p75: null, p90: null, mean: null };
  const counts = { jobs: 100, jobsRse: 5, jobsPer1000: 1, lq: 1.25, meanRse: 2 };
  return { area: '00', role, ...counts, year: { ...nothing, p50 }, hour: nothing };
}

/** Areas named after their slugs, with the median pay of paralegals and of legal secretaries. */
const areasOf = (pay: Readonly<Record<string, readonly [paralegal: Cell, secretary: Cell]>>): Place[] =>
  Object.entries(pay).map(([slug, [paralegal, secretary]]) => ({
    slug,
    name: slug.toUpperCase(),
    type: 'metropolitan',
    state: 'CA',
    parity: 100,
    rows: {
      paralegal: rowOf('paralegal', paralegal),
      'legal-secretary': rowOf('legal-secretary', secretary),
    },
  }));

/** Areas with the medians of both jobs. */
export const areaComparisonPlaces = {
  'paralegals-always': areasOf({ a: [60, 50], b: [70, 50], c: [80, 'not-released'] }),
  'secretaries-always': areasOf({ a: [50, 60], b: [50, 70], c: ['no row', 90] }),
  'one-exception': areasOf({ a: [60, 50], b: [70, 50], c: [40, 50] }),
  'equal-jobs': areasOf({ a: [60, 60], b: [50, 40] }),
  'equal-areas': areasOf({ d: [60, 50], c: [70, 50], b: [60, 40], a: [50, 50] }),
  /** The cap of the release is $239,200 a year: a and b stand at the same place, and only a beyond it. */
  capped: areasOf({ a: ['top-coded', 100_000], b: [239_200, 120_000], c: [150_000, 'top-coded'] }),
  none: areasOf({ b: ['not-released', 'no row'], a: ['no row', 'not-released'] }),
} satisfies Record<string, Place[]>;

/** A comparison of made-up areas by the median of paralegals, `b` marked. */
const example = (places: readonly Place[]): AreaComparisonInput => ({
  ...readAreaComparison(exampleEdition(places), { ...DEFAULT_OPTIONS, area: 'b' }),
  sources: [],
});

/** Named inputs of the chart. */
export const areaComparisonExamples = {
  'paralegals-always': example(areaComparisonPlaces['paralegals-always']),
  'secretaries-always': example(areaComparisonPlaces['secretaries-always']),
  'one-exception': example(areaComparisonPlaces['one-exception']),
  'equal-jobs': example(areaComparisonPlaces['equal-jobs']),
  'equal-areas': example(areaComparisonPlaces['equal-areas']),
  capped: example(areaComparisonPlaces.capped),
  none: example(areaComparisonPlaces.none),
} satisfies Record<keyof typeof areaComparisonPlaces, AreaComparisonInput>;
