import type { ContextIn } from '../charts/context.ts';
import { jobBoard } from '../charts/job-board/chart.ts';
import type { BoardWords } from '../charts/words.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, HEADING, optionsOf } from './edition.ts';
import type { View } from './view.ts';

/** What the article of the job board says to any view, or that it says nothing. */
export const drawBoard = (context: ContextIn<BoardWords>, view: View, data: DrawData): Figures => [
  figureOf(jobBoard, editionFor(context, view, data), optionsOf(view, data), HEADING),
];
