import type { JobTasks } from '../../model/job-tasks.ts';
import type { BuildEdition } from '../build-edition.ts';

/** Everything that the chart of tasks shows. */
export interface JobTasksInput extends JobTasks {
  /** The survey and its time, as subtitles name it. */
  readonly edition: string;
  readonly sources: readonly string[];
}

/** Reads what the workers of the two jobs say that they do. */
export function readJobTasks({ jobTasks, cites }: Pick<BuildEdition, 'jobTasks' | 'cites'>): JobTasksInput {
  const { source, asked, tasks } = jobTasks();
  return { asked, tasks, edition: cites[source]!.release, sources: [source] };
}
