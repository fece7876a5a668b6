import { z } from 'zod';
import { roleSchema } from './role.ts';

/** National medians of past releases, as each release published them. */
export const historySchema = z.strictObject({
  /** Id of the record in `sources.json`. */
  source: z.string().min(1),
  /** Only the nation: `99`. */
  area: z.literal('99'),
  /** First year after a change that keeps figures on its two sides from being compared. In order of year. */
  breaks: z.array(
    z.strictObject({ year: z.int().min(1997), what: z.enum(['occupation-codes', 'estimation-method']) }),
  ),
  medians: z
    .array(
      z.strictObject({
        role: roleSchema,
        /** Year of a May release. */
        year: z.int().min(1997),
        /** Whole dollars a year, in dollars of that year. A year without a record is not in the file. */
        p50: z.union([z.int().positive(), z.literal('not-released')]),
      }),
    )
    .min(1)
    .refine(
      (medians) => new Set(medians.map(({ role, year }) => `${role} ${year}`)).size === medians.length,
      'a job has one median a year',
    ),
});
export type History = z.infer<typeof historySchema>;
export type HistoryBreak = History['breaks'][number];

/** Consumer Price Index for All Urban Consumers, U.S. city average, all items, not seasonally adjusted. */
export const cpiSchema = z.strictObject({
  source: z.string().min(1),
  /** The years whose average is 100. */
  base: z.literal('1982–84 = 100'),
  months: z
    .array(
      z.strictObject({
        month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
        /** Null: BLS never published that month. */
        index: z.number().positive().nullable(),
      }),
    )
    .min(1)
    .refine(
      (months) => months.every(({ month }, i) => i === 0 || month > months[i - 1]!.month),
      'months must stand in order, each once',
    ),
});
export type Cpi = z.infer<typeof cpiSchema>;
