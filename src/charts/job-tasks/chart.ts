import { groupTasks, TASK_GROUPS } from '../../model/job-tasks.ts';
import { ROLES } from '../../schema/terms.ts';
import type { BuildEdition } from '../build-edition.ts';
import { chart, type Table } from '../chart.ts';
import type { AllWords } from '../words.ts';
import { type JobTasksInput, readJobTasks } from './input.ts';
import { type JobTasksLayout, layoutJobTasks } from './layout.ts';
import { sayJobTasks } from './say.ts';
import { drawJobTasks } from './svg.ts';

/** Every task, in the order of the drawing. */
function tableOf({ tasks }: JobTasksInput, words: AllWords): Table {
  const { task, notAsked, table } = words.jobTasks;
  const groups = groupTasks(tasks);
  return {
    caption: table.caption,
    columns: [table.head, ...ROLES.map((role) => words.role[role].titleMany)],
    rows: TASK_GROUPS.flatMap((group) =>
      groups[group].map(({ id, shares }) => ({
        head: task[id].name,
        cells: ROLES.map((role) => shares[role] ?? notAsked),
      })),
    ),
  };
}

/** What the workers of the two jobs say that they do, side by side. */
export const jobTasks = chart<JobTasksInput, JobTasksLayout, BuildEdition>({
  name: 'job-tasks',
  input: readJobTasks,
  layout: layoutJobTasks,
  draw: (layout, { label, words }) => drawJobTasks(layout, label, words),
  say: sayJobTasks,
  tables: (input, words) => [tableOf(input, words)],
  sources: ({ sources }) => sources,
});
