import type { Amount } from '../../model/amount.ts';
import { type Lead, leadOf } from '../../model/gap.ts';
import { inOrderOf } from '../../model/in-order.ts';
import type { Order } from '../../model/order.ts';
import { type PayBasis, payOf } from '../../model/pay.ts';
import { type MeanRank, rankMeans } from '../../model/rank-set.ts';
import type { NamedPlace } from '../../model/ranking.ts';
import type { Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';

/** A state with its rank by mean and the ranks that survey error leaves open. */
export interface RankSetEntry extends MeanRank<NamedPlace> {
  /** The mean on the basis shown; ranks are always of the published year. */
  readonly pay: Amount;
  /** Which job has the higher mean. */
  readonly lead: Lead;
}

/** Everything that a ranking by mean with survey error shows. */
export interface RankSetInput {
  /** The place whose rank the headline gives, and that is marked where it is one of the states. */
  readonly place: NamedPlace;
  readonly role: Role;
  /** What pay is shown in: always as paid. */
  readonly basis: PayBasis;
  /** States with a mean and its error, in the order asked for; DC is none. */
  readonly ranked: readonly RankSetEntry[];
  /** States without one of the two, in order of name. */
  readonly unknown: readonly RankSetEntry[];
  readonly sort: Order;
  /** How many states have a mean, and so a rank. */
  readonly states: number;
  /** The edition of the survey, as subtitles name it, and the year of the price parities. */
  readonly edition: string;
  readonly parityYear: string;
  readonly sources: readonly string[];
}

/** Reads every amount of the chart. Throws for a place that the edition does not have. */
export function readRankSet(
  edition: Pick<ChartEdition, 'release' | 'cites' | 'states' | 'place'>,
  { area, role, basis: { unit, hours }, sort }: Pick<ChartOptions, 'area' | 'role' | 'basis' | 'sort'>,
): RankSetInput {
  const { release } = edition;
  const basis: PayBasis = { unit, hours, prices: 'nominal' };
  const ranking = rankMeans(release, edition.states, role);
  const shown = (entry: MeanRank): RankSetEntry => ({
    ...entry,
    pay: payOf(release, entry.place, role, 'mean', basis),
    lead: leadOf(release, entry.place, 'mean', basis),
  });
  return {
    place: edition.place(area),
    role,
    basis,
    ranked: inOrderOf(ranking.ranked.map(shown), sort),
    unknown: ranking.unknown.map(shown),
    sort,
    states: ranking.states,
    edition: edition.cites[release.source]!.release,
    parityYear: release.parityYear,
    sources: [release.source],
  };
}
