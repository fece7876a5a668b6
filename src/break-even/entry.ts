import type { Question } from '../model/break-even-answer.ts';
import { HOURS_PER_WEEK, type PayUnit } from '../model/pay-units.ts';
import { PERCENTILES, type Percentile } from '../schema/terms.ts';

/** How today's pay is said: as a typed amount, or as much as at a percentile. */
export const BY = ['pay', ...PERCENTILES] as const;
export type By = 'pay' | Percentile;

/** What the form holds once each field has a value, but for the place. */
export interface Entry extends Question {
  readonly area: string;
}

/** What the form shows at first; what is not here is empty. */
export const START = {
  by: 'pay',
  per: 'year',
  work: HOURS_PER_WEEK,
  area: 'california',
} as const satisfies { by: By; per: PayUnit; work: number; area: string };
