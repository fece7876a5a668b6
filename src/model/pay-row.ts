import type { JobBoard } from '../schema/job-board.ts';

import { type Amount, known, missing, worked } from './amount.ts';
import { payOf, type PayBasis, type Place, type ReleaseInfo, UNIT_OF_PAY } from './pay.ts';
import {
  HOURS_PER_WEEK,
  HOURS_PER_YEAR,
  MONTHS_PER_YEAR,
  type PayUnit,
  WEEKS_PER_YEAR,
} from './pay-units.ts';
import { PERCENTILES, type Percentile, ROLES, type Role } from '../schema/terms.ts';
import { figureId } from './figure-ref.ts';

/** The figures of one job that a chart of pay can show. */
export interface PayRow {
  readonly role: Role;
  readonly percentiles: Readonly<Record<Percentile, Amount>>;
  /** Marks of a job board: what it calls average, and the lowest and highest pay it names. Null for a survey. */
  readonly board: { readonly average: Amount; readonly low: Amount; readonly high: Amount } | null;
}

/** Both jobs in one place, from the survey. */
export function payRows(release: ReleaseInfo, place: Place, basis: PayBasis): PayRow[] {
  return ROLES.map((role) => {
    const pay = (measure: Percentile) => payOf(release, place, role, measure, basis);
    return { role, percentiles: byPercentile(pay), board: null };
  });
}

function byPercentile(amount: (percentile: Percentile) => Amount): Record<Percentile, Amount> {
  return Object.fromEntries(PERCENTILES.map((p) => [p, amount(p)])) as Record<Percentile, Amount>;
}

/** Percentiles of a row from lowest to highest. */
export const inOrder = (row: PayRow): Amount[] => PERCENTILES.map((p) => row.percentiles[p]);

export type BoardMeasure = Percentile | 'average' | 'low' | 'high';

const PER_YEAR: Record<PayUnit, number> = {
  year: 1,
  month: MONTHS_PER_YEAR,
  week: WEEKS_PER_YEAR,
  hour: HOURS_PER_YEAR,
};

/**
 * A figure of the job board, for California. Its average stands as given in each unit and is missing in the units
 * it does not give; the rest is given by year and worked out ÷ 12, ÷ 52 or ÷ 2,080.
 * At other hours than 40 a week: (÷ 2,080 or as given by hour) × hours × 52.
 */
export function jobBoardPay(
  board: JobBoard,
  role: Role,
  measure: BoardMeasure,
  { unit, hours }: PayBasis,
): Amount {
  const figures = board.roles[role];
  const ref = { source: board.source, area: 'california', role, measure, unit };
  const atFullTime = (u: PayUnit): Amount => {
    const id = figureId({ ...ref, unit: u });
    if (measure === 'average') {
      const given = figures.average[u];
      return given === null ? missing(id, UNIT_OF_PAY[u], 'not-given') : known(id, UNIT_OF_PAY[u], given);
    }
    const year = figures[measure];
    if (year === null) return missing(id, UNIT_OF_PAY[u], 'not-given');
    return known(id, UNIT_OF_PAY[u], year / PER_YEAR[u]);
  };
  if (unit === 'hour' || hours === HOURS_PER_WEEK) return atFullTime(unit);
  const id = figureId({ steps: [`hours-${hours}`], ...ref });
  return worked(
    atFullTime('hour'),
    id,
    UNIT_OF_PAY[unit],
    (usd) => (usd * hours * WEEKS_PER_YEAR) / PER_YEAR[unit],
  );
}

/** Both jobs in California, from the job board. */
export function jobBoardRows(board: JobBoard, basis: PayBasis): PayRow[] {
  return ROLES.map((role) => {
    const pay = (measure: BoardMeasure) => jobBoardPay(board, role, measure, basis);
    return {
      role,
      percentiles: byPercentile(pay),
      board: { average: pay('average'), low: pay('low'), high: pay('high') },
    };
  });
}
