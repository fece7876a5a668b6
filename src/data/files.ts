import { readdirSync } from 'node:fs';
import { byName } from '../model/by-name.ts';
import { type Area, areasSchema, countiesSchema } from '../schema/area.ts';
import { datedFiguresSchema } from '../schema/dated-figure.ts';
import { type Fact, factsSchema } from '../schema/fact.ts';
import { gazetteerSchema, nicknamesSchema } from '../schema/gazetteer.ts';
import { jobBoardSchema } from '../schema/job-board.ts';
import { type Prices, pricesSchema } from '../schema/prices.ts';
import { type Provision, provisionsSchema } from '../schema/provision.ts';
import { rolesSchema } from '../schema/role.ts';
import { type Source, sourcesSchema } from '../schema/source.ts';
import { titleTreeSchema } from '../schema/title-tree.ts';
import { checkReferences } from './check.ts';
import { whatWouldDo } from './near.ts';
import { dataPath, readData } from './read.ts';

/** The files of `data/` that belong to no release of OEWS, checked when first read. A broken datum throws, and so stops the build. */
export const roles = readData('roles.json', rolesSchema);
export const sources = readData('sources.json', sourcesSchema);
export const areas = readData('areas.json', areasSchema);
export const counties = readData('counties.json', countiesSchema);
/** Places too small for figures of their own, and what people call areas. */
export const gazetteer = readData('places.json', gazetteerSchema);
export const nicknames = readData('nicknames.json', nicknamesSchema);
/** Price parities of each year on file, newest first. A release shows those of the year that `releases.ts` gives it. */
export const priceYears: readonly Prices[] = readdirSync(dataPath('prices'))
  .toSorted()
  .toReversed()
  .map((file) => readData(`prices/${file}`, pricesSchema));
export const jobBoard = readData('board/2024-02.json', jobBoardSchema);
export const law = readData('law/california.json', datedFiguresSchema);
/** The parts of statutes that pages rest on. */
export const provisions = readData('law/provisions.json', provisionsSchema);
/** The questions and answers of `/title/`. */
export const titleTree = readData('law/title-tree.json', titleTreeSchema);
export const outlook = readData('outlook/projections.json', datedFiguresSchema);

/** What guides state and no release has, in the order of the files and within each. */
export const facts: readonly Fact[] = readdirSync(dataPath('facts'))
  .toSorted()
  .flatMap((file) => readData(`facts/${file}`, factsSchema));

checkReferences({
  sources,
  areas,
  counties,
  gazetteer,
  nicknames,
  priceYears,
  jobBoard,
  law,
  provisions,
  titleTree,
  outlook,
  facts,
});

/** What a place has of a year’s price parities; null where BEA gives it none. Throws for a year that is not on file. */
export function parityIn(year: string, { type, code }: Pick<Area, 'type' | 'code'>): number | null {
  const years = priceYears.map(({ release }) => release);
  const { base, parities } = found(
    priceYears.find(({ release }) => release === year),
    'year of price parities',
    year,
    years,
  );
  return type === 'nation' ? base : (parities.find(({ area }) => area === code)?.allItems ?? null);
}

/** What has this name. Throws with the names that would do where it is none. */
export function found<T>(value: T | undefined, what: string, name: string, known: Iterable<string>): T {
  if (value !== undefined) return value;
  throw new Error(`No ${what} "${name}". ${whatWouldDo(name, [...known])}`);
}

const areaBySlug = new Map(areas.map((area) => [area.slug, area]));
const sourceById = new Map(sources.map((source) => [source.id, source]));
const provisionById = new Map(provisions.map((provision) => [provision.id, provision]));

export const areaNamed = (slug: string): Area => found(areaBySlug.get(slug), 'area', slug, areaBySlug.keys());
export const sourceNamed = (id: string): Source => found(sourceById.get(id), 'source', id, sourceById.keys());
export const provisionNamed = (id: string): Provision =>
  found(provisionById.get(id), 'provision of law', id, provisionById.keys());

/** The 28 metropolitan and nonmetropolitan areas of California, by name. */
export const californiaAreas: readonly Area[] = areas
  .filter(({ state, type }) => state === 'CA' && type !== 'state')
  .sort(byName);

/** Names of the counties an area of California is made of. */
export function countiesOf(slug: string): string[] {
  const { code } = areaNamed(slug);
  return counties.filter((county) => county.area === code).map((county) => county.name);
}
