import { existsSync } from 'node:fs';
import type { Place, ReleaseInfo } from '../model/pay.ts';
import { adjacentSchema } from '../schema/adjacent.ts';
import { industriesSchema } from '../schema/industry.ts';
import { payReleaseSchema, type PublishedRow } from '../schema/pay.ts';
import { type Role, ROLES } from '../schema/terms.ts';
import { checkRelease, type Known, type ReleaseFiles } from './check-release.ts';
import { areas, californiaAreas, found, parityIn, priceYears, roles, sources } from './files.ts';
import { dataPath, readData } from './read.ts';

/** Releases of OEWS that the site has, newest first. A release is added by its import and its name here. */
export const RELEASES = ['2025-05', '2024-05'] as const;
export type ReleaseId = (typeof RELEASES)[number];

/**
 * The year of the price parities that each release is shown with. It stays when BEA gives newer ones: a page that shows
 * a release for good must not change.
 */
const PRICE_YEAR: Readonly<Record<ReleaseId, string>> = {
  '2025-05': '2024',
  '2024-05': '2024',
};

/** One release: the pay of both jobs in every area, and what else of it the site has. */
export interface Release extends Omit<ReleaseFiles, 'pay'> {
  /** `2025-05`. */
  readonly id: string;
  readonly info: ReleaseInfo;
  /** Every area, with its pay and price parity; an area that the release lacks has no rows. */
  readonly places: readonly Place[];
  /** The 50 states and DC. */
  readonly states: readonly Place[];
  /** The 28 metropolitan and nonmetropolitan areas of California, by name. */
  readonly californiaAreas: readonly Place[];
  /** The place with this slug; throws with the known ones. */
  readonly placeNamed: (slug: string) => Place;
}

function emptyRows(): Record<Role, PublishedRow | null> {
  return Object.fromEntries(ROLES.map((role) => [role, null])) as Record<Role, PublishedRow | null>;
}

/** A release as its files give it, with the price parities of a year, the newest unless it is given. Throws an error that names file, field and value where they do not fit together. */
export function releaseOf(
  files: ReleaseFiles,
  known: Known = { sources, areas, roles },
  parityYear = priceYears[0]!.release,
): Release {
  checkRelease(files, known);
  const { pay, ...others } = files;
  const rowsByArea = new Map(areas.map((area) => [area.code, emptyRows()]));
  for (const row of pay.rows) rowsByArea.get(row.area)![row.role] = row;
  const places = areas.map((area): Place => {
    const { slug, name, type, state, code } = area;
    return { slug, name, type, state, parity: parityIn(parityYear, area), rows: rowsByArea.get(code)! };
  });
  const bySlug = new Map(places.map((place) => [place.slug, place]));
  const placeNamed = (slug: string) => found(bySlug.get(slug), 'area', slug, bySlug.keys());
  return {
    ...others,
    id: pay.release,
    info: {
      id: pay.release,
      source: pay.source,
      complete: pay.complete,
      topCode: pay.topCode,
      parityYear,
    },
    places,
    states: places.filter(({ type }) => type === 'state'),
    californiaAreas: californiaAreas.map(({ slug }) => placeNamed(slug)),
    placeNamed,
  };
}

function readRelease(id: string): ReleaseFiles {
  const folder = `releases/${id}`;
  const has = (name: string) => existsSync(dataPath(`${folder}/${name}`));
  const pay = readData(`${folder}/pay.json`, payReleaseSchema);
  if (pay.release !== id)
    throw new Error(`data/${folder}/pay.json: release "${pay.release}" is not "${id}", its folder.`);
  return {
    pay,
    ...(has('industries.json') && { industries: readData(`${folder}/industries.json`, industriesSchema) }),
    ...(has('adjacent.json') && { adjacent: readData(`${folder}/adjacent.json`, adjacentSchema) }),
  };
}

// All at once: a broken release stops the build even where no page shows it.
const releases = new Map<string, Release>(
  RELEASES.map((id) => [id, releaseOf(readRelease(id), undefined, PRICE_YEAR[id])]),
);

/** The release with this id, `2025-05`; the same object each time. Throws with the known ones. */
export const openRelease = (id: string): Release => found(releases.get(id), 'release', id, RELEASES);
