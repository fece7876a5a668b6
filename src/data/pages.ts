import type { Area } from '../schema/area.ts';
import { areas, californiaAreas } from './files.ts';

/** Places with a page of their own: the nation, states, DC and Puerto Rico at `/pay/…/`. */
export const statePages: readonly Area[] = areas.filter(
  ({ type, slug }) => type === 'nation' || type === 'state' || slug === 'puerto-rico',
);

/** And the areas of California at `/pay/california/…/`. */
export const areaPages: readonly Area[] = californiaAreas;

const stateSlugs = new Set(statePages.map(({ slug }) => slug));
const areaSlugs = new Set(areaPages.map(({ slug }) => slug));

/** Address of a place's page; of the explorer's view of it where it has none. */
export function payPage(slug: string): string {
  if (stateSlugs.has(slug)) return `/pay/${slug}/`;
  return areaSlugs.has(slug) ? `/pay/california/${slug}/` : `/pay/?area=${slug}`;
}

/** Places that have sheets to print: all with a page of their own. */
export const sheetPlaces: readonly Area[] = [...statePages, ...areaPages];
