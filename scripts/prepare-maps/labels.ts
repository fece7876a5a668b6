import { halfOf } from '../../src/charts/pay-map/label-size.ts';
import type { Point, Ring } from './rings.ts';

export interface Placed {
  readonly lines: readonly string[];
  readonly middle: Point;
}

/** A name in every way in which it can be parted into lines, the fewest lines first. A hyphen ends a line. */
export function waysToPart(name: string): string[][] {
  const [first = '', ...rest] = name.split(/(?<=-)| /);
  const ways = rest.reduce<string[][]>(
    (before, word) =>
      before.flatMap((lines) => {
        const last = lines.at(-1)!;
        const joined = `${last}${last.endsWith('-') ? '' : ' '}${word}`;
        return [
          [...lines.slice(0, -1), joined],
          [...lines, word],
        ];
      }),
    [[first]],
  );
  return ways.sort((a, b) => a.length - b.length);
}

type Side = readonly [Point, Point];

/** Whether a point lies within an odd number of rings. */
const isWithin = ([x, y]: Point, sides: readonly Side[]): boolean =>
  sides.filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    .length %
    2 ===
  1;

/** Whether a side runs through a box: its part within each pair of edges, by how far along it is, is not empty. */
function meets([[x1, y1], [x2, y2]]: Side, [x, y]: Point, [halfX, halfY]: Point): boolean {
  let [from, to] = [0, 1];
  for (const [at, along, middle, half] of [
    [x1, x2 - x1, x, halfX],
    [y1, y2 - y1, y, halfY],
  ] as const) {
    if (along === 0) {
      if (Math.abs(at - middle) > half) return false;
      continue;
    }
    const ends = [(middle - half - at) / along, (middle + half - at) / along];
    [from, to] = [Math.max(from, Math.min(...ends)), Math.min(to, Math.max(...ends))];
  }
  return from <= to;
}

const MOST_AIR = 8; // units around a label: with more it stands no better

/** Where within its rings a name has most room, in as few lines as fit; null where it has none. `size` is that of its type. To whole units. */
export function placeWithin(rings: readonly Ring[], name: string, size: number): Placed | null {
  const sides = rings.flatMap((ring) => ring.slice(1).map((point, i): Side => [ring[i]!, point]));
  const points = rings.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  for (const lines of waysToPart(name)) {
    const [halfX, halfY] = halfOf(lines, size);
    const isFree = (at: Point, air: number) =>
      !sides.some((side) => meets(side, at, [halfX + air, halfY + air]));
    let best: { readonly middle: Point; readonly air: number } | null = null;
    for (let x = Math.ceil(Math.min(...xs)); x <= Math.max(...xs); x++)
      for (let y = Math.ceil(Math.min(...ys)); y <= Math.max(...ys); y++) {
        const next: number = best ? best.air + 1 : 0;
        if (next > MOST_AIR || !isFree([x, y], next) || !isWithin([x, y], sides)) continue;
        let air = next;
        while (air < MOST_AIR && isFree([x, y], air + 1)) air++;
        best = { middle: [x, y], air };
      }
    if (best) return { lines, middle: best.middle };
  }
  return null;
}
