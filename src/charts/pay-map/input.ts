import type { Amount } from '../../model/amount.ts';
import { type PayBasis, payOf, type Place } from '../../model/pay.ts';
import { type NamedPlace, rankOf, rankStates } from '../../model/ranking.ts';
import type { MapDrawing } from '../../schema/map.ts';
import type { PayMeasure, Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';
import { type MapKind, mapKindOf } from './map-kind.ts';

/** A place of the map with what it is colored by. */
export interface MapEntry {
  readonly place: Pick<Place, 'slug' | 'name' | 'type' | 'state'> & { readonly href: string };
  readonly pay: Amount;
  /** Among the states, or among California’s areas; DC and a territory have none. */
  readonly rank: Amount;
}

/** Everything that a map of pay shows. */
export interface PayMapInput {
  readonly kind: MapKind;
  readonly role: Role;
  readonly measure: PayMeasure;
  readonly basis: PayBasis;
  readonly map: MapDrawing;
  /** The states, DC and Puerto Rico, or the areas of California; in no order. */
  readonly entries: readonly MapEntry[];
  /** Slug of the place to outline; one that is not on the map outlines none. */
  readonly chosen: string;
  /** The place that the map is asked for, on it or not, with its pay and rank. */
  readonly own: Omit<MapEntry, 'place'> & { readonly place: NamedPlace };
  /** How many places have a rank, and whether those are all that are ranked. */
  readonly ranked: { readonly count: number; readonly all: boolean };
  /** The edition of the survey, as subtitles name it, and the year of the price parities. */
  readonly edition: string;
  readonly parityYear: string;
  readonly sources: readonly string[];
}

/**
 * Reads every amount of the map that shows the place asked for. An area within a state is shown by its state.
 * Throws RangeError for a place that the edition does not have, and without outlines.
 */
export function readPayMap(
  edition: Pick<
    ChartEdition,
    | 'release'
    | 'cites'
    | 'priceSource'
    | 'states'
    | 'territories'
    | 'californiaAreas'
    | 'place'
    | 'outlines'
    | 'placeHref'
  >,
  options: ChartOptions,
): PayMapInput {
  const { release, states, californiaAreas } = edition;
  const { role, measure, basis } = options;
  const place = edition.place(options.area);
  const kind = mapKindOf(place);
  const isOfStates = kind === 'states';
  const places = isOfStates ? [...states, ...edition.territories] : californiaAreas;
  const own = isOfStates ? places.find(({ state }) => state === place.state) : undefined;
  const ranking = rankStates(release, isOfStates ? states : californiaAreas, role, measure, basis);
  const asked = own ?? place;
  return {
    kind,
    role,
    measure,
    basis,
    map: edition.outlines(kind),
    entries: places.map((each): MapEntry => {
      const { slug, name, type, state } = each;
      return {
        place: { slug, name, type, state, href: edition.placeHref(slug) },
        pay: payOf(release, each, role, measure, basis),
        rank: rankOf(ranking, release, each),
      };
    }),
    chosen: asked.slug,
    own: {
      place: asked,
      pay: payOf(release, asked, role, measure, basis),
      rank: rankOf(ranking, release, asked),
    },
    ranked: { count: ranking.states, all: ranking.unknown.length === 0 },
    edition: edition.cites[release.source]!.release,
    parityYear: release.parityYear,
    sources: [release.source, ...(basis.prices === 'local' ? [edition.priceSource] : [])],
  };
}
