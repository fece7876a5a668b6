import { known } from '../../model/amount.ts';
import type { JobTask } from '../../model/job-tasks.ts';
import type { TaskId } from '../../schema/job-tasks.ts';
import type { JobTasksInput } from './input.ts';

const share = (role: string, id: TaskId, value: number | null) =>
  value === null ? null : known(`facts/example/${role}/${id}`, 'percent', value);

/** A task with the shares of paralegals and of legal secretaries; null: not asked. */
const task = (id: TaskId, paralegals: number | null, secretaries: number | null): JobTask => ({
  id,
  shares: {
    paralegal: share('paralegal', id, paralegals),
    'legal-secretary': share('legal-secretary', id, secretaries),
  },
});

const example = (tasks: readonly JobTask[]): JobTasksInput => ({
  asked: {
    paralegal: known('facts/example/paralegal/asked', 'count', 66),
    'legal-secretary': known('facts/example/legal-secretary/asked', 'count', 56),
  },
  tasks,
  edition: 'an example',
  sources: [],
});

const OF_PARALEGALS = [
  task('filing', 61, null),
  task('letters-and-files', 96, null),
  task('trial', 82, null),
  task('clients', 77, null),
  task('facts', 72, null),
  task('office', 0, null),
];
const OF_SECRETARIES = [task('mail', null, 100), task('copies', null, 98)];

/** Named inputs of the chart. */
export const jobTasksExamples = {
  'shared-and-apart': example([
    task('legal-papers', 89, 83),
    task('legal-research', 85, 49),
    ...OF_PARALEGALS,
    ...OF_SECRETARIES,
  ]),
  'secretaries-more': example([
    task('legal-papers', 40, 92),
    task('legal-research', 45, 48),
    ...OF_PARALEGALS,
    ...OF_SECRETARIES,
  ]),
  'shared-and-the-same': example([task('legal-papers', 80, 80), ...OF_SECRETARIES]),
  'none-of-both': example([...OF_PARALEGALS, ...OF_SECRETARIES]),
  'none-at-all': example([]),
} satisfies Record<string, JobTasksInput>;
