import type { Markup } from '../markup.ts';
import type { Place } from '../model/pay.ts';
import type { MapDrawing } from '../schema/map.ts';

/** What a view shows under its bottom line, from top to bottom, each drawn when it is asked for; null: it has no figures. */
export type Figures = readonly (() => Markup | null)[];

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
