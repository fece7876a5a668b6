import { type Markup, markup } from '../../markup.ts';
import { groupTasks, type JobTask, mostApart, mostShared } from '../../model/job-tasks.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import type { BuildEdition } from '../build-edition.ts';
import type { Said, Telling } from '../chart.ts';
import { figureData } from '../figure-data.ts';
import type { AllWords } from '../words.ts';
import type { JobTasksInput } from './input.ts';
import { MOST_COMMON } from './layout.ts';

/** Figures of a task that both jobs were asked about. */
const bothOf = ({ shares }: JobTask, words: AllWords): [Markup, Markup] => [
  figureData(shares.paralegal!, words),
  figureData(shares['legal-secretary']!, words),
];

function headline(input: JobTasksInput, words: AllWords): Markup {
  const { jobTasks } = words;
  const [common, apart] = [mostShared(input.tasks), mostApart(input)];
  const act = ({ id }: JobTask) => jobTasks.task[id].act;
  const shared = common && jobTasks.shared(act(common));
  // A task of both stands in the headline once.
  const differs =
    apart && apart.task !== common
      ? jobTasks.apart(jobTasks.task[apart.task.id].name, apart.more, common !== null)
      : null;
  if (shared && differs) return jobTasks.but(shared, differs);
  return shared ?? differs ?? jobTasks.plain;
}

function sentenceOf(tasks: readonly JobTask[], role: Role, words: AllWords): Markup | false {
  const { task, entry, sentence } = words.jobTasks;
  const entries = tasks
    .slice(0, MOST_COMMON)
    .map(({ id, shares }) => entry(task[id].act, figureData(shares[role]!, words)));
  return entries.length > 0 && sentence(role, entries);
}

/** What the chart of tasks says. */
export function sayJobTasks(input: JobTasksInput, { words }: Telling<BuildEdition>): Said {
  const { asked, tasks, edition } = input;
  const { jobTasks } = words;
  const groups = groupTasks(tasks);
  const pairs = groups.both.map((task) => jobTasks.pair(jobTasks.task[task.id].act, bothOf(task, words)));
  const count = (role: Role) => figureData(asked[role], words);
  return {
    headline: headline(input, words),
    subtitle: jobTasks.measured(count('paralegal'), count('legal-secretary'), edition),
    sentence: markup`${pairs.length > 0 && markup`${jobTasks.pairs(pairs)}${jobTasks.alike} `}${ROLES.map((role) => sentenceOf(groups[role], role, words))}`,
    notes: [jobTasks.margin, jobTasks.credit],
    label: words.chartLabel(jobTasks.what, words.inNation),
  };
}
