import { z } from 'zod';
import { slugSchema } from './area.ts';

/** Cities, towns and neighborhoods of California, each in the county that it lies in. */
export const gazetteerSchema = z.strictObject({
  /** Id in data/sources.json. */
  source: z.string().min(1),
  /** By name, then by county: one name may stand in several counties. */
  places: z
    .array(
      z.strictObject({
        /** As the source has it: `La Cañada Flintridge`. */
        name: z.string().min(1),
        /** Without the word County, as in data/counties.json. */
        county: z.string().min(1),
      }),
    )
    .min(1),
});
export type Gazetteer = z.infer<typeof gazetteerSchema>;

export const nicknameSchema = z.strictObject({
  /** What people call it: `LA`, `Bay Area`. */
  name: z.string().min(1),
  /** Other ways to write or say it. */
  also: z.array(z.string().min(1)).min(1).optional(),
  /** Slugs of the areas of California that it lies in, the likeliest first. */
  areas: z.array(slugSchema).min(1),
});
export const nicknamesSchema = z.array(nicknameSchema).min(1);
export type Nickname = z.infer<typeof nicknameSchema>;
