import { byName } from '../model/by-name.ts';
import type { CityList, WireOption } from '../places/wire.ts';
import { areaNamed, areas, counties, gazetteer, nicknames } from './index.ts';

const countyCalled = (name: string) => `${name} County`;

const slugOfCode = new Map(areas.map(({ code, slug }) => [code, slug]));

/**
 * Everything that the area field can find, group by group, by name within a group.
 * A county stands for the area it belongs to.
 */
export const areaOptions: readonly WireOption[] = [
  ...areas
    .filter(({ state, type }) => state === 'CA' && type !== 'state')
    .toSorted(byName)
    .map(({ slug, name, title }): WireOption => [slug, name, 0, title]),
  ...counties.toSorted(byName).map(({ name, area }): WireOption => {
    const slug = slugOfCode.get(area)!;
    return [slug, countyCalled(name), 1, areaNamed(slug).name];
  }),
  ...areas
    .filter(({ type }) => type === 'nation' || type === 'state' || type === 'territory')
    .toSorted(byName)
    .map(({ slug, name, state }): WireOption => [slug, name, 2, state]),
  ...areas
    .filter(({ state, type }) => state !== 'CA' && (type === 'metropolitan' || type === 'nonmetropolitan'))
    .toSorted(byName)
    .map(({ slug, name, title }): WireOption => [slug, name, 3, title]),
];

/** Names that are of the past lead nobody anywhere. */
const isPast = ({ name }: { readonly name: string }) => name.endsWith('(historical)');

/** The cities, towns and neighborhoods of California that are so called today, by name, then by county. */
export const cities = gazetteer.places.filter((place) => !isPast(place));

/** What the area field finds in California besides its areas and counties. */
export const cityList: CityList = {
  counties: Object.fromEntries(
    counties.map(({ name }) => [
      countyCalled(name),
      cities.filter(({ county }) => county === name).map((city) => city.name),
    ]),
  ),
  nicknames: nicknames.map(({ name, areas: lies, also = [] }) => [name, lies, also]),
};
