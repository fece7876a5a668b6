import { z } from 'zod';
import { roleSchema } from './role.ts';
import { PERCENTILES } from './terms.ts';

/** Whole dollars a year; `not-released` (`*`), `top-coded` (`#`), or null where the measure does not exist. */
export const yearlyCellSchema = z.union([
  z.int().positive(),
  z.literal('not-released'),
  z.literal('top-coded'),
  z.null(),
]);
export type YearlyCell = z.infer<typeof yearlyCellSchema>;

/** Jobs, rounded to 10; `not-released` (`**`). */
export const jobsCellSchema = z.union([z.int().positive(), z.literal('not-released')]);

const errorSchema = z.union([z.number().nonnegative(), z.literal('not-released')]);

export const industryRowSchema = z.strictObject({
  /** BLS's code: six figures of NAICS, a pair of sectors (`52--53`), or a designation of its own (`999101`). */
  code: z.string().regex(/^(\d{6}|\d{4}A\d|\d{2}--\d{2}|\d{2}-\d{3})$/),
  /** BLS's name. */
  title: z.string().min(1),
  /** 1 ownership, 2 sector, 3 to 5 digits of NAICS. Levels repeat one another: never add across them. */
  level: z.int().min(1).max(5),
  role: roleSchema,
  jobs: jobsCellSchema,
  /** Relative standard error of `jobs`, in percent. */
  jobsRse: errorSchema,
  /** Whole dollars a year. */
  year: z
    .strictObject({
      p10: yearlyCellSchema,
      p25: yearlyCellSchema,
      p50: yearlyCellSchema,
      p75: yearlyCellSchema,
      p90: yearlyCellSchema,
      mean: yearlyCellSchema,
    })
    .refine((wages) => {
      const known = PERCENTILES.map((p) => wages[p]).filter((cell) => typeof cell === 'number');
      return known.every((value, i) => i === 0 || value >= known[i - 1]!);
    }, 'percentiles must not decrease from p10 to p90'),
  /** Relative standard error of the mean wage, in percent. */
  meanRse: errorSchema,
});
export type IndustryRow = z.infer<typeof industryRowSchema>;

/** Both jobs by industry, United States. */
export const industriesSchema = z.strictObject({
  release: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** Id of the record in `sources.json`. */
  source: z.string().min(1),
  /** Only the nation: `99`. */
  area: z.literal('99'),
  /** The cap that a `top-coded` cell stands at or above, dollars a year. */
  topCode: z.strictObject({ year: z.int().positive() }),
  rows: z
    .array(industryRowSchema)
    .min(1)
    .refine(
      (rows) => new Set(rows.map(({ code, role }) => `${code} ${role}`)).size === rows.length,
      'an industry has one row a job',
    ),
});
export type Industries = z.infer<typeof industriesSchema>;
