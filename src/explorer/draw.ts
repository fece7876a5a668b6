import { type ChartContext, basisText, placeName } from '../charts/context.ts';
import { hundredDrawsChart } from '../charts/hundred-draws/chart.ts';
import { meanIntervalChart } from '../charts/mean-interval/chart.ts';
import { certaintyNotes } from '../charts/mean-interval/notes.ts';
import { jobBoard } from '../charts/job-board/chart.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { showChart } from '../charts/show-chart.ts';
import { fullTable } from '../charts/pay-table/chart.ts';
import { rankSetChart } from '../charts/rank-set/chart.ts';
import { rankSlopeChart } from '../charts/rank-slope/chart.ts';
import { stateRankingChart } from '../charts/state-ranking/chart.ts';
import { twentyDesksChart } from '../charts/twenty-desks/chart.ts';
import { sourceLine } from '../charts/context.ts';
import { type Markup, markup } from '../markup.ts';
import { countOf, payOf, type Place } from '../model/pay.ts';
import { type Unnumbered, whyMissing } from '../model/amount.ts';
import type { DrawData } from './draw-data.ts';
import { editionFor } from './edition.ts';
import { basisOf, type View } from './view.ts';

function drawTable(context: ChartContext, view: View, place: Place): Markup {
  const { words, cites } = context;
  const basis = basisOf(view);
  return markup`<section class="chart chart--table" id="every-figure">
<h2 class="chart-headline">${words.payTable.headline(placeName(place, words), basis.prices === 'local')}</h2>
<p class="chart-subtitle">${words.payTable.measured(cites.pay.release)}; ${basisText(context.release, basis, context.words)}</p>
${fullTable(context, place, basis)}
${[...certaintyNotes(context, place), words.meanInterval.noMedian].map((note) => markup`<p class="chart-note">${note}</p>`)}
<p class="chart-source">${words.sourceLabel}: ${sourceLine(context, basis)}</p></section>`;
}

/** In place of a ranking of a figure that no state has, such as one that an incomplete copy lacks. */
function drawNoRank(context: ChartContext, view: View, { name, state }: { name: string; state: Unnumbered }) {
  const { words, cites } = context;
  const basis = basisOf(view);
  const mark = words.mark[view.rank].long;
  const local = basis.prices === 'local';
  return markup`<section class="chart" id="state-ranking">
<h2 class="chart-headline">${words.stateRanking.headlineUnranked(name, view.role, mark, local, state)}</h2>
<p class="chart-subtitle">${words.stateRanking.measured(mark, view.role, local, cites.pay.release)}; ${basisText(context.release, basis, words)}</p>
<p class="chart-sentence">${words.stateRanking.none}</p>
<p class="chart-source">${words.sourceLabel}: ${sourceLine(context, basis)}</p></section>`;
}

/** The states by the chosen figure, by mean with what survey error leaves open, and how local prices reorder them. */
function drawRank(context: ChartContext, view: View, { place, states }: DrawData): Markup {
  const basis = basisOf(view);
  // An area within a state is shown by the rank of its state.
  const ranked =
    states.find((state) => state.slug === place.slug) ?? states.find((state) => state.state === place.state);
  const choice = { role: view.role, measure: view.rank, basis, place: ranked ?? place };
  const { release } = context;
  const pays = states.map((state) => payOf(release, state, view.role, view.rank, basis));
  if (pays.every(({ state }) => state !== 'published'))
    return drawNoRank(context, view, { name: choice.place.name, state: whyMissing(pays[0]!) });
  // A copy may have the means and no errors of them.
  const hasError = (state: Place) => countOf(release, state, view.role, 'mean-rse').state === 'published';
  const withError = view.rank === 'mean' && basis.prices === 'nominal' && states.some(hasError);
  const ranking = withError
    ? rankSetChart(context, states, choice)
    : stateRankingChart(context, states, choice);
  return markup`${ranking}${rankSlopeChart(context, states, choice)}`;
}

/** What the explorer shows for a view of one place: one figure or more, or a table. Not for those that `showsPlaces` names. */
export function drawView(chartContext: ChartContext, view: View, data: DrawData): Markup {
  const { place } = data;
  const context: ChartContext = { ...chartContext, level: 2 };
  const basis = basisOf(view);
  const edition = editionFor(context, view, data);
  const options = { area: place.slug, basis, role: view.role, measure: view.rank, view: view.view };
  if (view.source === 'job-board') return showChart(jobBoard, edition, options, { level: 2 });
  if (view.view === 'range')
    return markup`${showChart(payRange, edition, options, { level: 2 })}${meanIntervalChart(context, place)}`;
  if (view.view === 'people')
    return markup`${twentyDesksChart(context, place, basis)}${hundredDrawsChart(context, place)}`;
  if (view.view === 'table') return drawTable(context, view, place);
  return drawRank(context, view, data);
}
