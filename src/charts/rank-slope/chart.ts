import { type Markup, markup } from '../../markup.ts';
import type { Unnumbered } from '../../model/amount.ts';
import { payOf, type PayBasis, type Place } from '../../model/pay.ts';
import { type Ranking, rankOf, rankStates, UNRANKED } from '../../model/ranking.ts';
import type { PayMeasure, Role } from '../../schema/terms.ts';

import { basisText, type ChartContext, sourceLine } from '../context.ts';
import { chartFigure, dataTable } from '../figure.ts';
import { figureData } from '../figure-data.ts';
import { type Move, movesOf } from './layout.ts';
import { rankSlopeSvg } from './svg.ts';

export interface RankSlopeChoice {
  readonly role: Role;
  readonly measure: PayMeasure;
  readonly basis: Pick<PayBasis, 'unit' | 'hours'>;
  /** The place whose two ranks the headline gives. */
  readonly place: Place;
}

interface Pair {
  readonly paid: Ranking;
  readonly after: Ranking;
}

const moveText = ({ words }: ChartContext, { place, paid, after }: Move) =>
  words.rankSlope.move(place.name, figureData(paid.rank, words), figureData(after.rank, words));

/** Who rises and who falls most, all of them where several move equally far. */
function sentence(context: ChartContext, moves: readonly Move[]): Markup {
  const { words } = context;
  const falls = moves.map(({ fall }) => fall);
  const [most, least] = [Math.max(0, ...falls), Math.min(0, ...falls)];
  const texts = (fall: number) =>
    moves.filter((move) => move.fall === fall).map((move) => moveText(context, move));
  if (most === 0 && least === 0) return markup`${words.rankSlope.still}`;
  return markup`${least < 0 && words.rankSlope.rising(texts(least))}${most > 0 && words.rankSlope.falling(texts(most))}`;
}

function headline(
  context: ChartContext,
  { role, measure, place }: RankSlopeChoice,
  { own, missing }: { own: Move | undefined; missing: Unnumbered | null },
): Markup {
  const { words } = context;
  const mark = words.mark[measure].long;
  if (!own) return words.rankSlope.headlineUnranked(place.name, role, mark, missing);
  const [paid, after] = [figureData(own.paid.rank, words), figureData(own.after.rank, words)];
  return words.rankSlope.headline(place.name, role, mark, own.fall, paid, after);
}

/** All states in order of pay as paid with both ranks and both figures; those without a figure last, with the reason. */
function table(context: ChartContext, { paid, after }: Pair, caption: string): Markup {
  const { words, release } = context;
  const { columns, unranked } = words.stateRanking;
  const places = [...paid.ranked, ...paid.unknown].map(({ place }) => place);
  const rankCell = (ranking: Ranking, place: Place) => {
    const rank = rankOf(ranking, release, place);
    return rank.state === 'published' || place.slug !== UNRANKED ? figureData(rank, words) : unranked;
  };
  const pay = ({ role, measure, basis }: Ranking, place: Place) =>
    figureData(payOf(release, place, role, measure, basis), words);
  return dataTable({
    caption,
    wide: true,
    head: [columns.state, columns.rank, columns.pay, columns.localRank, columns.local],
    rows: places.map((place) => ({
      cells: [place.name, rankCell(paid, place), pay(paid, place), rankCell(after, place), pay(after, place)],
    })),
  });
}

/**
 * How local prices reorder the states by one figure of one job: rank as paid against rank after prices, for the chosen
 * state and those that move most, with a table of all. DC stands in the table without a rank.
 */
export function rankSlopeChart(
  context: ChartContext,
  states: readonly Place[],
  choice: RankSlopeChoice,
): Markup {
  const { words, release, cites } = context;
  const { role, measure, place, basis } = choice;
  const on = (prices: PayBasis['prices']): PayBasis => ({ unit: basis.unit, hours: basis.hours, prices });
  const paid = rankStates(release, states, role, measure, on('nominal'));
  const after = rankStates(release, states, role, measure, on('local'));
  const moves = movesOf(paid, after);
  const own = moves.find((move) => move.place.slug === place.slug);
  const ownPay = payOf(release, place, role, measure, on('local'));
  const isState = states.some((state) => state.slug === place.slug);
  const missing = isState && place.slug !== UNRANKED && ownPay.state !== 'published' ? ownPay.state : null;
  const title = words.rankSlope.measured(words.mark[measure].long, role, cites.pay.release);
  const unknown = after.unknown.map((state) => markup`${state.place.name} (${figureData(state.pay, words)})`);
  return chartFigure(
    {
      id: `${context.idPrefix ?? ''}rank-slope`,
      kind: 'rank-slope',
      headline: headline(context, choice, { own, missing }),
      subtitle: markup`${title}; ${basisText(context.release, on('local'), context.words)}`,
      drawing: rankSlopeSvg(moves, {
        words,
        label: words.chartLabel(words.rankSlope.what(role), words.inPlace('United States', 'nation')),
        chosen: place.slug,
        role,
      }),
      sentence: sentence(context, moves),
      notes: [
        own ? words.rankSlope.drawn(place.name) : words.rankSlope.drawnWithout,
        words.rankSlope.household(release.parityYear),
        words.stateRanking.dc,
        ...(unknown.length > 0 ? [words.stateRanking.unknown(unknown)] : []),
        ...(measure === 'mean' ? [] : [words.stateRanking.margin]),
      ],
      table: table(context, { paid, after }, title),
      tableOpen: true,
      source: sourceLine(context, on('local')),
      ...(context.level && { level: context.level }),
    },
    words,
  );
}
