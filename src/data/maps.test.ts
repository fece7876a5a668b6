import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { MapDrawing } from '../schema/map.ts';
import { halfOf } from '../charts/pay-map/label-size.ts';
import { areas, counties } from './index.ts';
import { mapOfCalifornia, mapOfStates, placesOfStates } from './maps.ts';

type Point = readonly [number, number];

/** The closed outlines of a path of `M x y l dx dy … z`. */
function outlines(d: string): Point[][] {
  return d.split('z').flatMap((ring) => {
    const numbers = (ring.match(/-?[\d.]+/g) ?? []).map(Number);
    if (numbers.length === 0) return [];
    let [x, y] = [0, 0];
    const points = Array.from({ length: numbers.length / 2 }, (_, i): Point => {
      x += numbers[2 * i]!;
      y += numbers[2 * i + 1]!;
      return [x, y];
    });
    return [points];
  });
}

/** Whether a point lies in an outline, by how often a line from it to the right crosses one. */
function holds(d: string, [x, y]: Point): boolean {
  const crossings = outlines(d).flatMap((ring) =>
    ring.filter(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }),
  );
  return crossings.length % 2 === 1;
}

const areasWhere = (test: (area: (typeof areas)[number]) => boolean) =>
  areas.flatMap((area) => (test(area) ? area.slug : [])).sort();
const slugsOf = ({ shapes }: MapDrawing) => shapes.map(({ slug }) => slug).sort();

test('the map of states has the 50 states, DC and Puerto Rico, and so has its list of places', () => {
  const expected = areasWhere(({ type, slug }) => type === 'state' || slug === 'puerto-rico');
  expect(expected).toHaveLength(50 + 1 + 1);
  expect(expected).toContain('district-of-columbia');
  expect(slugsOf(mapOfStates)).toEqual(expected);
  expect(placesOfStates.map(({ slug }) => slug).sort()).toEqual(expected);
});

test('the map of California has its 28 areas, and each of its counties in exactly one of them', () => {
  const expected = areasWhere(({ type, state }) => state === 'CA' && type !== 'state');
  expect(expected).toHaveLength(28);
  expect(slugsOf(mapOfCalifornia)).toEqual(expected);
  const drawn = new Set(slugsOf(mapOfCalifornia));
  expect(new Set(counties.map(({ name }) => name)).size).toBe(58);
  expect(counties).toHaveLength(58);
  for (const { name, area } of counties) {
    const own = areas.filter(({ code, slug }) => code === area && drawn.has(slug));
    expect(own, name).toHaveLength(1);
  }
});

describe.each([
  ['states', mapOfStates],
  ['California', mapOfCalifornia],
])('the map of %s', (_, map) => {
  const [, , width, height] = map.viewBox.split(' ').map(Number) as [number, number, number, number];
  const { labels, inset } = map;
  const holding = (point: Point) => map.shapes.filter(({ d }) => holds(d, point)).map(({ slug }) => slug);
  /** A point of the inset where it stands on the map itself. */
  const outside = (slug: string, [x, y]: Point): Point => {
    if (!inset?.slugs.includes(slug)) return [x, y];
    const [[fromX, fromY, across], [atX, atY, wide]] = [inset.of, inset.at];
    return [fromX + ((x - atX) * across) / wide, fromY + ((y - atY) * across) / wide];
  };
  const size = inset ? 14.5 : 17.5;
  const boxOf = ({ lines, at: [x, y] }: (typeof labels)[number]) => {
    const [halfX, halfY] = halfOf(lines, size);
    return { left: x - halfX, right: x + halfX, top: y - halfY, bottom: y + halfY };
  };

  test('every outline and every label lies within the frame', () => {
    const rings = map.shapes.flatMap(({ slug, d }) => outlines(d).map((ring) => ({ slug, ring })));
    const all = [...rings, ...labels.map(({ slug, at }) => ({ slug, ring: [at] }))];
    expect(rings.length).toBeGreaterThanOrEqual(map.shapes.length);
    const isOutside = ([x, y]: Point) => x < 0 || x > width || y < 0 || y > height;
    expect(all.filter(({ ring }) => ring.some(isOutside))).toEqual([]);
  });

  test('a label is of one of the shapes, stands in it alone, or beside it with a line to it', () => {
    expect(new Set(labels.map(({ slug }) => slug)).size).toBe(labels.length);
    for (const { slug, at, leader } of labels) {
      expect(holding(outside(slug, leader ?? at)), slug).toEqual([slug]);
      if (leader) expect(holding(outside(slug, at)), slug).not.toContain(slug);
    }
  });

  test('no two labels stand on each other', () => {
    for (const [i, one] of labels.entries())
      for (const other of labels.slice(i + 1)) {
        const [a, b] = [boxOf(one), boxOf(other)];
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
        expect(apart, `${one.slug}, ${other.slug}`).toBe(true);
      }
  });
});

