import { areasSchema, countiesSchema, type Area } from '../schema/area.ts';
import { datedFiguresSchema } from '../schema/dated-figure.ts';
import { jobBoardSchema } from '../schema/job-board.ts';
import { payReleaseSchema, type PublishedRow } from '../schema/pay.ts';
import { pricesSchema } from '../schema/prices.ts';
import { rolesSchema } from '../schema/role.ts';
import { sourcesSchema, type Source } from '../schema/source.ts';
import type { Place, ReleaseInfo } from '../model/pay.ts';
import { checkReferences } from './check.ts';
import { readData } from './read.ts';
import { ROLES, type Role } from '../schema/terms.ts';

/** Everything in `data/`, checked when first read. A broken or missing datum throws, and so stops the build. */
export const roles = readData('roles.json', rolesSchema);
export const sources = readData('sources.json', sourcesSchema);
export const areas = readData('areas.json', areasSchema);
export const counties = readData('counties.json', countiesSchema);
export const prices = readData('prices/2024.json', pricesSchema);
export const jobBoard = readData('pay/job-board-2024-02.json', jobBoardSchema);
export const law = readData('law/california.json', datedFiguresSchema);
export const outlook = readData('outlook/projections.json', datedFiguresSchema);

/** Releases of OEWS, newest first. */
export const RELEASES = ['2025-05'] as const;
export const payRelease = readData(`pay/${RELEASES[0]}.json`, payReleaseSchema);

checkReferences({ sources, areas, counties, prices, jobBoard, law, outlook, payRelease });

/** The release that the site shows. */
export const release: ReleaseInfo = {
  source: payRelease.source,
  topCode: payRelease.topCode,
  parityYear: prices.release,
};

function emptyRows(): Record<Role, PublishedRow | null> {
  return Object.fromEntries(ROLES.map((role) => [role, null])) as Record<Role, PublishedRow | null>;
}

const rowsByArea = new Map(areas.map((area) => [area.code, emptyRows()]));
for (const row of payRelease.rows) rowsByArea.get(row.area)![row.role] = row;

const parityByArea = new Map(prices.parities.map(({ area, allItems }) => [area, allItems]));

function placeOf(area: Area): Place {
  const { slug, name, type, state, code } = area;
  const parity = type === 'nation' ? prices.base : (parityByArea.get(code) ?? null);
  return { slug, name, type, state, parity, rows: rowsByArea.get(code)! };
}

/** Every area of the release, with its pay and price parity. */
export const places: readonly Place[] = areas.map(placeOf);

const placeBySlug = new Map(places.map((place) => [place.slug, place]));
const areaBySlug = new Map(areas.map((area) => [area.slug, area]));
const sourceById = new Map(sources.map((source) => [source.id, source]));

function found<T>(value: T | undefined, what: string, name: string, known: Iterable<string>): T {
  if (value !== undefined) return value;
  throw new Error(`No ${what} "${name}". Known: ${[...known].slice(0, 60).join(', ')}.`);
}

/** The place with this slug; throws with the known ones. */
export const placeNamed = (slug: string): Place =>
  found(placeBySlug.get(slug), 'area', slug, placeBySlug.keys());
export const areaNamed = (slug: string): Area => found(areaBySlug.get(slug), 'area', slug, areaBySlug.keys());
export const sourceNamed = (id: string): Source => found(sourceById.get(id), 'source', id, sourceById.keys());

export const california = placeNamed('california');
export const unitedStates = placeNamed('united-states');

/** The 50 states and DC. */
export const states: readonly Place[] = places.filter((place) => place.type === 'state');

/** The 28 metropolitan and nonmetropolitan areas of California, by name. */
export const californiaAreas: readonly Place[] = places
  .filter((place) => place.state === 'CA' && place.type !== 'state')
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Names of the counties an area of California is made of. */
export function countiesOf(slug: string): string[] {
  const { code } = areaNamed(slug);
  return counties.filter((county) => county.area === code).map((county) => county.name);
}
