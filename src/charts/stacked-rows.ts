import { type Markup, markup } from '../markup.ts';
import type { Role } from '../schema/terms.ts';
import { axisMarkup } from './axis-svg.ts';
import type { Axis } from './axis.ts';
import { em, NAME_SIZE, textEm } from './lengths.ts';
import { type RowHeights, stretchClass } from './row-label.ts';

const AXIS = 26; // px under the rows

/** A row of a job, `y` px from the top: its name on a line so many px lower, and under it what is drawn of it. */
export const jobRow = (
  role: Role,
  { y, name, baseline }: { y: number; name: string; baseline: number },
  drawn: Markup,
): Markup =>
  markup`<svg class="job job--${role} chart-row" y="${em(y)}" overflow="visible"><text class="chart-name" x="0" y="${textEm(baseline, NAME_SIZE)}">${name}</text>${drawn}</svg>`;

interface Stack {
  readonly ticks: Axis['ticks'];
  /** Read out in place of the drawing. */
  readonly label: string;
  readonly classes?: string;
  /** Room above the rows, px, and what stands in it, from a new line on. */
  readonly top?: number;
  readonly over?: Markup | null;
  /** Draws a row, `y` px from the top. */
  readonly draw: (row: number, y: number) => Markup;
}

/** A drawing of rows one under another, on one axis. */
export function stackedRows(
  heights: readonly RowHeights[],
  { ticks, label, classes = 'row-svg', top = 0, over = null, draw }: Stack,
): Markup {
  let bottom = top;
  const rows = heights.map(({ own }, i) => {
    const y = bottom;
    bottom += own;
    return draw(i, y);
  });
  return markup`<svg class="chart-svg ${classes} ${stretchClass(heights)}" role="img" aria-label="${label}" width="100%" height="${em(bottom + AXIS)}">
${axisMarkup(ticks, { top, bottom })}${over}
${rows}
</svg>`;
}
