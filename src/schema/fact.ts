import { z } from 'zod';
import { dayOrMonth } from './day.ts';
import { FIGURE_UNITS } from './terms.ts';

/** How near to its origin a figure was read. */
export const EVIDENCE = ['own-page', 'copy', 'report'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * One figure that somebody states in public and that no release of the survey has: a cost, a length, a share of a poll.
 * Its figure id is `facts/` and `id`: `facts/cost/community-college-unit`.
 */
export const factSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
    value: z.number(),
    unit: z.enum(FIGURE_UNITS),
    /** What the figure is, as a phrase that can stand in a table. */
    label: z.string().min(1),
    /** The time that it is for, or the kind of its page where that has no date: `2025`, `undated page`. */
    period: z.string().min(1).optional(),
    /** When its page was read, where only that dates it: due to be read again a year later. */
    read: dayOrMonth.optional(),
    /** Last day of its time, where it is told as what holds now. A poll, a posting or an old page has none: it says its date. */
    until: z.iso.date().optional(),
    /** Who states it. */
    publisher: z.string().min(1),
    url: z.url({ protocol: /^https$/ }),
    /** On the publisher’s own page, in a copy of it, or in somebody’s report of it. */
    evidence: z.enum(EVIDENCE),
  })
  .refine(({ period, read }) => period !== undefined || read !== undefined, {
    error: 'a fact has a time that it is for, or a day on which it was read',
    path: ['period'],
  });
export const factsSchema = z.array(factSchema).min(1);
export type Fact = z.infer<typeof factSchema>;
