import type { Drawn, Series, Step, Walk, WalkCell, WalkTable } from './walk.ts';
import { walkOf } from './walk.ts';

const textOf = ({ textContent }: Node) => textContent!.replace(/\s+/g, ' ').trim();

function cellOf(cell: Element): WalkCell {
  const figures = [...cell.querySelectorAll<HTMLDataElement>('[data-figure]')];
  return {
    text: textOf(cell),
    figures: figures.map(({ dataset }) => dataset.figure!),
    unknown: figures.some((figure) => !figure.hasAttribute('value')),
  };
}

function tableOf(table: HTMLTableElement): WalkTable {
  const [, ...columns] = [...table.tHead!.rows[0]!.cells].map(textOf);
  return {
    byColumn: table.hasAttribute('data-by-column'),
    columns,
    rows: [...table.tBodies[0]!.rows].map(({ cells: [head, ...cells], dataset }) => ({
      head: textOf(head!),
      slug: dataset.slug ?? null,
      cells: cells.map(cellOf),
    })),
  };
}

const isShown = (mark: Element) => mark.getClientRects().length > 0 && !foldOf(mark);

/** What a mark is folded away in. */
export const foldOf = (mark: Element): HTMLDetailsElement | null =>
  mark.closest<HTMLDetailsElement>('.chart-plot details:not([open])');

/** A drawing's marks by what they are of, each as often as it is drawn: some are there once for each width. */
export class Marks implements Drawn {
  readonly #plot: Element;
  readonly #marks = new Map<string, Element[]>();

  constructor(plot: Element) {
    this.#plot = plot;
    for (const mark of plot.querySelectorAll<SVGElement>('svg :is([data-figure], [data-mark], [data-slug])'))
      for (const name of [mark.dataset.figure, mark.dataset.mark, mark.dataset.slug])
        if (name !== undefined) this.#marks.set(name, [...(this.#marks.get(name) ?? []), mark]);
  }

  /** The mark that a reader sees; one that is folded away where none is seen. */
  #mark(names: readonly (string | null)[]): Element | null {
    const all = names.flatMap((name) => this.#marks.get(name ?? '') ?? []);
    return all.find(isShown) ?? all.find(foldOf) ?? all[0] ?? null;
  }

  isDrawn(figure: string): boolean {
    return this.#marks.has(figure);
  }

  #first({ steps, slug }: Series): Element | null {
    return this.#mark([...steps.flatMap(({ figures }) => figures), slug]);
  }

  /** Drawings of several parts have their rows one part after the other; places on a map stand in no order. */
  placeOf(series: Series): number | null {
    const mark = this.#first(series);
    const drawing = mark?.closest('.chart-svg');
    if (!mark || !drawing) return null;
    if (drawing.hasAttribute('viewBox')) return 0;
    const parts = [...this.#plot.querySelectorAll('.chart-svg')];
    return parts.indexOf(drawing) * 1e6 + (isShown(mark) ? mark.getBoundingClientRect().top + scrollY : 0);
  }

  /** The mark of a step, or the row that it stands in; null where neither is drawn. */
  of({ figures }: Step, series: Series): Element | null {
    const own = this.#mark(figures);
    // From one figure to another: both are in one text.
    if (own) return figures.length > 1 ? (own.closest('text') ?? own) : own;
    const row = this.#mark([series.slug]);
    if (row) return row;
    const beside = this.#first(series);
    return beside?.closest('.chart-row, .chart-svg > :is(svg, g):not([data-mark])') ?? null;
  }

  /** What heads the part of the drawing that a series stands in: `Paralegals`. */
  partOf(series: Series): string | null {
    const heading = this.#first(series)?.closest('.chart-svg')?.parentElement?.querySelector('.chart-name');
    return heading ? textOf(heading) : null;
  }
}

/** What there is to walk of a figure, and its marks. Nothing as long as its table is not there. */
export function readWalk(
  figure: Element,
  { marksOnly }: { marksOnly: boolean },
): { walk: Walk; marks: Marks } {
  const marks = new Marks(figure.querySelector('.chart-plot')!);
  const tables = [...figure.querySelectorAll('table')]
    .map((table) => walkOf(tableOf(table), marks, { marksOnly }))
    .filter((walk) => walk.length > 0);
  // Of several tables that are drawn each is a part of the drawing, and rows have the same names in all of them.
  const named = (series: Series): Series => ({
    ...series,
    name: [marks.partOf(series) ?? [], series.name].flat().join(', '),
  });
  return { walk: tables.length > 1 ? tables.flat().map(named) : tables.flat(), marks };
}
