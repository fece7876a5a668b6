import { z } from 'zod';
import { FIGURE_UNITS } from './terms.ts';

/** How near to its origin a figure was read. */
export const EVIDENCE = ['own-page', 'copy', 'report'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * One figure that somebody states in public and that no release of the survey has: a cost, a length, a share of a poll.
 * Its figure id is `facts/` and `id`: `facts/cost/community-college-unit`.
 */
export const factSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
  value: z.number(),
  unit: z.enum(FIGURE_UNITS),
  /** What the figure is, as a phrase that can stand in a table. */
  label: z.string().min(1),
  /** The time that it is for, or when its page was read: `2025`, `read November 2026`. */
  period: z.string().min(1),
  /** Who states it. */
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  /** On the publisher’s own page, in a copy of it, or in somebody’s report of it. */
  evidence: z.enum(EVIDENCE),
});
export const factsSchema = z.array(factSchema).min(1);
export type Fact = z.infer<typeof factSchema>;
