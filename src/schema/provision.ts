import { z } from 'zod';
import { dayOrMonth } from './day.ts';
import { EVIDENCE } from './fact.ts';
import { LAW_CODES } from './terms.ts';

/** One part of a statute that pages rest on. What it says is in words, under the same `id`. */
export const provisionSchema = z.strictObject({
  /** `bpc-6450-c-1`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  code: z.enum(LAW_CODES),
  /** Number of the section, `6450`: what the official site finds it by. */
  section: z.string().regex(/^\d+(\.\d+)?$/),
  /** The part of it: `(c)(1)`; left out where it is the whole section. */
  part: z
    .string()
    .regex(/^(\([a-z0-9]+\))+$/)
    .optional(),
  /** First day of the text that we read; null where we found no such date. */
  textSince: z.iso.date().nullable(),
  /** When the text was last checked: due again a year later. */
  checked: dayOrMonth,
  /** On the official site, in a copy of the text, or as somebody tells it. */
  evidence: z.enum(EVIDENCE),
  source: z.string().min(1),
});
export const provisionsSchema = z.array(provisionSchema).min(1);
export type Provision = z.infer<typeof provisionSchema>;
