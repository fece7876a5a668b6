import { z } from 'zod';
import { dayOrMonth } from './day.ts';

export const sourceSchema = z
  .strictObject({
    /** First part of the ids of its figures: `oews-YYYY-MM`. */
    id: z.string().regex(/^[a-z0-9-]+$/),
    publisher: z.string().min(1),
    /** Publisher's short name, for source lines: `BLS`. */
    publisherShort: z.string().min(1),
    title: z.string().min(1),
    /** Short name of the title, for source lines and controls: `OEWS`. */
    titleShort: z.string().min(1),
    /** The edition, as the publisher names it: `May 2025`. */
    release: z.string().min(1),
    /** The time that the figures describe, in words. */
    referencePeriod: z.string().min(1),
    /** Null where we have no one date: `publishedNote` may then say more. */
    published: dayOrMonth.nullable(),
    /** When its parts came out, in words, where they came out on several days. */
    publishedNote: z.string().min(1).optional(),
    /** A later edition that exists and is not in these data. */
    newer: z.strictObject({ release: z.string().min(1), published: dayOrMonth }).optional(),
    /** Months from one edition to the next, where its publisher brings one out again and again. */
    everyMonths: z.int().positive().optional(),
    /** When the figures were read. */
    retrieved: dayOrMonth,
    /** Where they were read, if not at `url` itself. */
    readIn: z.string().min(1).optional(),
    url: z.url({ protocol: /^https$/ }),
    licence: z.string().min(1),
    /** Who and what the figures count. */
    counts: z.string().min(1),
    /** What a reader might expect in them that is not there. */
    leavesOut: z.string().min(1),
  })
  .refine(({ published, publishedNote }) => published === null || publishedNote === undefined, {
    error: 'a source has one date or a note on several, not both',
    path: ['publishedNote'],
  });
export const sourcesSchema = z.array(sourceSchema).min(1);
export type Source = z.infer<typeof sourceSchema>;
