import type { Place } from '../../model/pay.ts';
import type { PublishedRow } from '../../schema/pay.ts';
import { PERCENTILES, type Role } from '../../schema/terms.ts';
import { DEFAULT_OPTIONS } from '../chart.ts';
import { exampleEdition } from '../example-edition.ts';
import { type PlaceComparisonInput, readPlaceComparison } from './input.ts';

type Cell = PublishedRow['year']['p50'];
/** Percentiles from the 10th to the 90th, and the mean; the word for a row without any; or no row at all. */
type Cells = readonly [Cell, Cell, Cell, Cell, Cell, mean: Cell] | 'not-released' | 'no row';

const HOURS_PER_YEAR = 2080; // 40 × 52

function rowOf(role: Role, cells: Cells): PublishedRow | null {
  if (cells === 'no row') return null;
  const wages = (share: number): PublishedRow['year'] => {
    const at = (i: number) => {
      const cell = cells === 'not-released' ? cells : cells[i]!;
      return typeof cell === 'number' ? cell * share : cell;
    };
    const percentiles = Object.fromEntries(PERCENTILES.map((name, i) => [name, at(i)]));
    return { ...percentiles, mean: at(5) } as PublishedRow['year'];
  };
  const counts = { jobs: 100, jobsRse: 5, jobsPer1000: 1, lq: 1, meanRse: 2 };
  return { area: '00', role, ...counts, year: wages(1), hour: wages(1 / HOURS_PER_YEAR) };
}

/** A made-up place with both jobs, named by its slug. */
const place = (slug: string, paralegal: Cells, secretary: Cells, parity: number | null = 100): Place => ({
  slug,
  name: slug.replace(/(^|-)[a-z]/g, (letters) => letters.replace('-', ' ').toUpperCase()),
  type: 'metropolitan',
  state: 'CA',
  parity,
  rows: { paralegal: rowOf('paralegal', paralegal), 'legal-secretary': rowOf('legal-secretary', secretary) },
});

const HIGH = [50_000, 60_000, 77_000, 98_000, 120_000, 80_000] as const;
const MIDDLE = [45_000, 52_000, 64_000, 80_000, 101_000, 67_000] as const;
const LOW = [36_000, 41_000, 50_000, 62_000, 75_000, 52_000] as const;

/** Places set beside the first of each list. */
export const placeComparisonPlaces = {
  'two-places': [place('alder', HIGH, MIDDLE), place('birch', MIDDLE, LOW)],
  'five-places': [
    place('alder', HIGH, MIDDLE),
    place('birch', MIDDLE, LOW),
    place('the-long-name-of-a-region-in-the-far-north', LOW, HIGH),
    place('cedar', MIDDLE, MIDDLE),
    place('dogwood', [40_000, 47_000, 58_000, 70_000, 85_000, 60_000], 'not-released'),
  ],
  same: [place('alder', MIDDLE, LOW), place('birch', MIDDLE, HIGH)],
  missing: [
    place('alder', MIDDLE, 'not-released'),
    place('birch', 'no row', 'not-released'),
    place('cedar', 'not-released', 'no row', null),
  ],
  secretaries: [place('alder', 'not-released', MIDDLE), place('birch', HIGH, LOW)],
  capped: [
    place('alder', [100_000, 130_000, 'top-coded', 'top-coded', 'top-coded', 200_000], HIGH),
    place('birch', [90_000, 120_000, 150_000, 'top-coded', 'top-coded', 160_000], MIDDLE),
  ],
} satisfies Record<string, readonly Place[]>;

/** The others of a list set beside its first. */
const example = (places: readonly Place[]): PlaceComparisonInput => {
  const [area = '', ...beside] = places.map(({ slug }) => slug);
  return readPlaceComparison(exampleEdition(places), { ...DEFAULT_OPTIONS, area, with: beside });
};

/** Named inputs of the chart. */
export const placeComparisonExamples = {
  'two-places': example(placeComparisonPlaces['two-places']),
  'five-places': example(placeComparisonPlaces['five-places']),
  same: example(placeComparisonPlaces.same),
  missing: example(placeComparisonPlaces.missing),
  secretaries: example(placeComparisonPlaces.secretaries),
  capped: example(placeComparisonPlaces.capped),
} satisfies Record<keyof typeof placeComparisonPlaces, PlaceComparisonInput>;
