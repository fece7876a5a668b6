import type { AdjacentRow } from '../../model/adjacent.ts';
import type { Place } from '../../model/pay.ts';
import type { BuildEdition } from '../build-edition.ts';
import type { ChartOptions } from '../chart.ts';

/** Everything that a chart of related jobs in one place shows. */
export interface AdjacentJobsInput {
  readonly place: Pick<Place, 'name' | 'type'>;
  /** The two jobs and those near them, in the file’s order. */
  readonly rows: readonly AdjacentRow[];
  /** The edition of the survey, as subtitles name it. */
  readonly edition: string;
  readonly sources: readonly string[];
}

/** Reads every amount of the chart. Throws for a place that the release does not have, or has no related jobs of. */
export function readAdjacentJobs(
  edition: Pick<BuildEdition, 'place' | 'adjacentJobs' | 'cites'>,
  { area }: Pick<ChartOptions, 'area'>,
): AdjacentJobsInput {
  const { name, type } = edition.place(area);
  const { sources, rows } = edition.adjacentJobs(area);
  return { place: { name, type }, rows, edition: edition.cites[sources[0]]!.release, sources };
}
