import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9-]+$/);
/** Ids of `provisions.json`. */
const law = z.array(id).min(1);

export const titleTreeSchema = z.strictObject({
  /** Id of the first question. */
  start: id,
  /** Each is shown under its id, which is part of addresses: `/title/#school`. */
  questions: z
    .array(
      z.strictObject({
        id,
        /** Whose words it asks with, where several questions ask the same. */
        asks: id.optional(),
        /** The route of §6450(c) that the answers so far meet. */
        route: z.int().positive().optional(),
        law,
        answers: z.array(z.strictObject({ id, to: id })).min(2),
      }),
    )
    .min(1),
  results: z
    .array(
      z.strictObject({
        id,
        says: id.optional(),
        route: z.int().positive().optional(),
        /** `yes`: the title is the reader’s; `not-yet`: something is missing; `outside`: this law does not give it. */
        outcome: z.enum(['yes', 'not-yet', 'outside']),
        law,
        /** What a reader must still get, by the names that words have for it; only where the outcome is `not-yet`. */
        missing: z.array(id).optional(),
        /** Papers to keep, by the names that words have for them. */
        proof: z.array(id).min(1),
        /** Addresses of pages that help from here, by the names that words have for them. */
        ways: z.array(id).min(1),
      }),
    )
    .min(1),
});
export type TitleTree = z.infer<typeof titleTreeSchema>;
export type TitleQuestion = TitleTree['questions'][number];
export type TitleResult = TitleTree['results'][number];
