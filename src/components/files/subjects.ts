import { type Subject, subjectsOf } from '../../chart-files/subjects.ts';
import { hasAdjacent } from '../../data/adjacent.ts';
import { areaPages, statePages } from '../../data/pages.ts';
import type { Edition } from '../../edition.ts';

const places = [...statePages, ...areaPages].map(({ slug }) => slug);

const known = new WeakMap<Edition, ReadonlyMap<string, Subject>>();

/** Every view of an edition’s release that has files, by the name of its files: worked out once, each page asks often. */
export function subjectsIn(edition: Edition): ReadonlyMap<string, Subject> {
  const { data, release, releases } = edition;
  const subjects =
    known.get(edition) ??
    subjectsOf(
      {
        places,
        withRelatedJobs: places.filter((slug) => hasAdjacent(data, slug)),
        employers: data.industries !== undefined,
        newest: releases[0]?.info.id === release.id,
      },
      release.id,
    );
  known.set(edition, subjects);
  return subjects;
}
