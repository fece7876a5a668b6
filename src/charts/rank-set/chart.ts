import { type Markup, markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import { AS_PUBLISHED, type PayBasis, payOf, type Place } from '../../model/pay.ts';
import { type MeanRank, type MeanRanking, meanRankOf, rankMeans } from '../../model/rank-set.ts';
import type { Role } from '../../schema/terms.ts';

import { basisText, type ChartContext, sourceLine } from '../context.ts';
import { chartFigure, dataTable } from '../figure.ts';
import { figureData } from '../figure-data.ts';
import { rankSetSvg } from './svg.ts';

export interface RankSetChoice {
  readonly role: Role;
  /** The place whose rank the headline gives. */
  readonly place: Place;
  /** What the pay beside each state is shown in, as paid; ranks are always of the published year. */
  readonly basis?: Pick<PayBasis, 'unit' | 'hours'>;
}

/** The ranks of an entry that survey error leaves open, in words; why there are none where there are none. */
function setText({ words }: ChartContext, { low, high }: MeanRank): Markup {
  const one = low.state !== 'published' || low.value === high.value;
  return words.rankSet.set(figureData(low, words), figureData(high, words), one);
}

/**
 * Every state with rank, set, mean and error, those without a mean or error last.
 * `amount` gives the pay of an entry in the unit shown.
 */
export function rankSetTable(
  context: ChartContext,
  ranking: MeanRanking,
  amount: (entry: MeanRank) => Amount = ({ mean }) => mean,
): Markup {
  const { words, cites } = context;
  const { state, rank, set, mean, rse } = words.rankSet.columns;
  return dataTable({
    caption: words.rankSet.caption(ranking.role, cites.pay.release),
    wide: true,
    head: [state, rank, set, mean, rse],
    rows: [...ranking.ranked, ...ranking.unknown].map((entry) => ({
      cells: [
        entry.place.name,
        figureData(entry.rank, words),
        setText(context, entry),
        figureData(amount(entry), words),
        figureData(entry.rse, words),
      ],
    })),
  });
}

function headline({ words }: ChartContext, { role }: MeanRanking, own: MeanRank, among: boolean): Markup {
  const { place, rank, low, high } = own;
  const text = (amount: Amount) => figureData(amount, words);
  if (low.state !== 'published') {
    if (!among) return words.rankSet.headlineNotState(role, place.name);
    const [of, why] =
      own.mean.state === 'published' ? (['error', own.rse] as const) : (['mean', own.mean] as const);
    return words.rankSet.headlineUnranked(role, place.name, of, whyMissing(why));
  }
  return low.value === high.value
    ? words.rankSet.headlineSure(role, place.name, text(rank))
    : words.rankSet.headline(role, place.name, text(rank), text(low), text(high));
}

function sentence({ words }: ChartContext, ranking: MeanRanking, own: MeanRank): Markup {
  const { states, role } = ranking;
  const open = ({ low, high }: MeanRank) => (high.value! - low.value! + 1) / states;
  const wide = words.rankSet.wide(role, ranking.ranked.filter((entry) => open(entry) > 0.5).length);
  if (own.low.state !== 'published') return wide;
  const [above, below] = [own.low.value - 1, states - own.high.value!];
  const rank = figureData(own.rank, words);
  return markup`${words.rankSet.sentence(own.place.name, rank, states, above, below)}${words.rankSet.width(open(own))}${wide}`;
}

/**
 * The states by mean pay of one job, each with the ranks that survey error leaves open, the chosen state marked.
 * DC is left out; a state without a mean or its error is named in a note and stands last in the table.
 */
export function rankSetChart(
  context: ChartContext,
  states: readonly Place[],
  { role, place, basis = AS_PUBLISHED }: RankSetChoice,
): Markup {
  const { words, release, cites } = context;
  const ranking = rankMeans(release, states, role);
  const own = meanRankOf(ranking, release, place);
  const shown: PayBasis = { unit: basis.unit, hours: basis.hours, prices: 'nominal' };
  const amount = (entry: MeanRank) => payOf(release, entry.place, role, 'mean', shown);
  const asPublished = shown.unit === AS_PUBLISHED.unit && shown.hours === AS_PUBLISHED.hours;
  const unknown = ranking.unknown.map((entry) => {
    const without = entry.mean.state === 'published' ? entry.rse : entry.mean;
    return words.rankSet.entry(entry.place.name, figureData(without, words));
  });
  return chartFigure(
    {
      id: `${context.idPrefix ?? ''}rank-set`,
      kind: 'rank-set',
      headline: headline(context, ranking, own, ranking.unknown.includes(own)),
      subtitle: markup`${words.rankSet.measured(role, cites.pay.release)}; ${basisText(context.release, shown, words)}`,
      drawing: rankSetSvg(ranking, {
        words,
        label: words.chartLabel(words.rankSet.what(role), words.inPlace('United States', 'nation')),
        chosen: place.slug,
        amount,
      }),
      sentence: sentence(context, ranking, own),
      notes: [
        words.rankSet.read,
        ...(asPublished ? [] : [words.rankSet.yearly]),
        words.meanInterval.noMedian,
        words.rankSet.dc,
        ...(unknown.length > 0 ? [words.rankSet.unknown(unknown)] : []),
      ],
      table: rankSetTable(context, ranking, amount),
      source: sourceLine(context, shown),
      ...(context.level && { level: context.level }),
    },
    words,
  );
}