test('no border runs through a name on the map of California, and all of it is within the frame', () => {
  const { shapes, labels, inset, viewBox } = mapOfCalifornia;
  const [, , width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  const [fromX, fromY, across] = inset!.of;
  const [atX, atY, wide, high] = inset!.at;
  const again = shapes
    .filter(({ slug }) => inset!.slugs.includes(slug))
    .flatMap(({ d }) => outlines(d))
    .map((ring) =>
      ring.map(([x, y]): Point => [atX + ((x - fromX) * wide) / across, atY + ((y - fromY) * wide) / across]),
    );
  const own = shapes.flatMap(({ d }) => outlines(d));
  for (const { slug, lines, at } of labels) {
    const [halfX, halfY] = halfOf(lines, 14.5);
    const inside = inset!.slugs.includes(slug);
    const [left, top, right, bottom] = inside ? [atX, atY, atX + wide, atY + high] : [0, 0, width, height];
    expect(at[0] - halfX, slug).toBeGreaterThan(left);
    expect(at[0] + halfX, slug).toBeLessThan(right);
    expect(at[1] - halfY, slug).toBeGreaterThan(top);
    expect(at[1] + halfY, slug).toBeLessThan(bottom);
    const crossing = (inside ? again : own).some((ring) =>
      ring.some(([x1, y1], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length]!;
        return Array.from({ length: 21 }, (_, k) => k / 20).some(
          (t) => Math.abs(x1 + t * (x2 - x1) - at[0]) < halfX && Math.abs(y1 + t * (y2 - y1) - at[1]) < halfY,
        );
      }),
    );
    expect(crossing, `a border runs through ${slug}`).toBe(false);
  }
});

test('DC and Puerto Rico are boxes of their own, clear of every state', () => {
  for (const slug of ['district-of-columbia', 'puerto-rico']) {
    const box = mapOfStates.shapes.find((shape) => shape.slug === slug)!;
    const [corners] = outlines(box.d) as [Point[]];
    expect(corners).toHaveLength(4);
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const others = mapOfStates.shapes.filter((shape) => shape !== box).flatMap(({ d }) => outlines(d).flat());
    const within = others.filter(
      ([x, y]) =>
        x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys),
    );
    expect(within).toEqual([]);
  }
});

test.each([
  ['the states in 6.0 kB', 'states', 6000],
  ['California’s areas in 4.7 kB', 'california', 4700],
])('outlines travel light: %s', (_, name, most) => {
  const text = JSON.stringify(JSON.parse(readFileSync(`data/maps/${name}.json`, 'utf8')));
  expect(brotliCompressSync(text).length).toBeLessThan(most);
});

describe('outlines that do not fit the areas stop the build', () => {
  afterEach(() => {
    vi.doUnmock('./read.ts');
    vi.resetModules();
  });

  test.each([
    [
      'a place without a shape',
      'states',
      'texas',
      'puerto-rico-2',
      /states\.json .*no shape for texas; no area for puerto-rico-2/,
    ],
    [
      'a shape without a place',
      'california',
      'chico',
      'reno',
      /california\.json .*no shape for chico; no area for reno/,
    ],
  ])('%s', async (_, file, gone, put, message) => {
    vi.resetModules();
    const actual = await vi.importActual<typeof import('./read.ts')>('./read.ts');
    vi.doMock('./read.ts', () => ({
      ...actual,
      readData: (name: string, schema: never) => {
        const read: unknown = actual.readData(name, schema);
        if (name !== `maps/${file}.json`) return read;
        const map = read as MapDrawing;
        return { ...map, shapes: map.shapes.map((s) => (s.slug === gone ? { ...s, slug: put } : s)) };
      },
    }));
    await expect(import('./maps.ts')).rejects.toThrow(message);
  });
});
