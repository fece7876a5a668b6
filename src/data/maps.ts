import { mapSchema } from '../schema/map.ts';
import { areaNamed, areas, californiaAreas } from './files.ts';
import { readData } from './read.ts';

/** Outlines of the states, DC and Puerto Rico, written by `npm run data:maps`. */
export const mapOfStates = readData('maps/states.json', mapSchema);
/** Outlines of the areas of California, on a scale of their own. */
export const mapOfCalifornia = readData('maps/california.json', mapSchema);

/** The places of the map of states: the states, DC and Puerto Rico. */
export const placesOfStates = [...areas.filter(({ type }) => type === 'state'), areaNamed('puerto-rico')];

for (const [file, map, places] of [
  ['states', mapOfStates, placesOfStates],
  ['california', mapOfCalifornia, californiaAreas],
] as const) {
  const drawn = new Set(map.shapes.map(({ slug }) => slug));
  const known = new Set(places.map(({ slug }) => slug));
  const missing = [...known].filter((slug) => !drawn.has(slug));
  const strange = [...drawn].filter((slug) => !known.has(slug));
  if (missing.length > 0 || strange.length > 0)
    throw new Error(
      `data/maps/${file}.json does not fit the areas: no shape for ${missing.join(', ') || 'none'}; no area for ${strange.join(', ') || 'none'}. Run npm run data:maps.`,
    );
}
