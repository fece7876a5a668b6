import type { AdjacentRow } from '../model/adjacent.ts';
import type { Employers } from '../model/employers.ts';
import type { JobTasks } from '../model/job-tasks.ts';
import type { HistoryPoint } from '../model/real-terms.ts';
import type { HistoryBreak } from '../schema/history.ts';
import type { ChartEdition } from './chart.ts';
import type { AllWords } from './words.ts';

/** What a chart may ask besides, if only the build draws it. Each throws where the release does not have it. */
export interface BuildEdition extends ChartEdition {
  readonly words: AllWords;
  /** Who employs the two jobs in the country, and the id of the source that says so. */
  employers(): { readonly source: string; readonly jobs: readonly Employers[] };
  /** National medians of past years, where they cannot be compared, and the ids of their two sources. */
  history(): {
    readonly sources: readonly [history: string, prices: string];
    readonly points: readonly HistoryPoint[];
    readonly breaks: readonly HistoryBreak[];
  };
  /** Occupations near the two jobs in one place, in the file’s order, and the ids of their two sources. */
  adjacentJobs(slug: string): {
    readonly sources: readonly [pay: string, schooling: string];
    readonly rows: readonly AdjacentRow[];
  };
  /** What the workers of the two jobs say that they do, and the id of the source. Of no release: the same in each. */
  jobTasks(): JobTasks & { readonly source: string };
}
