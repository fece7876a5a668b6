import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapShapeSchema } from '../../src/schema/map.ts';
import { areaOf, type Frame, innermost, largest, pathOf, type Point, type Ring, ringsOf } from './rings.ts';

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

const rectangle = (x: number, y: number, width: number, height: number): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];
const turned = (ring: Ring): Ring => ring.toReversed();
const TRIANGLE: Ring = [
  [0, 0],
  [4, 0],
  [0, 3],
  [0, 0],
];

describe('ringsOf', () => {
  const [land, lake, island] = [rectangle(0, 0, 9, 9), rectangle(2, 2, 1, 1), rectangle(20, 0, 1, 1)];
  const json = (rings: Ring[]) => rings.map((ring) => ring.map(([x, y]) => [x, y]));

  test.each([
    ['a polygon with a hole', { type: 'Polygon', coordinates: json([land, lake]) }, [land, lake]],
    [
      'several polygons, holes included',
      { type: 'MultiPolygon', coordinates: [json([land, lake]), json([island])] },
      [land, lake, island],
    ],
  ] as const)('%s', (_, geometry, rings) => {
    expect(ringsOf(geometry as never)).toEqual(rings);
  });

  test('a line is no area', () => {
    expect(() => ringsOf({ type: 'LineString', coordinates: [] })).toThrow('not an area: LineString');
  });
});

test.each<[string, Ring, number]>([
  ['a square', rectangle(3, 4, 10, 10), 100],
  ['a triangle', TRIANGLE, 6],
  ['the other way round', turned(TRIANGLE), 6],
  ['on the other side of zero', rectangle(-10, -10, 4, 5), 20],
  ['a line there and back', [TRIANGLE[0]!, TRIANGLE[1]!, TRIANGLE[0]!], 0],
])('the area of %s', (_, ring, area) => {
  expect(areaOf(ring)).toBe(area);
});

describe('largest', () => {
  test.each([
    ['first', [rectangle(0, 0, 3, 3), rectangle(5, 5, 1, 1)], 0],
    ['last, and turned', [rectangle(0, 0, 2, 2), rectangle(5, 5, 1, 1), turned(rectangle(9, 9, 3, 3))], 2],
  ])('is found where it stands %s', (_, rings, index) => {
    expect(largest(rings)).toBe(rings[index]);
  });

  test('without rings it throws', () => {
    expect(() => largest([])).toThrow(new RangeError('no rings'));
  });
});

describe('innermost', () => {
  test.each<[string, Ring[], Point, number]>([
    ['the middle of a square', [rectangle(0, 0, 48, 48)], [24, 24], 24],
    [
      'the middle of the largest of several',
      [rectangle(100, 0, 4, 4), rectangle(0, 0, 48, 48)],
      [24, 24],
      24,
    ],
  ])('is %s', (_, rings, point, room) => {
    expect(innermost(rings)).toEqual({ point, room });
  });

  test('lies in neither a hole nor the bay of a hook', () => {
    const holed = innermost([rectangle(0, 0, 48, 48), turned(rectangle(8, 8, 36, 36))]);
    expect(holed.point.some((value) => value < 8 || value > 44)).toBe(true);
    expect(holed.room).toBeGreaterThan(3);
    // An L with arms 10 wide around an open 38 by 38.
    const hook = rectangle(0, 0, 48, 48).toSpliced(2, 1, [48, 10], [10, 10], [10, 48]);
    const { point, room } = innermost([hook]);
    expect(Math.min(...point)).toBeLessThan(10);
    expect(room).toBeGreaterThan(5);
  });

  test('is as far from every side as it says', () => {
    const side = fc.integer({ min: 5, max: 90 });
    fc.assert(
      fc.property(side, side, side, side, (x, y, width, height) => {
        const { point, room } = innermost([rectangle(x, y, width, height)]);
        const [left, top] = [point[0] - x, point[1] - y];
        expect(room).toBeCloseTo(Math.min(left, top, width - left, height - top), 9);
        expect(room).toBeCloseTo(Math.min(width, height) / 2, 9);
      }),
      { numRuns: 30 },
    );
  });
});

const frame = (decimals: 0 | 1, place: Frame['place'] = (point) => point): Frame => ({
  width: 100,
  height: 100,
  place,
  decimals,
});

/** Corners of a path, each added to the one before it; the last one leads back. */
function cornersOf(d: string): Point[][] {
  return [...d.matchAll(/M([^z]*)z/g)].map(([, ring]) => {
    const numbers = ring!.match(/-?[\d.]+/g)!.map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, i): Point => {
      [x, y] = [x + numbers[2 * i]!, y + numbers[2 * i + 1]!];
      return [x, y];
    });
  });
}

describe('pathOf', () => {
  test.each<[string, Ring[], Frame, string]>([
    ['a triangle', [TRIANGLE], frame(0), 'M0 0l4 0-4 3z'],
    ['two rings', [TRIANGLE, rectangle(8, 8, 2, 2)], frame(0), 'M0 0l4 0-4 3zM8 8l2 0 0 2-2 0z'],
    ['placed by the frame', [TRIANGLE], frame(0, ([x, y]) => [10 * x - 5, -y]), 'M-5 0l40 0-40-3z'],
    ['to one decimal', [TRIANGLE], frame(1, ([x, y]) => [x / 8, y / 8]), 'M0 0l0.5 0-0.5 0.4z'],
    [
      'corners that fall together are one',
      [
        [
          [0, 0],
          [0.2, 0.3],
          [4, 0],
          [4.4, 0.1],
          [0, 3],
          [0, 0],
        ],
      ],
      frame(0),
      'M0 0l4 0-4 3z',
    ],
    [
      'a ring that shrinks to a line is left out',
      [
        [
          [0, 0],
          [4, 0],
          [4, 0.2],
          [0, 0],
        ],
        TRIANGLE,
      ],
      frame(0),
      'M0 0l4 0-4 3z',
    ],
    ['a ring that shrinks to a point is left out', [rectangle(1, 1, 0.2, 0.2)], frame(0), ''],
  ])('%s', (_, rings, how, d) => {
    expect(pathOf(rings, how)).toBe(d);
  });

  const number = fc.double({ min: -99, max: 999, noNaN: true });
  const anyRing = fc
    .array(fc.tuple(number, number), { minLength: 3, maxLength: 30 })
    .map((points): Ring => [...points, points[0]!]);

  test.each([0, 1] as const)(
    'every corner of the path is a rounded point of the ring, to %s decimals',
    (decimals) => {
      const round = (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;
      fc.assert(
        fc.property(anyRing, (ring) => {
          const d = pathOf([ring], frame(decimals));
          const rounded = ring.map(([x, y]): Point => [round(x), round(y)]);
          const corners = rounded.slice(0, -1).filter((at, i) => rounded[i - 1]?.join() !== at.join());
          fc.pre(corners.length > 2 && corners.at(-1)!.join() !== corners[0]!.join());
          expect(mapShapeSchema.shape.d.safeParse(d).success).toBe(true);
          const [drawn] = cornersOf(d) as [Point[]];
          expect(drawn).toHaveLength(corners.length);
          for (const [i, [x, y]] of drawn.entries()) {
            expect(x).toBeCloseTo(corners[i]![0], 6);
            expect(y).toBeCloseTo(corners[i]![1], 6);
          }
        }),
      );
    },
  );
});
