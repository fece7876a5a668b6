import { byRole } from '../model/by-role.ts';
import { type Amount, known } from '../model/amount.ts';
import { figureId } from '../model/figure-ref.ts';
import type { JobTask, JobTasks } from '../model/job-tasks.ts';
import { jobTasksSchema } from '../schema/job-tasks.ts';
import { facts, found, sourceNamed } from './files.ts';
import { readData } from './read.ts';

const file = readData('duties/tasks.json', jobTasksSchema);
sourceNamed(file.source); // throws if there is no such record

const factById = new Map(facts.map((fact) => [fact.id, fact]));

/** The figure of a fact that the file names. Throws with those of the same job and source where there is none. */
function figureOf(id: string): Amount {
  const folder = id.slice(0, id.lastIndexOf('/') + 1);
  const near = [...factById.keys()].filter((key) => key.startsWith(folder));
  const fact = found(factById.get(id), 'fact of data/duties/tasks.json', id, near);
  return known(figureId({ kind: 'facts', name: fact.id }), fact.unit, fact.value);
}

/** The tasks that O*NET asked the two jobs about, in the file’s order, and the id of the source that says so. */
export const jobTasks: JobTasks & { readonly source: string } = {
  source: file.source,
  asked: byRole((role) => figureOf(file.asked[role])),
  tasks: file.tasks.map(({ id, questions }): JobTask => ({
    id,
    shares: byRole((role) => {
      const question = questions[role];
      return question ? figureOf(question.fact) : null;
    }),
  })),
};
