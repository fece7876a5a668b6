import { ascending } from 'd3';
import type { WireOption } from '../places/wire.ts';
import { areaNamed, areas, counties, places } from './index.ts';

const byName = (options: WireOption[]) => options.sort((a, b) => ascending(a[1], b[1]));

const slugOfCode = new Map(areas.map(({ code, slug }) => [code, slug]));

/**
 * Everything that the area field can find, group by group, by name within a group.
 * A county stands for the area it belongs to.
 */
export const areaOptions: readonly WireOption[] = [
  ...byName(
    places
      .filter(({ state, type }) => state === 'CA' && type !== 'state')
      .map(({ slug, name }): WireOption => [slug, name, 0, areaNamed(slug).title]),
  ),
  ...byName(
    counties.map(({ name, area }): WireOption => {
      const slug = slugOfCode.get(area)!;
      return [slug, `${name} County`, 1, areaNamed(slug).name];
    }),
  ),
  ...byName(
    places
      .filter(({ type }) => type === 'nation' || type === 'state' || type === 'territory')
      .map(({ slug, name, state }): WireOption => [slug, name, 2, state]),
  ),
  ...byName(
    places
      .filter(({ state, type }) => state !== 'CA' && (type === 'metropolitan' || type === 'nonmetropolitan'))
      .map(({ slug, name }): WireOption => [slug, name, 3, areaNamed(slug).title]),
  ),
];
