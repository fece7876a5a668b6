import { type AdjacentRow, adjacentRows, type RoleCodes } from '../model/adjacent.ts';
import { adjacentSchema } from '../schema/adjacent.ts';
import { areaNamed, areas, placeNamed, RELEASES, release, roles, sourceNamed } from './index.ts';
import { readData } from './read.ts';

const FILE = `adjacent/${RELEASES[0]}.json`;

/** Occupations near the two jobs: the nation, states, DC, Puerto Rico and the areas of California. */
export const adjacent = readData(FILE, adjacentSchema);

/** SOC codes of the two jobs. */
export const roleCodes = Object.fromEntries(roles.map(({ id, soc }) => [id, soc])) as RoleCodes;

for (const source of [adjacent.source, adjacent.schoolingSource]) sourceNamed(source); // throws if there is none
if (adjacent.source !== release.source) {
  throw new Error(`data/${FILE}: source "${adjacent.source}" is not "${release.source}", the two jobs' own.`);
}
const codes = new Set(areas.map((area) => area.code));
const occupations = new Set(adjacent.occupations.map(({ soc }) => soc));
const jobs = new Set(Object.values(roleCodes));
for (const { area, soc } of adjacent.rows) {
  if (!codes.has(area)) throw new Error(`data/${FILE}: area "${area}" is not in data/areas.json.`);
  if (!occupations.has(soc)) throw new Error(`data/${FILE}: soc "${soc}" is not one of its occupations.`);
  if (jobs.has(soc)) throw new Error(`data/${FILE}: soc "${soc}" has its pay in data/pay already.`);
}
for (const soc of jobs) {
  if (!occupations.has(soc)) throw new Error(`data/${FILE}: occupations lack "${soc}", one of the two jobs.`);
}

const coveredAreas = new Set(adjacent.rows.map(({ area }) => area));

/** Whether the file covers the place at all. */
export const hasAdjacent = (slug: string): boolean => coveredAreas.has(areaNamed(slug).code);

/** Every occupation in one place, in the file's order. Throws where the file does not cover the place. */
export function adjacentIn(slug: string): AdjacentRow[] {
  if (!hasAdjacent(slug)) throw new Error(`No adjacent jobs for "${slug}": data/${FILE} does not cover it.`);
  const data = { release, file: adjacent, codes: roleCodes };
  return adjacentRows(data, placeNamed(slug), areaNamed(slug).code);
}
