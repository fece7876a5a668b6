import type { Chart } from '../charts/chart.ts';
import type { ContextIn } from '../charts/context.ts';
import { everyFigure } from '../charts/every-figure/chart.ts';
import { meanInterval } from '../charts/mean-interval/chart.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { placeComparison, placeComparisonTable } from '../charts/place-comparison/chart.ts';
import type { ComparisonWords } from '../charts/words.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, HEADING, optionsOf } from './edition.ts';
import type { View } from './view.ts';

/** The places side by side, then the figures of the first alone, and how sure those are. The data must hold the places beside it. */
export function drawCompared(context: ContextIn<ComparisonWords>, view: View, data: DrawData): Figures {
  const edition = editionFor(context, view, data);
  const options = optionsOf(view, data);
  const figure = (chart: Chart, headline?: 'hidden') =>
    figureOf(chart, edition, options, { ...HEADING, headline });
  if (view.view === 'table') return [figure(placeComparisonTable), figure(everyFigure)];
  // The bottom line stands above them.
  return [figure(placeComparison), figure(payRange, 'hidden'), figure(meanInterval)];
}
