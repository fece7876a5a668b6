import { byName } from '../model/by-name.ts';
import type { WireOption } from '../places/wire.ts';
import { areaNamed, areas, counties } from './index.ts';

const slugOfCode = new Map(areas.map(({ code, slug }) => [code, slug]));

/**
 * Everything that the area field can find, group by group, by name within a group.
 * A county stands for the area it belongs to.
 */
export const areaOptions: readonly WireOption[] = [
  ...areas
    .filter(({ state, type }) => state === 'CA' && type !== 'state')
    .toSorted(byName)
    .map(({ slug, name, title }): WireOption => [slug, name, 0, title]),
  ...counties.toSorted(byName).map(({ name, area }): WireOption => {
    const slug = slugOfCode.get(area)!;
    return [slug, `${name} County`, 1, areaNamed(slug).name];
  }),
  ...areas
    .filter(({ type }) => type === 'nation' || type === 'state' || type === 'territory')
    .toSorted(byName)
    .map(({ slug, name, state }): WireOption => [slug, name, 2, state]),
  ...areas
    .filter(({ state, type }) => state !== 'CA' && (type === 'metropolitan' || type === 'nonmetropolitan'))
    .toSorted(byName)
    .map(({ slug, name, title }): WireOption => [slug, name, 3, title]),
];
