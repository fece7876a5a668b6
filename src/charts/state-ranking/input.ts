import { type NamedPlace, type Ranking, rankStates } from '../../model/ranking.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';

/** Everything that a ranking of the states by one figure of one job shows. */
export interface StateRankingInput {
  /** The place whose rank the headline gives, and that is marked where it is one of the states. */
  readonly place: NamedPlace;
  readonly ranking: Ranking<NamedPlace>;
  /** The edition of the survey, as subtitles name it, and the year of the price parities. */
  readonly edition: string;
  readonly parityYear: string;
  readonly sources: readonly string[];
}

/** Reads every amount of the chart. Throws for a place that the edition does not have. */
export function readStateRanking(
  edition: Pick<ChartEdition, 'release' | 'cites' | 'priceSource' | 'states' | 'place'>,
  { area, role, measure, basis }: Pick<ChartOptions, 'area' | 'role' | 'measure' | 'basis'>,
): StateRankingInput {
  const { release, states } = edition;
  return {
    place: edition.place(area),
    ranking: rankStates(release, states, role, measure, basis),
    edition: edition.cites[release.source]!.release,
    parityYear: release.parityYear,
    sources: [release.source, ...(basis.prices === 'local' ? [edition.priceSource] : [])],
  };
}
