import type { HistoryPoint } from '../../model/real-terms.ts';
import type { HistoryBreak } from '../../schema/history.ts';
import type { BuildEdition } from '../build-edition.ts';

/** Everything that the chart of past medians shows. */
export interface HistoryInput {
  /** Both jobs, paralegals first; years ascending. */
  readonly points: readonly HistoryPoint[];
  readonly breaks: readonly HistoryBreak[];
  /** The years on file, as subtitles name them. */
  readonly edition: string;
  readonly sources: readonly string[];
}

/** Reads the national medians of past years. Throws where the edition has none. */
export function readHistory({ history, cites }: Pick<BuildEdition, 'history' | 'cites'>): HistoryInput {
  const { sources, points, breaks } = history();
  return { points, breaks, edition: cites[sources[0]]!.release, sources };
}
