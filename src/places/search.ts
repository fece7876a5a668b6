import { asked, matching, placeCalled, placeMeant, similar } from './match.ts';
import { placeOptions } from './options.ts';
import { searched } from './spelling.ts';
import type { CityList, WireOption } from './wire.ts';

/** Finds places by what a reader types. */
export type PlaceSearch = ReturnType<typeof placeSearch>;

/** The search over everything that the place field can find. `before`: see `asked`. */
export function placeSearch(areas: readonly WireOption[], cities: CityList, before: readonly string[]) {
  const all = searched(placeOptions(areas, cities));
  const name = (typed: string) => asked(all, typed, before);
  return {
    matching: (typed: string) => matching(all, name(typed)),
    similar: (typed: string) => similar(all, name(typed)),
    called: (typed: string) => placeCalled(all, name(typed)),
    meant: (typed: string) => placeMeant(all, name(typed)),
  };
}
