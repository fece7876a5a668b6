import { leastOf, mostOf } from '../../format.ts';
import type { Amount } from '../../model/amount.ts';
import type { PayOverlap } from '../../model/overlap.ts';
import type { Role } from '../../schema/terms.ts';

// Sizes in px: ten marks and the longest label beside them fit 288.
export const STEP = 19;
export const MARK = 13;
const PER_ROW = 10;
const DRAWS = 100;
export const GRID = PER_ROW * STEP;
const NAME_HEIGHT = 24; // the first zone's name above the grid, the last one's below
const LABEL_HEIGHT = 17;
const ZONE_LABEL_ROOM = 29; // between two boundaries: half a label of each, and the zone's own

export type Side = 'ahead' | 'behind';
export type BoundaryName = Exclude<keyof PayOverlap, 'cause'>;

export interface Zone {
  readonly side: Side;
  /** Whether the percentiles alone say so. */
  readonly sure: boolean;
  /** Top left corners of the marks, px. */
  readonly marks: readonly (readonly [x: number, y: number])[];
  /** Middle of its label, px; null where the zone is too low for one. */
  readonly labelY: number | null;
}

export interface Boundary {
  readonly name: BoundaryName;
  readonly amount: Amount;
  /** How many marks stand before it. */
  readonly after: number;
  /** Corners of the stepped line between the marks, from left to right, px. */
  readonly line: readonly (readonly [x: number, y: number])[];
  /** Middle of its label, px. */
  readonly labelY: number;
}

export interface HundredDrawsLayout {
  readonly roles: Readonly<Record<Side, Role>>;
  /** Sure for the job ahead, open but nearer to it, open but nearer to the other, sure for the other. */
  readonly zones: readonly Zone[];
  /** At least, about, at most: in order. */
  readonly boundaries: readonly Boundary[];
  /** Middle of the name over the first zone and under the last, px. */
  readonly names: Readonly<Record<Side, number>>;
  readonly height: number;
}

const topOf = (row: number) => NAME_HEIGHT + row * STEP;
const INSET = (STEP - MARK) / 2;

const cornerOf = (draw: number) =>
  [(draw % PER_ROW) * STEP + INSET, topOf(Math.floor(draw / PER_ROW)) + INSET] as const;

/** Where a line between mark `after` and the next one runs: along the rows, with a step where a row is shared. */
function lineAfter(after: number): Boundary['line'] {
  const [row, column] = [Math.floor(after / PER_ROW), after % PER_ROW];
  const [top, bottom] = [topOf(row), topOf(row + 1)];
  const end = [GRID, top] as const;
  if (column === 0) return [[0, top], end];
  return [[0, bottom], [column * STEP, bottom], [column * STEP, top], end];
}

/** The nearest heights to these that leave room for a label each, in order and within the grid. */
function apart(heights: readonly number[]): number[] {
  const down: number[] = [];
  for (const y of heights) down.push(Math.max(y, (down.at(-1) ?? -Infinity) + LABEL_HEIGHT));
  const last = topOf(PER_ROW);
  return down.map((y, i) => Math.min(y, last - (down.length - 1 - i) * LABEL_HEIGHT));
}

/**
 * One hundred draws in ten rows, those in which the job ahead is paid more first; px from the left and top.
 *
 * Counts are rounded to whole marks, the bounds outward. The bounds and the point part the marks into four zones, some of them empty.
 * Throws RangeError where there are no figures.
 */
export function layoutHundredDraws(
  figures: Readonly<Record<BoundaryName, Amount>>,
  { ahead, behind }: Readonly<Record<Side, Role>>,
): HundredDrawsLayout {
  const [low, point, high] = [figures.low.value, figures.point.value, figures.high.value];
  if (low === null || point === null || high === null)
    throw new RangeError(`nothing to draw: ${figures.point.id}`);
  const counts = { low: leastOf(low), point: Math.round(point), high: mostOf(high) };
  const names = ['low', 'point', 'high'] as const;
  const lines = names.map((name) => lineAfter(counts[name]));
  const labels = apart(lines.map((line) => line.at(-1)![1]));
  const edges = [0, counts.low, counts.point, counts.high, DRAWS];
  const heights = [topOf(0) - LABEL_HEIGHT / 2, ...labels, topOf(PER_ROW) + LABEL_HEIGHT / 2];
  return {
    roles: { ahead, behind },
    zones: edges.slice(1).map((to, i) => {
      const from = edges[i]!;
      const [top, bottom] = [heights[i]!, heights[i + 1]!];
      return {
        side: i < 2 ? 'ahead' : 'behind',
        sure: i === 0 || i === 3,
        marks: Array.from({ length: to - from }, (_, k) => cornerOf(from + k)),
        labelY: to > from && bottom - top >= ZONE_LABEL_ROOM ? (top + bottom) / 2 : null,
      };
    }),
    boundaries: names.map((name, i) => ({
      name,
      amount: figures[name],
      after: counts[name],
      line: lines[i]!,
      labelY: labels[i]!,
    })),
    names: { ahead: NAME_HEIGHT / 2, behind: topOf(PER_ROW) + NAME_HEIGHT / 2 },
    height: topOf(PER_ROW) + NAME_HEIGHT,
  };
}
