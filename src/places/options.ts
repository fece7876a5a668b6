import { byName } from '../model/by-name.ts';
import { type CityList, OPTION_GROUPS, type WireOption } from './wire.ts';

export type PlaceGroup = (typeof OPTION_GROUPS)[number] | 'cities' | 'nicknames';

/** One thing that the place field can find, and the area that it leads to. */
export interface PlaceOption {
  /** Of the area or state that it leads to. */
  readonly slug: string;
  /** What a reader calls it: `Fresno`, `Marin County`, `Pasadena`, `LA`, `Abilene, TX`. */
  readonly name: string;
  readonly group: PlaceGroup;
  /** Name of the area that it is counted with; null where it is that area or state itself. */
  readonly area: string | null;
  /** The county that a city lies in, `Marin County`; null for anything else. */
  readonly county: string | null;
  /** It lies in several areas, of which this is one. */
  readonly part: boolean;
  /** Other names that it goes by. */
  readonly also: readonly string[];
  /** Other words that it is found by: BLS's title, a postal code, the area of a county. */
  readonly words: string;
}

/** Whether there are figures of its own; a city or what people call an area has those of that area. */
export const hasOwnFigures = ({ group }: PlaceOption): boolean => group !== 'cities' && group !== 'nicknames';

export const isElsewhere = ({ group }: PlaceOption): boolean => group === 'states' || group === 'others';

const PLAIN = { area: null, county: null, part: false, also: [] } as const;

/** A county without the word, an area without its state. */
const shortName = (name: string) => name.replace(/ County$|, .*$/, '');

/** What people call areas elsewhere. */
const CALLED: Readonly<Record<string, readonly string[]>> = { 'new-york-ny': ['NYC'] };

/** A state goes by its postal code too. */
function ofArea([slug, name, i, words]: WireOption): PlaceOption {
  const group = OPTION_GROUPS[i];
  const short = group === 'states' ? words : shortName(name);
  const area = group === 'counties' ? words : null;
  const also = [...(short === name ? [] : [short]), ...(CALLED[slug] ?? [])];
  return { ...PLAIN, slug, name, group, area, words, also };
}

/**
 * Everything that the place field can find: areas of California, nicknames, counties, cities, states, other areas.
 * A city that gives its area the name is that area. Throws RangeError for a county or an area that is not among the areas.
 */
export function placeOptions(areas: readonly WireOption[], { counties, nicknames }: CityList): PlaceOption[] {
  const own = areas.map(ofArea);
  const of = (group: PlaceGroup) => own.filter((option) => option.group === group);
  const needed = (found: PlaceOption | undefined, name: string): PlaceOption => {
    if (!found) throw new RangeError(`no ${name} among the areas`);
    return found;
  };
  const areaNames = new Map(of('california').map((option) => [option.slug, option]));
  const named = nicknames.flatMap(([name, slugs, also]) =>
    slugs.map((slug): PlaceOption => {
      const area = needed(areaNames.get(slug), slug).name;
      return { ...PLAIN, slug, name, group: 'nicknames', area, part: slugs.length > 1, also, words: '' };
    }),
  );
  const countyNames = new Map(of('counties').map((option) => [option.name, option]));
  const cities = Object.entries(counties).flatMap(([county, names]) => {
    const { slug, area } = needed(countyNames.get(county), county);
    return names
      .filter((name) => name !== area)
      .map((name): PlaceOption => ({ ...PLAIN, slug, name, group: 'cities', area, county, words: county }));
  });
  cities.sort(byName);
  return [...of('california'), ...named, ...of('counties'), ...cities, ...of('states'), ...of('others')];
}
