import type { Chart, ChartEdition, ChartOptions } from '../charts/chart.ts';
import { type Shell, showChart } from '../charts/show-chart.ts';
import type { Markup } from '../markup.ts';
import type { Place } from '../model/pay.ts';
import type { MapDrawing } from '../schema/map.ts';

/** What something is made of: a chart, of an edition, as asked for. */
type Use<T> = <E extends ChartEdition>(
  chart: Chart<unknown, unknown, E>,
  edition: E,
  options: ChartOptions,
) => T;

/** One of the things that a view shows. */
export interface Figure {
  /** Safe HTML; null: it has no figures. */
  readonly draw: () => Markup | null;
  /** Makes something else of the same chart, a file; what is no chart has none. */
  readonly make?: <T>(use: Use<T>) => T;
}

/** What a view shows under its bottom line, from top to bottom, each drawn when it is asked for. */
export type Figures = readonly Figure[];

/** A chart as a view shows it. */
export const figureOf = <E extends ChartEdition>(
  chart: Chart<unknown, unknown, E>,
  edition: E,
  options: ChartOptions,
  shell: Shell,
): Figure => ({
  draw: () => showChart(chart, edition, options, shell),
  make: (use) => use(chart, edition, options),
});

export interface DrawData {
  readonly place: Place;
  /** The address of a page of the site in the edition that is shown. */
  readonly href: (page: string) => string;
  /** Those set beside it, where the view compares places. */
  readonly beside?: readonly Place[];
  /** The release that a link without one means. */
  readonly newest: string;
  /** The 50 states and DC. */
  readonly states: readonly Place[];
  /** For the views of California's areas. */
  readonly californiaAreas?: readonly Place[];
  /** Drawn on the map of states and no states themselves: Puerto Rico. */
  readonly territories?: readonly Place[];
  /** Outlines of the map that `mapKindOf` names; without them there is no map. */
  readonly map?: MapDrawing;
}
