import { z } from 'zod';
import { areaCodeSchema } from './area.ts';

const usd = z.number().positive();
const given = usd.nullable();

const jobBoardRoleSchema = z.strictObject({
  /** What the source calls average. It does not say whether that is a mean or a median. Null: not given in that unit. */
  average: z.strictObject({ year: usd, month: given, week: given, hour: given }),
  /** Lowest and highest pay the source names, dollars a year. It does not say whether they are the true extremes. */
  low: given,
  high: given,
  /** Percentiles the source names, dollars a year; null where it names none. */
  p10: given,
  p25: given,
  p50: given,
  p75: given,
  p90: given,
  /** What the source calls the pay range: its own p75 − p25. */
  spread: given,
  /** California's place among the states by the source's own measure, which it does not describe. */
  rank: z.int().positive(),
  /** Month of the figures; null where the source names none. */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable(),
});
export type JobBoardRole = z.infer<typeof jobBoardRoleSchema>;

export const jobBoardSchema = z.strictObject({
  source: z.string().min(1),
  area: areaCodeSchema,
  /** How many states it ranks. */
  rankedStates: z.int().positive(),
  roles: z.strictObject({ paralegal: jobBoardRoleSchema, 'legal-secretary': jobBoardRoleSchema }),
});
export type JobBoard = z.infer<typeof jobBoardSchema>;
