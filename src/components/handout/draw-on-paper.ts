import { type Chart, type ChartEdition, DEFAULT_OPTIONS } from '../../charts/chart.ts';
import { payRange } from '../../charts/pay-range/chart.ts';
import { twentyDesks } from '../../charts/twenty-desks/chart.ts';
import { GROWN } from '../../charts/twenty-desks/svg.ts';
import { DESK, type DeskRow, lanesOf } from '../../charts/twenty-desks/layout.ts';
import type { Markup } from '../../markup.ts';

/** A chart as paper needs it: its numbers stand in the table of the sheet, its source at the foot. */
export interface PaperDrawing {
  readonly headline: Markup;
  /** Null where there is nothing to draw: the headline then says why. */
  readonly drawing: Markup | null;
  readonly notes: readonly Markup[];
}

const PLOT = 330; // px: a drawing on half a sheet
const SMALLER = 0.8; // desks on paper, as the style sheet has it; on a narrow screen they are smaller yet

/** Desks in no more lanes than paper needs. Only the median is named: the other marks are those of the pay range. */
function forPaper({ brackets, labels, ...row }: DeskRow): DeskRow {
  const lanes = lanesOf(
    brackets.flatMap(({ desks }) => desks.map(({ x }) => x)),
    ((DESK * SMALLER) / PLOT) * 100,
  );
  let next = 0;
  return {
    ...row,
    brackets: brackets.map((bracket) => ({
      ...bracket,
      desks: bracket.desks.map(({ x }) => ({ x, lane: lanes[next++]! })),
    })),
    labels: labels.filter(({ name }) => name === 'p50'),
    // Counted in lanes of desks that grow in a wide plot.
    lanes: (1 + Math.max(0, ...lanes)) * (SMALLER / GROWN),
  };
}

function drawOf<Input, Layout>(
  chart: Chart<Input, Layout>,
  edition: ChartEdition,
  area: string,
  change: (layout: Layout) => Layout,
): PaperDrawing {
  const { words } = edition;
  const input = chart.input(edition, { ...DEFAULT_OPTIONS, area });
  const layout = chart.layout(input, words);
  const { headline, label, notes } = chart.say(input, edition);
  return {
    headline,
    notes,
    drawing: layout && chart.draw(change(layout), { words, href: (page) => edition.href(page), label }),
  };
}

/** The charts that stand on sheets, of the place with this slug. */
export const DRAWN = {
  'pay-range': (edition: ChartEdition, area: string, gap = true) =>
    drawOf(payRange, edition, area, (layout) => (gap ? layout : { ...layout, gap: null })),
  'twenty-desks': (edition: ChartEdition, area: string) => ({
    ...drawOf(twentyDesks, edition, area, (layout) => ({ ...layout, rows: layout.rows.map(forPaper) })),
    // What they say of the drawing is its caption here.
    notes: [],
  }),
} as const satisfies Record<string, (edition: ChartEdition, area: string, gap?: boolean) => PaperDrawing>;
