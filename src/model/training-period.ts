import { type Day, yearOf } from './day.ts';

// Business and Professions Code §6450(d): paralegals complete their classes every two years, counted from this day.
export const TRAINING_SINCE: Day = '2007-01-01';
const YEARS = 2;

export interface TrainingPeriod {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly lastDay: Day;
}

/** The period of continuing education that a day is in. Throws RangeError before the first. */
export function trainingPeriodOf(day: Day): TrainingPeriod {
  if (day < TRAINING_SINCE) throw new RangeError(`no training period on ${day}`);
  const year = yearOf(day);
  const firstYear = year - ((year - yearOf(TRAINING_SINCE)) % YEARS);
  return periodFrom(firstYear);
}

export const periodAfter = ({ lastYear }: TrainingPeriod): TrainingPeriod => periodFrom(lastYear + 1);

function periodFrom(firstYear: number): TrainingPeriod {
  const lastYear = firstYear + YEARS - 1;
  return { firstYear, lastYear, lastDay: `${lastYear}-12-31` };
}
