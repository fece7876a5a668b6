import type { AdjacentRow } from '../../model/adjacent.ts';
import { type Amount, atLeast, known, missing } from '../../model/amount.ts';
import type { AdjacentJobsInput } from './input.ts';
import { figureId } from '../../model/figure-ref.ts';

type Cell = number | 'capped' | null;
const CAP = 239_200; // of the release, dollars a year

function row(
  soc: string,
  [p25, p50, p75]: readonly [Cell, Cell, Cell],
  about: Pick<AdjacentRow, 'role' | 'schooling'>,
): AdjacentRow {
  const of = { kind: 'adjacent', source: 'example', area: 'california', code: soc };
  const pay = (measure: string, cell: Cell): Amount => {
    const id = figureId({ ...of, measure, unit: 'year' });
    if (cell === 'capped') return atLeast(id, 'usd-per-year', CAP);
    return cell === null ? missing(id, 'usd-per-year', 'not-released') : known(id, 'usd-per-year', cell);
  };
  return {
    ...about,
    soc,
    experience: 'none',
    jobs: known(figureId({ ...of, measure: 'jobs' }), 'jobs', 1_000),
    p25: pay('p25', p25),
    p50: pay('p50', p50),
    p75: pay('p75', p75),
  };
}

const paralegals = { role: 'paralegal', schooling: 'associate' } as const;
const secretaries = { role: 'legal-secretary', schooling: 'high-school' } as const;
const other = { role: null, schooling: 'high-school' } as const;

const input = (rows: readonly AdjacentRow[]): AdjacentJobsInput => ({
  place: { name: 'California', type: 'state' },
  rows,
  edition: 'an example',
  sources: [],
});

/** Named inputs of the chart. */
export const adjacentJobsExamples = {
  /** One job ends above the cap, one stands there; one has no quartiles, and one nothing. */
  'capped-and-unknown': input([
    row('23-2011', [60_000, 77_000, 98_000], paralegals),
    row('43-6012', [50_000, 63_000, 81_000], secretaries),
    row('23-1011', [120_000, 190_000, 'capped'], other),
    row('23-1023', ['capped', 'capped', 'capped'], other),
    row('43-4031', [null, 55_000, null], other),
    row('43-6011', [null, null, null], other),
  ]),
  /** Two medians lie past the end of the axis, of one of them the whole line; a third job's line runs over it. */
  'past-the-axis': input([
    row('23-2011', [60_000, 77_000, 98_000], paralegals),
    row('43-6012', [50_000, 63_000, 81_000], secretaries),
    row('23-1011', [120_000, 190_000, 220_000], other),
    row('23-1023', [150_000, 180_000, 210_000], other),
    row('23-1021', [90_000, 125_000, 160_000], other),
    row('43-4071', [36_000, 41_000, 52_000], other),
  ]),
  /** Within reach of the two jobs: the axis holds all. */
  'none-far': input([
    row('23-2011', [60_000, 77_000, 98_000], paralegals),
    row('43-6012', [50_000, 63_000, 81_000], secretaries),
    row('23-1021', [90_000, 125_000, 160_000], other),
  ]),
} satisfies Record<string, AdjacentJobsInput>;
