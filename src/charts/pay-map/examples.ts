import type { Place } from '../../model/pay.ts';
import type { MapDrawing } from '../../schema/map.ts';
import type { PublishedRow } from '../../schema/pay.ts';
import { DEFAULT_OPTIONS } from '../chart.ts';
import { exampleEdition } from '../example-edition.ts';
import { type PayMapInput, readPayMap } from './input.ts';

type Cell = PublishedRow['year']['p50'] | 'no row';

/** An area of California whose parity halves or doubles nothing: 100. */
function area(slug: string, p50: Cell): Place {
  const nothing = { p10: null, p25: null, p50: null, p75: null, p90: null, mean: null };
  const counts = { jobs: 100, jobsRse: 5, jobsPer1000: 1, lq: 1, meanRse: 2 };
  const year = { ...nothing, p50: p50 === 'no row' ? null : p50 };
  const row: PublishedRow = { area: '00', role: 'paralegal', ...counts, year, hour: nothing };
  const paralegal = p50 === 'no row' ? null : row;
  const name = slug.toUpperCase();
  return {
    slug,
    name,
    type: 'metropolitan',
    state: 'CA',
    parity: 100,
    rows: { paralegal, 'legal-secretary': null },
  };
}

const listed = (pay: Readonly<Record<string, Cell>>): Place[] =>
  Object.entries(pay).map(([slug, cell]) => area(slug, cell));

/** Places in rows of four, each as wide as an area is on the map of California: room for a label. */
export const squaresOf = (places: readonly Place[]): MapDrawing => {
  const corners = places.map(({ slug, name }, i) => ({
    slug,
    name,
    x: (i % 4) * 100,
    y: Math.floor(i / 4) * 60,
  }));
  return {
    viewBox: `0 0 400 ${Math.ceil(places.length / 4) * 60}`,
    shapes: corners.map(({ slug, x, y }) => ({ slug, d: `M${x} ${y}h100v60h-100z` })),
    labels: corners.map(({ slug, name, x, y }) => ({
      slug,
      lines: [name],
      at: [x + 50, y + 30],
      leader: null,
    })),
    inset: null,
  };
};

/** Areas of California with a median of paralegals each. */
export const payMapPlaces = {
  /** A quantile bound stands on the pay that c, d, e and f share; g to j are above it. */
  'a-tie-at-a-bound': listed({ a: 10, b: 20, c: 30, d: 30, e: 30, f: 30, g: 40, h: 50, i: 60, j: 70 }),
  'all-equal': listed({ a: 30, b: 30, c: 30 }),
  'one-known': listed({ a: 30, b: 'not-released', c: 'no row' }),
  'none-known': listed({ a: 'not-released', b: 'no row', c: null }),
  /** Zero is a number that was published, and no reason to be hatched. */
  'zero-and-unknown': listed({ a: 'not-released', b: 0, c: 10, d: 'no row' }),
  capped: listed({ a: 50, b: 'top-coded', c: 40 }),
} satisfies Record<string, Place[]>;

/** A map of made-up areas by the median of paralegals, `c` outlined. */
const example = (places: readonly Place[]): PayMapInput => ({
  ...readPayMap(
    { ...exampleEdition(places), outlines: () => squaresOf(places) },
    { ...DEFAULT_OPTIONS, area: 'c' },
  ),
  sources: [],
});

/** Named inputs of the chart. */
export const payMapExamples = {
  'a-tie-at-a-bound': example(payMapPlaces['a-tie-at-a-bound']),
  'all-equal': example(payMapPlaces['all-equal']),
  'one-known': example(payMapPlaces['one-known']),
  'none-known': example(payMapPlaces['none-known']),
  'zero-and-unknown': example(payMapPlaces['zero-and-unknown']),
  capped: example(payMapPlaces.capped),
} satisfies Record<keyof typeof payMapPlaces, PayMapInput>;
