import { type Amount, atLeast, combined, known, missing } from '../../model/amount.ts';
import { byRole } from '../../model/by-role.ts';
import { AS_PUBLISHED } from '../../model/pay.ts';
import type { PayRow } from '../../model/pay-row.ts';
import { PERCENTILES, type Role } from '../../schema/terms.ts';
import type { PayRangeInput } from './input.ts';

type Unit = 'year' | 'hour';
/** A number, a bound (`≥ 115`), or the reason why there is none. */
export type Cell = number | { readonly atLeast: number } | 'not-released' | 'not-given';

function amount(id: string, unit: Unit, cell: Cell): Amount {
  const amountUnit = `usd-per-${unit}` as const;
  if (typeof cell === 'number') return known(id, amountUnit, cell);
  return typeof cell === 'string' ? missing(id, amountUnit, cell) : atLeast(id, amountUnit, cell.atLeast);
}

/** `cells`: p10 to p90. */
export function row(
  role: Role,
  unit: Unit,
  cells: readonly Cell[],
  board: readonly Cell[] | null = null,
): PayRow {
  const of = (name: string, cell: Cell) => amount(`example/california/${role}/${name}/${unit}`, unit, cell);
  const percentiles = Object.fromEntries(PERCENTILES.map((name, i) => [name, of(name, cells[i]!)]));
  return {
    role,
    percentiles: percentiles as PayRow['percentiles'],
    board: board && {
      average: of('average', board[0]!),
      low: of('low', board[1]!),
      high: of('high', board[2]!),
    },
  };
}

const none: Cell = 'not-released';

const medianOf = (rows: readonly PayRow[], role: Role): Amount =>
  rows.find((row) => row.role === role)!.percentiles.p50;

/** Rows of a made-up release for California, whose means and jobs are not released. */
const input = (rows: readonly PayRow[], more: Partial<PayRangeInput> = {}): PayRangeInput => ({
  place: { name: 'California', type: 'state' },
  basis: AS_PUBLISHED,
  rows,
  means: byRole((role) => amount(`example/california/${role}/mean/year`, 'year', none)),
  jobs: byRole((role) => missing(`example/california/${role}/jobs`, 'jobs', 'not-released')),
  paid: byRole((role) => medianOf(rows, role)),
  gap: combined(
    medianOf(rows, 'paralegal'),
    medianOf(rows, 'legal-secretary'),
    'derived/gap/example/california/p50/year',
    'usd-per-year',
    (one, other) => Math.abs(one - other),
  ),
  prices: null,
  equal: [],
  wage: null,
  edition: 'an example',
  parityYear: '2024',
  sources: ['example'],
  ...more,
});

/** California, May 2025. */
const paralegal = row('paralegal', 'year', [50_460, 60_170, 77_390, 98_430, 119_580]);
const secretary = row('legal-secretary', 'year', [40_710, 50_040, 62_860, 80_650, 106_580]);
/** Visalia, May 2025. */
const equal = row('legal-secretary', 'year', [47_750, 47_750, 47_750, 60_140, 66_850]);

/** Named inputs of the chart. */
export const payRangeExamples = {
  'both-jobs': input([paralegal, secretary]),
  'one-job-missing': input([
    row('paralegal', 'year', [46_140, 48_560, 57_290, 66_960, 76_660]),
    row('legal-secretary', 'year', [none, none, none, none, none]),
  ]),
  'equal-percentiles': input([row('paralegal', 'year', [45_450, 53_640, 64_380, 75_420, 92_550]), equal], {
    equal: [{ role: 'legal-secretary', marks: ['p10', 'p25', 'p50'], pay: equal.percentiles.p10 }],
  }),
  'top-coded': input([
    row('paralegal', 'year', [90_000, 130_000, 180_000, { atLeast: 239_200 }, { atLeast: 239_200 }]),
    secretary,
  ]),
  'secretaries-ahead': input([
    row('paralegal', 'year', [42_000, 51_000, 54_000, 75_000, 96_000]),
    row('legal-secretary', 'year', [41_000, 52_000, 79_000, 86_000, 99_000]),
  ]),
  'hourly-minimum-wage': input(
    [
      row('paralegal', 'hour', [24.26, 28.93, 37.21, 47.32, 57.49]),
      row('legal-secretary', 'hour', [19.57, 24.06, 30.22, 38.78, 51.24]),
    ],
    {
      basis: { ...AS_PUBLISHED, unit: 'hour' },
      wage: { amount: known('law/minimum-wage/2026', 'usd-per-hour', 16.9), from: '2026-01-01', next: null },
    },
  ),
} satisfies Record<string, PayRangeInput>;
