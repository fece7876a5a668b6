import type { Chart } from '../charts/chart.ts';
import type { ChartContext } from '../charts/context.ts';
import { everyFigure } from '../charts/every-figure/chart.ts';
import { hundredDraws } from '../charts/hundred-draws/chart.ts';
import { jobBoard } from '../charts/job-board/chart.ts';
import { meanInterval } from '../charts/mean-interval/chart.ts';
import { drawPayMarker } from '../charts/pay-marker/draw.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { type Shell, showChart } from '../charts/show-chart.ts';
import { twentyDesks } from '../charts/twenty-desks/chart.ts';
import { type Markup, markup } from '../markup.ts';
import type { DrawData } from './draw-data.ts';
import { editionFor } from './edition.ts';
import { basisOf, type View } from './view.ts';

/** Of each drawing’s headline, under the page’s title. */
const HEADING = { level: 2 } as const;

/** What the explorer shows for a view of one place: one figure or more, or a table. Not for those that `showsPlaces` names. */
export function drawView(context: ChartContext, view: View, data: DrawData): Markup {
  const { place } = data;
  const basis = basisOf(view);
  const edition = editionFor(context, view, data);
  const options = {
    area: place.slug,
    basis,
    role: view.role,
    measure: view.rank,
    sort: view.sort,
    view: view.view,
    with: view.with,
  };
  const show = (chart: Chart, shell: Shell = {}) =>
    showChart(chart, edition, options, { ...HEADING, ...shell });
  if (view.source === 'job-board') return show(jobBoard);
  if (view.view === 'range')
    // The bottom line stands above it.
    return markup`${show(payRange, { headline: 'hidden', under: drawPayMarker(edition, options) })}${show(meanInterval)}`;
  if (view.view === 'people') return markup`${show(twentyDesks)}${show(hundredDraws)}`;
  if (view.view === 'table') return show(everyFigure);
  throw new RangeError(`not a view of one place: ${view.view}`);
}
