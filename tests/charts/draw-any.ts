import type { ContextIn } from '../../src/charts/context.ts';
import type { AllWords } from '../../src/charts/words.ts';
import { drawAreas } from '../../src/explorer/draw-areas.ts';
import { drawBoard } from '../../src/explorer/draw-board.ts';
import { drawCompared } from '../../src/explorer/draw-compared.ts';
import type { DrawData } from '../../src/explorer/draw-data.ts';
import { drawMap } from '../../src/explorer/draw-map.ts';
import { drawPeople } from '../../src/explorer/draw-people.ts';
import { drawRank } from '../../src/explorer/draw-rank.ts';
import { drawTable } from '../../src/explorer/draw-table.ts';
import { drawView } from '../../src/explorer/draw.ts';
import { kindOf } from '../../src/explorer/drawers.ts';
import type { View } from '../../src/explorer/view.ts';
import { type Markup, markup } from '../../src/markup.ts';

const DRAWERS = {
  areas: drawAreas,
  board: drawBoard,
  compared: drawCompared,
  map: drawMap,
  people: drawPeople,
  rank: drawRank,
  table: drawTable,
};

/** What the explorer shows of a view, whatever it needs. */
export function drawAny(context: ContextIn<AllWords>, view: View, data: DrawData): Markup {
  const kind = kindOf(view);
  const figures = kind === null ? drawView(context, view, data) : DRAWERS[kind](context, view, data);
  return markup`${figures.map(({ draw }) => draw())}`;
}
