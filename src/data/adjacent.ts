import { type AdjacentRow, adjacentRows, type RoleCodes } from '../model/adjacent.ts';
import type { AdjacentFile } from '../schema/adjacent.ts';
import { areaNamed, roles } from './files.ts';
import type { Release } from './releases.ts';

/** SOC codes of the two jobs. */
export const roleCodes = Object.fromEntries(roles.map(({ id, soc }) => [id, soc])) as RoleCodes;

/** The file of related occupations of a release. Throws where the release has none. */
export function adjacentFile({ id, adjacent }: Release): AdjacentFile {
  if (!adjacent) throw new Error(`There is no data/releases/${id}/adjacent.json.`);
  return adjacent;
}

/** Whether a release’s file covers the place: the nation, states, DC, Puerto Rico, the areas of California. */
export const hasAdjacent = ({ adjacent }: Release, slug: string): boolean =>
  adjacent?.rows.some(({ area }) => area === areaNamed(slug).code) ?? false;

/** Every occupation in one place of a release, in the file's order. Throws where the file does not cover the place. */
export function adjacentOf(release: Release, slug: string): AdjacentRow[] {
  const file = adjacentFile(release);
  if (!hasAdjacent(release, slug))
    throw new Error(
      `No adjacent jobs for "${slug}": data/releases/${release.id}/adjacent.json does not cover it.`,
    );
  const data = { release: release.info, file, codes: roleCodes };
  return adjacentRows(data, release.placeNamed(slug), areaNamed(slug).code);
}
