import { z } from 'zod';
import { areaCodeSchema } from './area.ts';
import { jobsCellSchema, yearlyCellSchema } from './industry.ts';

const socSchema = z.string().regex(/^\d{2}-\d{4}$/);

/** Schooling that BLS gives as typical for starting in an occupation, least first. Nationwide. */
export const schoolingSchema = z.enum([
  'high-school',
  'postsecondary-nondegree',
  'associate',
  'bachelor',
  'doctoral-or-professional',
]);
export type Schooling = z.infer<typeof schoolingSchema>;

/** Work in a related occupation that BLS gives as typical for starting, nationwide. */
export const experienceSchema = z.enum(['none', 'under-5-years', '5-years-or-more']);
export type Experience = z.infer<typeof experienceSchema>;

/** Occupations near the two jobs of this site, and their pay by place. */
export const adjacentSchema = z.strictObject({
  release: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** Id of the pay's record in `sources.json`; the same release as the two jobs' own. */
  source: z.string().min(1),
  /** Id of the record that `schooling` and `experience` come from. */
  schoolingSource: z.string().min(1),
  /** The two jobs and the others. */
  occupations: z
    .array(
      z.strictObject({
        soc: socSchema,
        officialTitle: z.string().min(1),
        schooling: schoolingSchema,
        experience: experienceSchema,
      }),
    )
    .min(1)
    .refine(
      (occupations) => new Set(occupations.map(({ soc }) => soc)).size === occupations.length,
      'an occupation stands once',
    ),
  /** The other occupations only: the two jobs' pay is in `pay/`. No row: the area's file does not have it. */
  rows: z
    .array(
      z.strictObject({
        area: areaCodeSchema,
        soc: socSchema,
        jobs: jobsCellSchema,
        p25: yearlyCellSchema,
        p50: yearlyCellSchema,
        p75: yearlyCellSchema,
      }),
    )
    .min(1)
    .refine(
      (rows) => new Set(rows.map(({ area, soc }) => `${area} ${soc}`)).size === rows.length,
      'an area has one row an occupation',
    )
    .refine(
      (rows) =>
        rows.every(({ p25, p50, p75 }) => {
          const known = [p25, p50, p75].filter((cell) => typeof cell === 'number');
          return known.every((value, i) => i === 0 || value >= known[i - 1]!);
        }),
      'quartiles must not decrease',
    ),
});
export type AdjacentFile = z.infer<typeof adjacentSchema>;
export type AdjacentOccupation = AdjacentFile['occupations'][number];
export type AdjacentRowPublished = AdjacentFile['rows'][number];
