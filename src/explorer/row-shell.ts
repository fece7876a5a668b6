import type { Shell } from '../charts/show-chart.ts';
import { type Markup, markup } from '../markup.ts';
import type { DrawData } from './draw-data.ts';
import { HEADING } from './edition.ts';
import { searchOf, type View } from './view.ts';

/** Of a chart of many places: under it is the line that tells of the row that a reader presses, which its element fills. */
export const rowShell = (view: View, { newest }: Pick<DrawData, 'newest'>): Shell => ({
  ...HEADING,
  under: pickedLine(view, newest),
});

/** The line that tells of a place that a reader presses. On a map it is only as high as what it says. */
export const pickedLine = (view: View, newest: string): Markup =>
  markup`<picked-place class="picked${view.view === 'map' && ' picked--map'}" data-view="${searchOf(view, { newest })}" data-pagefind-ignore><div aria-live="polite"><p></p></div></picked-place>
`;
