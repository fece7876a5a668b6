import { areaNamed, roles } from '../data/index.ts';
import type { Edition } from '../edition.ts';
import { breadcrumbList } from '../json-ld/breadcrumb-list.ts';
import type { JsonLd } from '../json-ld/object.ts';
import { occupation } from '../json-ld/occupation.ts';
import type { Place } from '../model/pay.ts';

/** What the page of a place tells machines: the trail to it, and each job that has pay there. */
export function placeJsonLd(
  edition: Edition,
  place: Place,
  trail: readonly { readonly href: string; readonly text: string }[],
  site: URL | undefined,
): JsonLd[] {
  const { words, release, californiaAreas } = edition;
  const paid = {
    place,
    title: areaNamed(place.slug).title,
    within: californiaAreas.includes(place) ? edition.place('california').name : null,
    address: new URL(edition.placeHref(place.slug), site).href,
  };
  const jobs = roles.map(({ id, soc, officialTitle }) =>
    occupation(release, { role: id, name: words.role[id].title, soc, officialTitle }, paid),
  );
  return [breadcrumbList(trail, site), ...jobs.filter((job) => job !== null)];
}
