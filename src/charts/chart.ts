import type { Markup } from '../markup.ts';
import type { Amount } from '../model/amount.ts';
import type { Lead } from '../model/gap.ts';
import type { Order } from '../model/order.ts';
import type { PlaceGap } from '../model/place-gap.ts';
import { AS_PUBLISHED, type PayBasis, type Place, type ReleaseInfo } from '../model/pay.ts';
import type { JobBoard } from '../schema/job-board.ts';
import type { MapDrawing } from '../schema/map.ts';
import type { PayMeasure, Role } from '../schema/terms.ts';
import type { Cite, DatedWage } from './context.ts';
import type { Words } from './words.ts';

/** What a chart is asked for: the same for all of them, and what the explorer's query string can say. */
export interface ChartOptions {
  /** Slug of the place that the chart is of, or that it marks. */
  readonly area: string;
  /** Slugs of places set beside it, where a chart compares places. */
  readonly with: readonly string[];
  readonly basis: PayBasis;
  /** The job whose ranking or map is shown. */
  readonly role: Role;
  /** The figure that orders the places. */
  readonly measure: PayMeasure;
  /** What their rows are in order of. */
  readonly sort: Order;
  /** The explorer's view that asks, where a source cannot answer each of them. */
  readonly view: string;
}

export const DEFAULT_OPTIONS: ChartOptions = {
  area: 'california',
  with: [],
  basis: AS_PUBLISHED,
  role: 'paralegal',
  measure: 'p50',
  sort: 'figure',
  view: 'range',
};

/** What a chart may ask of the edition it is shown in: one release, one language, one set of addresses. */
export interface ChartEdition {
  readonly words: Words;
  readonly release: ReleaseInfo;
  /** Sources by id, as source lines name them. */
  readonly cites: Readonly<Record<string, Cite>>;
  readonly board: JobBoard;
  /** California’s minimum wage in force, and the next one on file. */
  readonly minimumWage: DatedWage & { readonly next: DatedWage | null };
  /** Id of the source of the price parities, and of those of the minimum wages. */
  readonly priceSource: string;
  readonly wageSources: readonly string[];
  /** Throws for a slug that is no place, or one that is not loaded. */
  place(slug: string): Place;
  /** The 50 states and DC. */
  readonly states: readonly Place[];
  /** Drawn on the map of states and no states themselves. */
  readonly territories: readonly Place[];
  readonly californiaAreas: readonly Place[];
  /** Outlines; throws RangeError where they are not loaded. */
  outlines(kind: 'states' | 'california'): MapDrawing;
  /** The address of a page of the site, `/data/#derived`, under this edition’s own. */
  href(page: string): string;
  /** Where a place leads: to its page, or to the explorer’s view of it with the rest of what is asked for kept. */
  placeHref(slug: string): string;
}

/** An edition with more words than every chart needs. */
export type EditionIn<W extends Words> = ChartEdition & { readonly words: W };

/** What the words of a chart need besides its input. */
export type Telling<E extends ChartEdition = ChartEdition> = Pick<E, 'words' | 'href'>;

/** What a chart says around its drawing. Each comparative word in it is chosen from the input’s amounts. */
export interface Said {
  /** What the chart shows, as a sentence. */
  readonly headline: Markup;
  /** What is measured: unit, place, release. */
  readonly subtitle: Markup;
  /** What the drawing shows in words, with its figures: it stands with the table, one tap away. */
  readonly sentence: Markup;
  readonly notes: readonly Markup[];
  /** Read out in place of the drawing. */
  readonly label: string;
  /** Over sentence and tables, where they are more than the numbers of the drawing. */
  readonly tableLabel?: string;
}

/**
 * A figure, with a word for what makes it rough; from one figure to another; how far a place's is from another's; which
 * job is paid more; or text, with the sign that stands for it in the drawing.
 */
export type Cell =
  | Amount
  | { readonly amount: Amount; readonly rough: string | null }
  | { readonly from: Amount; readonly to: Amount }
  | { readonly gap: PlaceGap }
  | { readonly lead: Lead }
  | { readonly text: string; readonly sign: Markup }
  | string;

export interface RowHead {
  readonly text: string;
  /** Slug and address of the place that the row leads to. */
  readonly area?: { readonly slug: string; readonly href: string; readonly current: boolean };
}

/** The numbers of a chart: amounts, not markup, so that a page, a file and a test read the same. */
export interface Table {
  readonly caption: string;
  /** The first is of the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** Unique in the page: links point at it. */
    readonly id?: string;
    /** Of the place that the row is of; a head that leads to a place says it by itself. */
    readonly slug?: string;
    readonly head: string | RowHead;
    readonly cells: readonly Cell[];
  }[];
  /** Columns by which the drawing can be put in order too, counted from the row heads, which are 0. */
  readonly orders?: Readonly<Record<Order, number>>;
  /** Too wide for a phone: scrolls sideways by itself. */
  readonly wide?: boolean;
  /** Each column is a row of the drawing; otherwise each row is. */
  readonly byColumn?: boolean;
}

/**
 * A chart: one object, one folder, one name (folder, CSS class, element id, words).
 *
 * `input` reads every amount, once; nothing after it goes back to the release. Its named examples stand beside it in
 * `examples.ts` and join it in `charts/index.ts`: a browser loads the chart, not its examples.
 */
export interface Chart<Input = unknown, Layout = unknown, E extends ChartEdition = ChartEdition> {
  readonly name: string;
  /** Throws for a place that the edition does not have. */
  input(edition: E, options: ChartOptions): Input;
  /** Positions and the texts of labels; null where there is nothing to draw. */
  layout(input: Input, words: E['words']): Layout | null;
  /** The drawing of a layout, `label` read out in its place. */
  draw(layout: Layout, telling: Telling<E> & { readonly label: string }): Markup;
  say(input: Input, telling: Telling<E>): Said;
  tables(input: Input, words: E['words']): readonly Table[];
  /** Ids of its sources, in the order of the source line. */
  sources(input: Input): readonly string[];
  /** The table stands open: it is half of what the chart shows. */
  readonly tableOpen?: boolean;
  /** The table is all of it: there is no drawing and no sentence. */
  readonly tableOnly?: boolean;
}

/** Checks the parts of a chart against each other and gives it back. */
export const chart = <Input, Layout, E extends ChartEdition = ChartEdition>(
  record: Chart<Input, Layout, E>,
): Chart<Input, Layout, E> => record;
