import type { ContextIn } from '../charts/context.ts';
import { everyFigure } from '../charts/every-figure/chart.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { placeComparison, placeComparisonTable } from '../charts/place-comparison/chart.ts';
import type { ComparisonWords } from '../charts/words.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, HEADING, optionsOf } from './edition.ts';
import type { View } from './view.ts';

/** The places side by side, then the figures of the first alone. The data must hold the places beside it. */
export function drawCompared(context: ContextIn<ComparisonWords>, view: View, data: DrawData): Figures {
  const edition = editionFor(context, view, data);
  const options = optionsOf(view, data);
  const [compared, alone] =
    view.view === 'table' ? [placeComparisonTable, everyFigure] : [placeComparison, payRange];
  // The bottom line stands above them.
  const headline = alone === payRange ? ('hidden' as const) : undefined;
  return [
    figureOf(compared, edition, options, HEADING),
    figureOf(alone, edition, options, { ...HEADING, headline }),
  ];
}
