import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { areas, counties } from '../../src/data/index.ts';
import { mapSchema } from '../../src/schema/map.ts';
import { mapOfCalifornia, mapOfStates, serializeMap } from '../prepare-maps.ts';
import { innermost, type Point, ringsOf } from './rings.ts';

const require = createRequire(import.meta.url);
const MAPS = { states: mapOfStates(), california: mapOfCalifornia() };

test.each(['states', 'california'] as const)('data/maps/%s.json is what the command writes', (name) => {
  const written = readFileSync(`data/maps/${name}.json`, 'utf8');
  expect(serializeMap(MAPS[name]) === written, 'run npm run data:maps').toBe(true);
  expect(mapSchema.parse(JSON.parse(written))).toEqual(MAPS[name]);
});

/** Places of us-atlas by the name that it gives them itself, with a point in the midst of each. */
function middles(kind: 'states' | 'counties', wanted: (fips: string) => boolean) {
  const text = readFileSync(require.resolve(`us-atlas/${kind}-albers-10m.json`), 'utf8');
  const topology = JSON.parse(text) as Topology<Record<string, GeometryCollection<{ name: string }>>>;
  return feature(topology, topology.objects[kind]!)
    .features.filter(({ id }) => wanted(String(id)))
    .map(({ properties, geometry }) => {
      const rings = ringsOf(geometry);
      return { name: properties.name, rings, middle: innermost(rings).point };
    });
}

/** Slugs of the shapes that a point lies in, by how often a line to the right crosses their outlines. */
function shapesAt({ shapes }: (typeof MAPS)['states'], [x, y]: Point): string[] {
  const holds = (d: string) => {
    const crossings = [...d.matchAll(/M([^z]*)z/g)].flatMap(([, ring]) => {
      const steps = ring!.match(/-?[\d.]+/g)!.map(Number);
      let at: Point = [0, 0];
      const corners = Array.from({ length: steps.length / 2 }, (_, i): Point => {
        at = [at[0] + steps[2 * i]!, at[1] + steps[2 * i + 1]!];
        return at;
      });
      return corners.filter(([x1, y1], i) => {
        const [x2, y2] = corners[(i + 1) % corners.length]!;
        return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
      });
    });
    return crossings.length % 2 === 1;
  };
  return shapes.filter(({ d }) => holds(d)).map(({ slug }) => slug);
}

describe('a shape stands where its place does', () => {
  const isState = new Set(areas.filter(({ type }) => type === 'state').map(({ code }) => code));

  test('the midst of every state lies in the shape of that name, and in no other', () => {
    const atlas = middles('states', (fips) => isState.has(fips)).filter(
      ({ name }) => name !== 'District of Columbia',
    );
    expect(atlas).toHaveLength(50);
    for (const { name, middle } of atlas) {
      const { slug } = areas.find((area) => area.name === name)!;
      expect(shapesAt(MAPS.states, middle), name).toEqual([slug]);
    }
  });

  test('the midst of every county of California lies in the shape of its area, and in no other', () => {
    const atlas = middles('counties', (fips) => fips.startsWith('06'));
    const xs = atlas.flatMap(({ rings }) => rings.flat().map(([x]) => x));
    const ys = atlas.flatMap(({ rings }) => rings.flat().map(([, y]) => y));
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const scale = (400 - 2 * 6) / (Math.max(...xs) - left);
    expect(atlas.map(({ name }) => name).sort()).toEqual(counties.map(({ name }) => name).sort());
    for (const { name, middle } of atlas) {
      const code = counties.find((county) => county.name === name)!.area;
      const { slug } = areas.find((area) => area.code === code)!;
      const at: Point = [(middle[0] - left) * scale + 6, (middle[1] - top) * scale + 6];
      expect(shapesAt(MAPS.california, at), name).toEqual([slug]);
    }
  });
});
