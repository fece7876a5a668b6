import { z } from 'zod';
import { ROLES } from './terms.ts';

/** Tasks of the two jobs, by what we call them: those that both were asked about first, then each job’s own. */
export const JOB_TASKS = [
  'legal-papers',
  'legal-research',
  'letters-and-files',
  'trial',
  'clients',
  'facts',
  'filing',
  'office',
  'witnesses',
  'law-library',
  'disputes',
  'estates',
  'mail',
  'copies',
  'phone',
  'case-files',
  'appointments',
  'memos',
  'invoices',
  'records',
  'forms',
  'notes',
  'search-results',
  'travel',
] as const;
export type TaskId = (typeof JOB_TASKS)[number];

const roleSchema = z.enum(ROLES);

/** Which tasks O*NET asked the workers of each job about. Their shares are facts, named here. */
export const jobTasksSchema = z.strictObject({
  /** Id of its record in `sources.json`. */
  source: z.string().min(1),
  /** Facts: about how many of each job answered. */
  asked: z.record(roleSchema, z.string().min(1)),
  tasks: z
    .array(
      z.strictObject({
        id: z.enum(JOB_TASKS),
        /** By the job that was asked; of both only where the two statements are about the same kind of work. */
        questions: z
          .partialRecord(
            roleSchema,
            z.strictObject({
              /** Fact: the share who say that it is part of their job. */
              fact: z.string().min(1),
              /** O*NET’s own words, by which to judge whether two are the same work. Pages show ours. */
              statement: z.string().min(1),
            }),
          )
          .refine((questions) => Object.keys(questions).length > 0, 'a task was asked of one job at least'),
      }),
    )
    .min(1)
    .refine((tasks) => new Set(tasks.map(({ id }) => id)).size === tasks.length, 'a task stands once'),
});
export type JobTasksFile = z.infer<typeof jobTasksSchema>;
