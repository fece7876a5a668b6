import type { ContextIn } from '../charts/context.ts';
import { everyFigure } from '../charts/every-figure/chart.ts';
import type { EveryFigureWords } from '../charts/words.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, HEADING, optionsOf } from './edition.ts';
import type { View } from './view.ts';

/** Every figure of one place. */
export const drawTable = (context: ContextIn<EveryFigureWords>, view: View, data: DrawData): Figures => [
  figureOf(everyFigure, editionFor(context, view, data), optionsOf(view, data), HEADING),
];
