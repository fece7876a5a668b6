/** What a cell of a chart's table says. */
export interface WalkCell {
  readonly text: string;
  /** Ids of the figures in it; none in a cell of words. */
  readonly figures: readonly string[];
  /** Whether one of them has no number. */
  readonly unknown: boolean;
}

/** A chart's table, as it is read from the page. */
export interface WalkTable {
  /** Each column stands for a row of the drawing; otherwise each row does. */
  readonly byColumn: boolean;
  /** Heads of the columns of cells. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly head: string;
    readonly slug: string | null;
    readonly cells: readonly WalkCell[];
  }[];
}

/** One cell, with the names that it is told by. */
export interface Step extends WalkCell {
  readonly name: string;
}

/** A row of the drawing: left and right walk along it. */
export interface Series {
  readonly name: string;
  /** Of its place. */
  readonly slug: string | null;
  readonly steps: readonly Step[];
}

/** What is walked: series one under the other; up and down walk from one to the next. */
export type Walk = readonly Series[];

/** A step: which series from the top, which of its steps from the left, from 0. */
export interface At {
  readonly series: number;
  readonly step: number;
}

/** What the walk needs to know of a drawing. */
export interface Drawn {
  /** Where a series is drawn among the others, as a number that grows from the first; null where none of its marks is. */
  placeOf(series: Series): number | null;
  isDrawn(figure: string): boolean;
}

/** The series of a table, in its order. */
export const seriesOf = ({ byColumn, columns, rows }: WalkTable): Series[] =>
  byColumn
    ? columns.map((name, i) => ({
        name,
        slug: null,
        steps: rows.map(({ head, cells }) => ({ ...cells[i]!, name: head })),
      }))
    : rows.map(({ head, slug, cells }) => ({
        name: head,
        slug,
        steps: cells.map((cell, i) => ({ ...cell, name: columns[i]! })),
      }));

/** Not drawn because nobody knows its figure, not because the drawing shows other rows. */
const isUnknown = ({ steps }: Series) => steps.find(({ figures }) => figures.length > 0)?.unknown ?? false;

/**
 * The series of a table in the order in which they are drawn. Those that are not drawn are left out, but for those whose
 * figure is unknown: they come last. With `marksOnly` only cells with a mark of their own are walked.
 */
export function walkOf(table: WalkTable, drawn: Drawn, { marksOnly }: { marksOnly: boolean }): Walk {
  const all = seriesOf(table).map((series) => ({ series, place: drawn.placeOf(series) }));
  // None is drawn: the table is of something else.
  if (all.every(({ place }) => place === null)) return [];
  const isWalked = ({ figures }: Step) => !marksOnly || figures.some((figure) => drawn.isDrawn(figure));
  return all
    .filter(({ series, place }) => place !== null || (isUnknown(series) && !marksOnly))
    .sort((a, b) => (a.place === b.place ? 0 : (a.place ?? Infinity) - (b.place ?? Infinity)))
    .map(({ series }) => ({ ...series, steps: series.steps.filter(isWalked) }))
    .filter(({ steps }) => steps.length > 0);
}

/** How many steps there are. */
export const countSteps = (walk: Walk): number => walk.reduce((sum, { steps }) => sum + steps.length, 0);

/** Which of all steps it is, from 1: along each series, the first series first. */
export const numberOf = (walk: Walk, { series, step }: At): number =>
  countSteps(walk.slice(0, series)) + step + 1;

const clamp = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));

/** The nearest step that there is. The walk must have one. */
export function within(walk: Walk, { series, step }: At): At {
  const in_ = clamp(series, walk.length);
  return { series: in_, step: clamp(step, walk[in_]!.steps.length) };
}

const MOVES: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The step that a key leads to from another; null for a key that walks nowhere. At an end it stays where it is. Where
 * the marks stand on one line only, either pair of arrows walks it.
 */
export function stepAfter(walk: Walk, at: At, key: string): At | null {
  if (key === 'Home') return { series: 0, step: 0 };
  if (key === 'End') return within(walk, { series: Infinity, step: Infinity });
  const move = MOVES[key];
  if (!move) return null;
  const [across, down] = move;
  if (walk.length === 1) return within(walk, { series: 0, step: at.step + across + down });
  const oneEach = walk.every(({ steps }) => steps.length === 1);
  return within(walk, {
    series: at.series + down + (oneEach ? across : 0),
    step: at.step + (oneEach ? 0 : across),
  });
}
