import type { Geometry } from 'geojson';

export type Point = readonly [x: number, y: number];
/** A closed outline; its first point is its last. */
export type Ring = readonly Point[];

/** How points of a topology become points of a drawing. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly place: (point: Point) => Point;
  /** Decimals that coordinates keep. */
  readonly decimals: 0 | 1;
}

/** Every ring of a polygon or of several. Throws on any other geometry. */
export function ringsOf(geometry: Geometry): Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates as unknown as Ring[];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat() as unknown as Ring[];
  throw new RangeError(`not an area: ${geometry.type}`);
}

const pairs = (ring: Ring): [Point, Point][] => ring.slice(1).map((point, i) => [ring[i]!, point]);

/** Area in square units, by the shoelace formula. */
export const areaOf = (ring: Ring): number =>
  Math.abs(pairs(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1) / 2, 0));

/** The ring with the largest area. Throws RangeError where there is none. */
export function largest(rings: readonly Ring[]): Ring {
  const [first] = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  if (first === undefined) throw new RangeError('no rings');
  return first;
}

/** Whether a point lies within an odd number of rings: in a hole it does not. */
function isWithin([x, y]: Point, sides: readonly [Point, Point][]): boolean {
  const crossed = sides.filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
  );
  return crossed.length % 2 === 1;
}

function distanceTo([x, y]: Point, [[x1, y1], [x2, y2]]: [Point, Point]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = dx === 0 && dy === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

const STEPS = 48; // of the grid that is searched, each way

/** The point within rings that is farthest from them, near the largest, to a grid; and how far that is. */
export function innermost(rings: readonly Ring[]): { point: Point; room: number } {
  const around = largest(rings);
  const [xs, ys] = [around.map(([x]) => x), around.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [stepX, stepY] = [(Math.max(...xs) - left) / STEPS, (Math.max(...ys) - top) / STEPS];
  const sides = rings.flatMap(pairs);
  let best: { point: Point; room: number } = { point: around[0]!, room: 0 };
  for (let i = 1; i < STEPS; i++) {
    for (let j = 1; j < STEPS; j++) {
      const point: Point = [left + i * stepX, top + j * stepY];
      const room = Math.min(...sides.map((side) => distanceTo(point, side)));
      if (room > best.room && isWithin(point, sides)) best = { point, room };
    }
  }
  return best;
}

/**
 * Rings as the `d` of an SVG path. Points are rounded first and written as steps from one to the next,
 * so that two shapes that share a border still share it. A ring of fewer than three points is left out.
 */
export function pathOf(rings: readonly Ring[], { place, decimals }: Frame): string {
  const unit = 10 ** decimals;
  const text = (value: number) => String(value / unit);
  return rings
    .map((ring) => {
      const points = ring
        .map((point) => place(point).map((value) => Math.round(value * unit)) as [number, number])
        .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1]);
      if (points.length < 4) return '';
      const [[x, y]] = points as [[number, number]];
      const steps = pairs(points.slice(0, -1)).map(
        ([[x1, y1], [x2, y2]]) => `${text(x2 - x1)} ${text(y2 - y1)}`,
      );
      return `M${text(x)} ${text(y)}l${steps.join(' ')}z`.replaceAll(' -', '-');
    })
    .join('');
}
