import { type Markup, markup } from '../../markup.ts';
import { payOf, type PayBasis, type Place } from '../../model/pay.ts';
import { type RankedPlace, rankOf, rankStates } from '../../model/ranking.ts';

import { basisText, type ChartContext, sourceLine } from '../context.ts';
import { chartFigure, dataTable } from '../figure.ts';
import { figureData } from '../figure-data.ts';
import { nearSentence } from '../rank-set/near.ts';
import { stateRankingSvg } from './svg.ts';
import type { PayMeasure, Role } from '../../schema/terms.ts';

export interface RankingChoice {
  readonly role: Role;
  readonly measure: PayMeasure;
  readonly basis: PayBasis;
  /** The place whose rank the headline gives. */
  readonly place: Place;
}

/** The states (and DC, unranked) by one figure of one job, the chosen state marked. */
export function stateRankingChart(
  context: ChartContext,
  states: readonly Place[],
  choice: RankingChoice,
): Markup {
  const { words, release, cites } = context;
  const { role, measure, basis, place } = choice;
  const ranking = rankStates(release, states, role, measure, basis);
  const mark = words.mark[measure].long;
  const rank = rankOf(ranking, release, place);
  const pay = (entry: RankedPlace) => figureData(entry.pay, words);
  const entry = (candidate: RankedPlace) => words.stateRanking.entry(candidate.place.name, pay(candidate));
  const ranked = ranking.ranked.filter((candidate) => candidate.rank.state === 'published');
  const own = ranking.ranked.find((candidate) => candidate.place.slug === place.slug);
  const ownPay = payOf(release, place, role, measure, basis);
  const near = nearSentence(context, ranking, place);
  const isState = states.some((state) => state.slug === place.slug);
  const missing = isState && ownPay.state !== 'published' ? ownPay.state : null;
  const local = basis.prices === 'local';
  const measured = words.stateRanking.measured(mark, role, local, cites.pay.release);
  const rankCell = (candidate: RankedPlace) =>
    candidate.rank.state === 'published' ? figureData(candidate.rank, words) : words.stateRanking.unranked;
  return chartFigure(
    {
      id: `${context.idPrefix ?? ''}state-ranking`,
      kind: 'state-ranking',
      headline:
        rank.state === 'published'
          ? words.stateRanking.headline(
              place.name,
              figureData(rank, words),
              ranking.states,
              role,
              mark,
              local,
            )
          : words.stateRanking.headlineUnranked(place.name, role, mark, local, missing),
      subtitle: markup`${measured}; ${basisText(context.release, basis, context.words)}`,
      drawing: stateRankingSvg(ranking, {
        words,
        label: words.chartLabel(words.stateRanking.what(role), words.inPlace('United States', 'nation')),
        chosen: place.slug,
      }),
      sentence: markup`${words.stateRanking.sentence(role, mark, local, entry(ranked[0]!), entry(ranked.at(-1)!))}${
        own && words.stateRanking.own(place.name, pay(own))
      }`,
      notes: [
        ...(near === null ? [] : [near]),
        words.stateRanking.dc,
        ...(ranking.unknown.length > 0
          ? [
              words.stateRanking.unknown(
                ranking.unknown.map((state) => markup`${state.place.name} (${figureData(state.pay, words)})`),
              ),
            ]
          : []),
        ...(measure === 'mean' ? [] : [words.stateRanking.margin]),
      ],
      table: dataTable({
        caption: measured,
        head: [
          words.stateRanking.columns.state,
          words.stateRanking.columns.rank,
          words.stateRanking.columns[local ? 'local' : 'pay'],
        ],
        rows: [
          ...ranking.ranked.map((candidate) => ({
            cells: [candidate.place.name, rankCell(candidate), pay(candidate)],
          })),
          ...ranking.unknown.map((state) => ({
            cells: [state.place.name, words.stateRanking.unranked, figureData(state.pay, words)],
          })),
        ],
      }),
      source: sourceLine(context, basis),
      ...(context.level && { level: context.level }),
    },
    words,
  );
}
