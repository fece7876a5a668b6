import { areaComparison } from '../charts/area-comparison/chart.ts';
import type { ContextIn } from '../charts/context.ts';
import type { PlacesWords } from '../charts/words.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, optionsOf } from './edition.ts';
import { rowShell } from './row-shell.ts';
import type { View } from './view.ts';

/** California’s areas, in the order asked for. */
export const drawAreas = (context: ContextIn<PlacesWords>, view: View, data: DrawData): Figures => [
  figureOf(areaComparison, editionFor(context, view, data), optionsOf(view, data), rowShell(view, data)),
];
