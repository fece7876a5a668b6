import type { ChartContext } from '../charts/context.ts';
import { everyFigure } from '../charts/every-figure/chart.ts';
import { meanInterval } from '../charts/mean-interval/chart.ts';
import { drawPayMarker } from '../charts/pay-marker/draw.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, HEADING, optionsOf } from './edition.ts';
import type { View } from './view.ts';

/** The views that are there before anything is asked for: the range of one place, and its table. */
export function drawView(context: ChartContext, view: View, data: DrawData): Figures {
  const edition = editionFor(context, view, data);
  const options = optionsOf(view, data);
  if (view.view === 'table') return [figureOf(everyFigure, edition, options, HEADING)];
  // The bottom line stands above it.
  if (view.view === 'range')
    return [
      figureOf(payRange, edition, options, {
        ...HEADING,
        headline: 'hidden',
        under: drawPayMarker(edition, options),
      }),
      figureOf(meanInterval, edition, options, HEADING),
    ];
  throw new RangeError(`not a view of one place by itself: ${view.view}`);
}
