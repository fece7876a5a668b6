import {
  boardSourceLine,
  type ChartContext,
  basisText,
  boardBasisText,
  placeName,
} from '../charts/context.ts';
import { chartFigure } from '../charts/figure.ts';
import { figureData } from '../charts/figure-data.ts';
import { hundredDrawsChart } from '../charts/hundred-draws/chart.ts';
import { meanIntervalChart } from '../charts/mean-interval/chart.ts';
import { certaintyNotes } from '../charts/mean-interval/notes.ts';
import { jobBoardChart, payRangeChart } from '../charts/pay-range/chart.ts';
import { boardTable, fullTable } from '../charts/pay-table/chart.ts';
import { rankSetChart } from '../charts/rank-set/chart.ts';
import { rankSlopeChart } from '../charts/rank-slope/chart.ts';
import { stateRankingChart } from '../charts/state-ranking/chart.ts';
import { twentyDesksChart } from '../charts/twenty-desks/chart.ts';
import { sourceLine } from '../charts/context.ts';
import { type Markup, markup } from '../markup.ts';
import { known } from '../model/amount.ts';
import type { Place } from '../model/pay.ts';
import type { DrawData } from './draw-data.ts';
import { basisOf, type View } from './view.ts';

/** A board view without a drawing: words, the table of what it gives, its source. */
function boardWords(context: ChartContext, view: View, headline: Markup, sentence: Markup): Markup {
  const { words, cites } = context;
  const basis = basisOf(view);
  return chartFigure(
    {
      id: 'job-board',
      kind: 'pay-range',
      headline,
      subtitle: markup`${words.payRange.measuredBoard(cites.board.release)}; ${boardBasisText(context, basis)}`,
      drawing: markup``,
      sentence,
      notes: basis.prices === 'local' ? [words.payRange.boardPrices] : [],
      table: boardTable(context, basis),
      source: boardSourceLine(context),
      level: 2,
    },
    words,
  );
}

function drawBoard(context: ChartContext, view: View, place: Place): Markup {
  const { words, board } = context;
  const rank = (role: 'paralegal' | 'legal-secretary') =>
    figureData(known(`${board.source}/california/${role}/rank`, 'rank', board.roles[role].rank), words);
  if (place.slug !== 'california') {
    const elsewhere = words.payRange.boardElsewhere(placeName(place, words));
    return boardWords(context, view, words.payRange.board, elsewhere);
  }
  if (view.view === 'people')
    return boardWords(context, view, words.twentyDesks.headlineBoard, words.payRange.boardAverage);
  if (view.view === 'rank') {
    const sentence = words.stateRanking.board(rank('paralegal'), rank('legal-secretary'), board.rankedStates);
    return boardWords(context, view, words.stateRanking.headlineBoard, sentence);
  }
  if (view.view === 'map')
    return boardWords(context, view, words.bandMap.headlineBoard, words.payRange.boardAverage);
  if (view.view === 'areas')
    return boardWords(context, view, words.areaComparison.headlineBoard, words.payRange.boardAverage);
  if (view.view === 'table')
    return boardWords(context, view, words.payTable.headlineBoard, words.payRange.boardAverage);
  return jobBoardChart(context, basisOf(view));
}

function drawTable(context: ChartContext, view: View, place: Place): Markup {
  const { words, cites } = context;
  const basis = basisOf(view);
  return markup`<section class="chart chart--table" id="every-figure">
<h2 class="chart-headline">${words.payTable.headline(placeName(place, words), basis.prices === 'local')}</h2>
<p class="chart-subtitle">${words.payTable.measured(cites.pay.release)}; ${basisText(context, basis)}</p>
${fullTable(context, place, basis)}
${[...certaintyNotes(context, place), words.meanInterval.noMedian].map((note) => markup`<p class="chart-note">${note}</p>`)}
<p class="chart-source">${words.sourceLabel}: ${sourceLine(context, basis)}</p></section>`;
}

/** The states by the chosen figure, by mean with what survey error leaves open, and how local prices reorder them. */
function drawRank(context: ChartContext, view: View, { place, states }: DrawData): Markup {
  const basis = basisOf(view);
  // An area within a state is shown by the rank of its state.
  const ranked =
    states.find((state) => state.slug === place.slug) ?? states.find((state) => state.state === place.state);
  const choice = { role: view.role, measure: view.rank, basis, place: ranked ?? place };
  const withError = view.rank === 'mean' && basis.prices === 'nominal';
  const ranking = withError
    ? rankSetChart(context, states, choice)
    : stateRankingChart(context, states, choice);
  return markup`${ranking}${rankSlopeChart(context, states, choice)}`;
}

/** What the explorer shows for a view of one place: one figure or more, or a table. Not for those that `showsPlaces` names. */
export function drawView(chartContext: ChartContext, view: View, data: DrawData): Markup {
  const { place } = data;
  const context: ChartContext = { ...chartContext, level: 2 };
  if (view.source === 'job-board') return drawBoard(context, view, place);
  const basis = basisOf(view);
  if (view.view === 'range')
    return markup`${payRangeChart(context, place, basis)}${meanIntervalChart(context, place)}`;
  if (view.view === 'people')
    return markup`${twentyDesksChart(context, place, basis)}${hundredDrawsChart(context, place)}`;
  if (view.view === 'table') return drawTable(context, view, place);
  return drawRank(context, view, data);
}
