import type { Amount } from '../../model/amount.ts';
import { type Lead, leadOf } from '../../model/gap.ts';
import { inOrderOf } from '../../model/in-order.ts';
import type { Order } from '../../model/order.ts';
import { type NamedPlace, type RankedPlace, type Ranking, rankStates } from '../../model/ranking.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';

/** A state with its rank, and which job is paid more there. */
export interface RankingRow extends Omit<RankedPlace<NamedPlace>, 'pay'> {
  /** Missing of a state without the figure. */
  readonly pay: Amount;
  readonly lead: Lead;
  /** Where the state’s row leads. */
  readonly href: string;
}

/** Everything that a ranking of the states by one figure of one job shows. */
export interface StateRankingInput {
  /** The place whose rank the headline gives, and that is marked where it is one of the states. */
  readonly place: NamedPlace;
  readonly ranking: Ranking<NamedPlace>;
  /** All states in the order asked for; by figure, those without it stand last. */
  readonly rows: readonly RankingRow[];
  readonly sort: Order;
  /** The edition of the survey, as subtitles name it, and the year of the price parities. */
  readonly edition: string;
  readonly parityYear: string;
  readonly sources: readonly string[];
}

/** Reads every amount of the chart. Throws for a place that the edition does not have. */
export function readStateRanking(
  edition: Pick<ChartEdition, 'release' | 'cites' | 'priceSource' | 'states' | 'place' | 'placeHref'>,
  { area, role, measure, basis, sort }: Pick<ChartOptions, 'area' | 'role' | 'measure' | 'basis' | 'sort'>,
): StateRankingInput {
  const { release, states } = edition;
  const ranking = rankStates(release, states, role, measure, basis);
  const rows = [...ranking.ranked, ...ranking.unknown].map((entry) => ({
    ...entry,
    lead: leadOf(release, entry.place, measure, basis),
    href: edition.placeHref(entry.place.slug),
  }));
  return {
    place: edition.place(area),
    ranking,
    rows: inOrderOf(rows, sort),
    sort,
    edition: edition.cites[release.source]!.release,
    parityYear: release.parityYear,
    sources: [release.source, ...(basis.prices === 'local' ? [edition.priceSource] : [])],
  };
}
