// Writes data/neighbours.json: which states, and which areas of California, share a border.
// Borders are those of the us-atlas package (U.S. Census Bureau cartographic boundaries).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areas, counties } from '../src/data/index.ts';

const require = createRequire(import.meta.url);
const topology = (name: string): Topology =>
  JSON.parse(readFileSync(require.resolve(`us-atlas/${name}`), 'utf8')) as Topology;

/** Pairs of neighbouring shapes under the names that `nameOf` gives; a shape without a name is left out. */
function borders(
  collection: GeometryCollection,
  nameOf: (id: string) => string | undefined,
): Map<string, Set<string>> {
  const names = collection.geometries.map(({ id }) => nameOf(String(id)));
  const found = new Map<string, Set<string>>();
  for (const [i, near] of neighbors(collection.geometries).entries()) {
    const name = names[i];
    if (name === undefined) continue;
    const set = found.get(name) ?? new Set();
    for (const other of near.map((j) => names[j])) if (other !== undefined && other !== name) set.add(other);
    found.set(name, set);
  }
  return found;
}

const slugOf = new Map(areas.map(({ code, slug }) => [code, slug]));
const areaOfCounty = new Map(counties.map(({ fips, area }) => [fips, slugOf.get(area)]));

const states = borders(topology('states-10m.json').objects.states as GeometryCollection, (fips) =>
  slugOf.get(fips),
);
const regions = borders(topology('counties-10m.json').objects.counties as GeometryCollection, (fips) =>
  areaOfCounty.get(fips),
);

const lines = [...states, ...regions]
  .filter(([, near]) => near.size > 0)
  .map(([name, near]) => `  ${JSON.stringify(name)}: ${JSON.stringify([...near].sort())}`);
writeFileSync('data/neighbours.json', `{\n${lines.join(',\n')}\n}\n`);
console.log(`Wrote data/neighbours.json: ${lines.length} places`);
