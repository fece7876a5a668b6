import type { ContextIn } from '../charts/context.ts';
import { jobBoard } from '../charts/job-board/chart.ts';
import { isDrawn } from '../charts/job-board/say.ts';
import type { BoardWords } from '../charts/words.ts';
import { type DrawData, figureOf, type Figures } from './draw-data.ts';
import { editionFor, HEADING, optionsOf } from './edition.ts';
import type { View } from './view.ts';

/** What the article of the job board says to any view, or that it says nothing: then that is told in plain sight. */
export function drawBoard(context: ContextIn<BoardWords>, view: View, data: DrawData): Figures {
  const [edition, options] = [editionFor(context, view, data), optionsOf(view, data)];
  const drawn = isDrawn(jobBoard.input(edition, options));
  return [figureOf(jobBoard, edition, options, drawn ? HEADING : { ...HEADING, sentence: 'shown' })];
}
