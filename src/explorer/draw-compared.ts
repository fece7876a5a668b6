import type { ChartContext } from '../charts/context.ts';
import { everyFigure } from '../charts/every-figure/chart.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { placeComparison, placeComparisonTable } from '../charts/place-comparison/chart.ts';
import { showChart } from '../charts/show-chart.ts';
import type { ComparisonWords } from '../charts/words.ts';
import { type Markup, markup } from '../markup.ts';
import type { DrawData } from './draw-data.ts';
import { editionFor } from './edition.ts';
import { basisOf, type View } from './view.ts';

/** Of each drawing’s headline, under the page’s title. */
const HEADING = { level: 2 } as const;

/**
 * With its words, what draws the views that `comparesPlaces` names: the places side by side, then the figures of the
 * first alone. The data must hold the places beside it.
 */
export const drawCompared =
  (placeComparisonWords: ComparisonWords['placeComparison']) =>
  (context: ChartContext, view: View, data: DrawData): Markup => {
    const words = { ...context.words, placeComparison: placeComparisonWords };
    const edition = { ...editionFor(context, view, data), words };
    const options = { area: data.place.slug, with: view.with, basis: basisOf(view), view: view.view };
    const [compared, alone] =
      view.view === 'table' ? [placeComparisonTable, everyFigure] : [placeComparison, payRange];
    // The bottom line stands above them.
    const headline = alone === payRange ? ('hidden' as const) : undefined;
    return markup`${showChart(compared, edition, options, HEADING)}${showChart(alone, edition, options, { ...HEADING, headline })}`;
  };
