import type { ChartEdition, ChartOptions } from '../charts/chart.ts';
import { type ChartContext, basisText, placeName } from '../charts/context.ts';
import { hundredDrawsChart } from '../charts/hundred-draws/chart.ts';
import { meanInterval } from '../charts/mean-interval/chart.ts';
import { certaintyNotes } from '../charts/mean-interval/notes.ts';
import { jobBoard } from '../charts/job-board/chart.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { chartMarkup, showChart } from '../charts/show-chart.ts';
import { fullTable } from '../charts/pay-table/chart.ts';
import { rankSet } from '../charts/rank-set/chart.ts';
import { rankSlope } from '../charts/rank-slope/chart.ts';
import { stateRanking } from '../charts/state-ranking/chart.ts';
import { twentyDesksChart } from '../charts/twenty-desks/chart.ts';
import { sourceLine } from '../charts/context.ts';
import { type Markup, markup } from '../markup.ts';
import type { Place } from '../model/pay.ts';
import { roughness } from '../model/certainty.ts';
import { ROLES } from '../schema/terms.ts';
import type { DrawData } from './draw-data.ts';
import { editionFor } from './edition.ts';
import { basisOf, type View } from './view.ts';

/** Of each drawing’s headline, under the page’s title. */
const HEADING = { level: 2 } as const;

function drawTable(context: ChartContext, view: View, place: Place): Markup {
  const { words, cites, release } = context;
  const basis = basisOf(view);
  const name = placeName(place, words);
  const notes = ROLES.flatMap((role) =>
    certaintyNotes(name, { role, rough: roughness(place, role, release) }, words),
  );
  return markup`<section class="chart chart--table" id="every-figure">
<h2 class="chart-headline">${words.payTable.headline(name, basis.prices === 'local')}</h2>
<p class="chart-subtitle">${words.payTable.measured(cites.pay.release)}; ${basisText(context.release, basis, context.words)}</p>
${fullTable(context, place, basis)}
${[...notes, words.meanInterval.noMedian].map((note) => markup`<p class="chart-note">${note}</p>`)}
<p class="chart-source">${words.sourceLabel}: ${sourceLine(context, basis)}</p></section>`;
}

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
export function drawView(chartContext: ChartContext, view: View, data: DrawData): Markup {
  const { place } = data;
  const context: ChartContext = { ...chartContext, level: 2 };
  const basis = basisOf(view);
  const edition = editionFor(context, view, data);
  const options = { area: place.slug, basis, role: view.role, measure: view.rank, view: view.view };
  if (view.source === 'job-board') return showChart(jobBoard, edition, options, HEADING);
  if (view.view === 'range')
    return markup`${showChart(payRange, edition, options, HEADING)}${showChart(meanInterval, edition, options, HEADING)}`;
  if (view.view === 'people')
    return markup`${twentyDesksChart(context, place, basis)}${hundredDrawsChart(context, place)}`;
  if (view.view === 'table') return drawTable(context, view, place);
  return drawRank(edition, options);
}
