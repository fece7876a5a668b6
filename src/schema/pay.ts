import { z } from 'zod';
import { areaCodeSchema } from './area.ts';
import { roleSchema } from './role.ts';
import { PERCENTILES } from './terms.ts';

export const RELEASE_PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * One cell as BLS publishes it.
 * - a number
 * - `not-released`: BLS made no estimate public (`*` for wages, `**` for jobs)
 * - `top-coded`: at or above the release's cap (`#`)
 * - null: the measure does not exist there (the nation has no location quotient)
 * - `not-in-copy`: an incomplete copy does not have it, whatever BLS published
 */
const cell = (number: z.ZodNumber) =>
  z.union([number, z.literal(['not-released', 'not-in-copy', 'top-coded']), z.null()]);
const estimate = (number: z.ZodNumber) =>
  z.union([number, z.literal(['not-released', 'not-in-copy']), z.null()]);

const wagesSchema = (number: z.ZodNumber) =>
  z
    .strictObject({
      p10: cell(number),
      p25: cell(number),
      p50: cell(number),
      p75: cell(number),
      p90: cell(number),
      mean: cell(number),
    })
    .refine((wages) => {
      const known = PERCENTILES.map((p) => (wages[p] === 'top-coded' ? Infinity : wages[p])).filter(
        (value) => typeof value === 'number',
      );
      return known.every((value, i) => i === 0 || value >= known[i - 1]!);
    }, 'percentiles must not decrease from p10 to p90');

export const payRowSchema = z.strictObject({
  area: areaCodeSchema,
  role: roleSchema,
  /** Jobs, rounded to 10 by BLS; the self-employed are not counted. */
  jobs: estimate(z.int().positive()),
  /** Relative standard error of `jobs`, in percent. */
  jobsRse: estimate(z.number().nonnegative()),
  /** Jobs per 1,000 jobs in the area; null for the nation. */
  jobsPer1000: estimate(z.number().nonnegative()),
  /** Share of local jobs over share of national jobs; null for the nation. */
  lq: estimate(z.number().nonnegative()),
  /** Whole dollars a year. */
  year: wagesSchema(z.int().positive()),
  /** Dollars and cents an hour. */
  hour: wagesSchema(z.number().positive()),
  /** Relative standard error of the mean wage, in percent. BLS gives none for a median or percentile. */
  meanRse: estimate(z.number().nonnegative()),
});
export type PublishedRow = z.infer<typeof payRowSchema>;

/** How many figures of a row an incomplete copy lacks. */
export function countNotInCopy({ year, hour, ...counts }: PublishedRow): number {
  const cells = [counts, year, hour].flatMap((part) => Object.values<unknown>(part));
  return cells.filter((cell) => cell === 'not-in-copy').length;
}

export const payReleaseSchema = z
  .strictObject({
    /** Year and month the estimates are for: `2025-05`. */
    release: z.string().regex(RELEASE_PATTERN),
    /** Id of the record in `sources.json`. */
    source: z.string().min(1),
    /**
     * Whether this is all that BLS published of the two jobs. If not, an area without a row is not in our copy; if it
     * is, the area's file does not have the occupation.
     */
    complete: z.boolean(),
    /** The cap that a `top-coded` cell stands at or above; null where the release has no such cell and no cap is known. */
    topCode: z.strictObject({ hour: z.number().positive(), year: z.int().positive() }).nullable(),
    rows: z.array(payRowSchema).min(1),
  })
  .refine(({ complete, rows }) => !complete || rows.every((row) => countNotInCopy(row) === 0), {
    error: 'no cell of a complete release is "not-in-copy"',
    path: ['complete'],
  });
export type PayRelease = z.infer<typeof payReleaseSchema>;
