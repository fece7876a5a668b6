import { type AdjacentRow, adjacentRows, type RoleCodes } from '../model/adjacent.ts';
import { areaNamed, openRelease, placeNamed, RELEASES, release, roles } from './index.ts';

const FILE = `data/releases/${RELEASES[0]}/adjacent.json`;
const file = openRelease(RELEASES[0]).adjacent;
if (!file) throw new Error(`There is no ${FILE}, which the newest release needs.`);

/** Occupations near the two jobs: the nation, states, DC, Puerto Rico and the areas of California. */
export const adjacent = file;

/** SOC codes of the two jobs. */
export const roleCodes = Object.fromEntries(roles.map(({ id, soc }) => [id, soc])) as RoleCodes;

const coveredAreas = new Set(adjacent.rows.map(({ area }) => area));

/** Whether the file covers the place at all. */
export const hasAdjacent = (slug: string): boolean => coveredAreas.has(areaNamed(slug).code);

/** Every occupation in one place, in the file's order. Throws where the file does not cover the place. */
export function adjacentIn(slug: string): AdjacentRow[] {
  if (!hasAdjacent(slug)) throw new Error(`No adjacent jobs for "${slug}": ${FILE} does not cover it.`);
  const data = { release, file: adjacent, codes: roleCodes };
  return adjacentRows(data, placeNamed(slug), areaNamed(slug).code);
}
