import { type Amount, atLeast, known, missing } from '../../model/amount.ts';
import type { PayRow } from '../../model/pay-row.ts';
import { PERCENTILES, type Role } from '../../schema/terms.ts';
import type { Reference } from './layout.ts';

/** Named inputs of the chart: for tests, snapshots and anyone who wants to see what it can look like. */
export interface PayRangeExample {
  readonly rows: readonly PayRow[];
  readonly reference: Reference | null;
}

type Unit = 'year' | 'hour';
/** A number, a bound (`≥ 115`), or the reason why there is none. */
type Cell = number | { readonly atLeast: number } | 'not-released' | 'not-given';

function amount(id: string, unit: Unit, cell: Cell): Amount {
  const amountUnit = `usd-per-${unit}` as const;
  if (typeof cell === 'number') return known(id, amountUnit, cell);
  return typeof cell === 'string' ? missing(id, amountUnit, cell) : atLeast(id, amountUnit, cell.atLeast);
}

/** `cells`: p10 to p90. */
function row(role: Role, unit: Unit, cells: readonly Cell[], board: readonly Cell[] | null = null): PayRow {
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
const gap: Cell = 'not-given';

/** California, May 2025. */
const paralegal = row('paralegal', 'year', [50_460, 60_170, 77_390, 98_430, 119_580]);
const secretary = row('legal-secretary', 'year', [40_710, 50_040, 62_860, 80_650, 106_580]);

export const payRangeExamples = {
  'both-jobs': { rows: [paralegal, secretary], reference: null },
  'one-job-missing': {
    rows: [
      row('paralegal', 'year', [46_140, 48_560, 57_290, 66_960, 76_660]),
      row('legal-secretary', 'year', [none, none, none, none, none]),
    ],
    reference: null,
  },
  'equal-percentiles': {
    // Visalia, May 2025.
    rows: [row('legal-secretary', 'year', [47_750, 47_750, 47_750, 60_140, 66_850])],
    reference: null,
  },
  'job-board': {
    rows: [
      row('paralegal', 'year', [gap, 47_400, gap, 67_600, 78_952], [55_000, 32_568, 87_835]),
      row('legal-secretary', 'year', [gap, 43_400, gap, 59_200, 75_004], [49_000, gap, gap]),
    ],
    reference: null,
  },
  'top-coded': {
    rows: [
      row('paralegal', 'year', [90_000, 130_000, 180_000, { atLeast: 239_200 }, { atLeast: 239_200 }]),
      secretary,
    ],
    reference: null,
  },
  'hourly-minimum-wage': {
    rows: [
      row('paralegal', 'hour', [24.26, 28.93, 37.21, 47.32, 57.49]),
      row('legal-secretary', 'hour', [19.57, 24.06, 30.22, 38.78, 51.24]),
    ],
    reference: {
      amount: known('law/minimum-wage/2026', 'usd-per-hour', 16.9),
      label: 'minimum wage',
    },
  },
} satisfies Record<string, PayRangeExample>;
