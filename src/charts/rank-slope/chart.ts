import { type NamedPlace, type Ranking, UNRANKED } from '../../model/ranking.ts';
import { type Cell, chart, type Table, type EditionIn } from '../chart.ts';
import type { PlacesWords } from '../words.ts';
import { type RankSlopeInput, readRankSlope } from './input.ts';
import { layoutRankSlope, type RankSlopeLayout } from './layout.ts';
import { measured, sayRankSlope } from './say.ts';
import { drawRankSlope } from './svg.ts';

/** Rank and figure of a state; DC has no rank, and for no reason of the figures. */
function cellsOf({ ranked, unknown }: Ranking<NamedPlace>, { slug }: NamedPlace, words: PlacesWords): Cell[] {
  const { rank, pay } = [...ranked, ...unknown].find(({ place }) => place.slug === slug)!;
  return [rank.state !== 'published' && slug === UNRANKED ? words.stateRanking.unranked : rank, pay];
}

/** All states in order of pay as paid with both ranks and both figures; those without a figure last, with the reason. */
function tableOf(input: RankSlopeInput, words: PlacesWords): Table {
  const { paid, after } = input;
  const { columns } = words.stateRanking;
  return {
    caption: measured(input, words),
    wide: true,
    columns: [columns.state, columns.rank, columns.pay, columns.localRank, columns.local],
    rows: [...paid.ranked, ...paid.unknown].map(({ place }) => ({
      slug: place.slug,
      head: place.name,
      cells: [...cellsOf(paid, place, words), ...cellsOf(after, place, words)],
    })),
  };
}

/**
 * How local prices reorder the states by one figure of one job: rank as paid against rank after prices, for the chosen
 * state and those that move most, with a table of all. DC stands in the table without a rank.
 */
export const rankSlope = chart<RankSlopeInput, RankSlopeLayout, EditionIn<PlacesWords>>({
  name: 'rank-slope',
  input: readRankSlope,
  layout: layoutRankSlope,
  draw: (layout, { label, words }) => drawRankSlope(layout, label, words),
  say: sayRankSlope,
  tables: (input, words) => [tableOf(input, words)],
  sources: ({ sources }) => sources,
  tableOpen: true,
});
