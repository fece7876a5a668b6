import type { PayBasis } from '../../model/pay.ts';
import { type NamedPlace, type Ranking, rankStates } from '../../model/ranking.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';

/** Everything that a comparison of ranks before and after local prices shows. */
export interface RankSlopeInput {
  /** The place whose two ranks the headline gives, and whose line stands out. */
  readonly place: NamedPlace;
  /** The same states by the same figure: as paid, and after local prices. */
  readonly paid: Ranking<NamedPlace>;
  readonly after: Ranking<NamedPlace>;
  /** The edition of the survey, as subtitles name it, and the year of the price parities. */
  readonly edition: string;
  readonly parityYear: string;
  readonly sources: readonly string[];
}

/** Reads every amount of the chart. Throws for a place that the edition does not have. */
export function readRankSlope(
  edition: Pick<ChartEdition, 'release' | 'cites' | 'priceSource' | 'states' | 'place'>,
  { area, role, measure, basis }: Pick<ChartOptions, 'area' | 'role' | 'measure' | 'basis'>,
): RankSlopeInput {
  const { release } = edition;
  const ranking = (prices: PayBasis['prices']) =>
    rankStates(release, edition.states, role, measure, { ...basis, prices });
  return {
    place: edition.place(area),
    paid: ranking('nominal'),
    after: ranking('local'),
    edition: edition.cites[release.source]!.release,
    parityYear: release.parityYear,
    sources: [release.source, edition.priceSource],
  };
}
