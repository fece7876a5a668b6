import type { Chart, ChartEdition, ChartOptions } from '../charts/chart.ts';
import type { ChartContext } from '../charts/context.ts';
import { everyFigure } from '../charts/every-figure/chart.ts';
import { hundredDraws } from '../charts/hundred-draws/chart.ts';
import { jobBoard } from '../charts/job-board/chart.ts';
import { meanInterval } from '../charts/mean-interval/chart.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { rankSet } from '../charts/rank-set/chart.ts';
import { rankSlope } from '../charts/rank-slope/chart.ts';
import { chartMarkup, showChart } from '../charts/show-chart.ts';
import { stateRanking } from '../charts/state-ranking/chart.ts';
import { twentyDesks } from '../charts/twenty-desks/chart.ts';
import { type Markup, markup } from '../markup.ts';
import type { DrawData } from './draw-data.ts';
import { editionFor } from './edition.ts';
import { basisOf, type View } from './view.ts';

/** Of each drawing’s headline, under the page’s title. */
const HEADING = { level: 2 } as const;

/** The states by the chosen figure, by mean with what survey error leaves open, and how local prices reorder them. */
function drawRank(edition: ChartEdition, options: ChartOptions): Markup {
  const { area, measure, basis } = options;
  // An area within a state is shown by the rank of its state.
  const place = edition.place(area);
  const { states } = edition;
  const state = states.find(({ slug }) => slug === area) ?? states.find((one) => one.state === place.state);
  const of = { ...options, area: (state ?? place).slug };
  // A copy may have the means and no errors of them.
  const set = measure === 'mean' && basis.prices === 'nominal' ? rankSet.input(edition, of) : null;
  const ranking =
    set && set.ranked.length > 0
      ? chartMarkup(rankSet, set, edition, HEADING)
      : showChart(stateRanking, edition, of, HEADING);
  // A figure that no state has gives no order to turn round.
  const slope = rankSlope.input(edition, of);
  return markup`${ranking}${slope.paid.ranked.length > 0 && chartMarkup(rankSlope, slope, edition, HEADING)}`;
}

/** What the explorer shows for a view of one place: one figure or more, or a table. Not for those that `showsPlaces` names. */
export function drawView(context: ChartContext, view: View, data: DrawData): Markup {
  const { place } = data;
  const basis = basisOf(view);
  const edition = editionFor(context, view, data);
  const options = { area: place.slug, basis, role: view.role, measure: view.rank, view: view.view };
  const show = (chart: Chart) => showChart(chart, edition, options, HEADING);
  if (view.source === 'job-board') return show(jobBoard);
  if (view.view === 'range') return markup`${show(payRange)}${show(meanInterval)}`;
  if (view.view === 'people') return markup`${show(twentyDesks)}${show(hundredDraws)}`;
  if (view.view === 'table') return show(everyFigure);
  return drawRank(edition, options);
}
