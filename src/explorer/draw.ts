import type { ChartContext } from '../charts/context.ts';
import { meanInterval } from '../charts/mean-interval/chart.ts';
import { drawPayMarker } from '../charts/pay-marker/draw.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, HEADING, optionsOf } from './edition.ts';
import type { View } from './view.ts';

/** The view that is there before anything is asked for: the range of one place. */
export function drawView(context: ChartContext, view: View, data: DrawData): Figures {
  const edition = editionFor(context, view, data);
  const options = optionsOf(view, data);
  // The bottom line stands above it.
  return [
    figureOf(payRange, edition, options, {
      ...HEADING,
      headline: 'hidden',
      under: drawPayMarker(edition, options),
    }),
    figureOf(meanInterval, edition, options, HEADING),
  ];
}
