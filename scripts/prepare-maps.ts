// Writes data/maps/: the states, and the areas of California, as outlines ready to draw.
// Outlines are those of the us-atlas package (U.S. Census Bureau cartographic boundaries, Albers projection).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mergeArcs } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { areas, counties } from '../src/data/index.ts';
import type { MapDrawing, MapShape } from '../src/schema/map.ts';
import { type Frame, innermost, pathOf, type Point, type Ring, ringsOf } from './prepare-maps/rings.ts';

type Shape = (Polygon | MultiPolygon) & { readonly id: string };
interface Outline {
  readonly slug: string;
  readonly rings: readonly Ring[];
}

const require = createRequire(import.meta.url);
const atlas = (name: string): Topology =>
  JSON.parse(readFileSync(require.resolve(`us-atlas/${name}`), 'utf8')) as Topology;
const slugOf = new Map(areas.map(({ code, slug }) => [code, slug]));
const tenth = (value: number) => Math.round(value * 10) / 10;
const pointOf = ([x, y]: Point): [number, number] => [tenth(x), tenth(y)];

/**
 * Shapes with fewer points, in order of slug; their borders are still shared.
 * `detail`: a corner of a smaller triangle is cut off. `island`: a smaller island is left out. Square units.
 */
function simplified(
  topology: Topology,
  shapes: Shape[],
  { detail, island }: { detail: number; island: number },
): Outline[] {
  const only = {
    ...topology,
    objects: { shapes: { type: 'GeometryCollection', geometries: shapes } as const },
  };
  const lean = simplify(presimplify(only), detail);
  const kept = filter(lean, filterAttachedWeight(lean, island)) as typeof only;
  return kept.objects.shapes.geometries
    .map((shape) => ({ slug: shape.id, rings: ringsOf(feature<object>(kept, shape as Polygon).geometry) }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

interface Labels {
  /** Half of what a label needs around its middle; a shape with less has none, but for those in `beside`. */
  readonly room: number;
  /** Where a label stands beside its shape. */
  readonly beside: Readonly<Record<string, Point>>;
}

function shapeOf({ slug, rings }: Outline, frame: Frame, { room, beside }: Labels): MapShape {
  const inside = innermost(rings.map((ring) => ring.map(frame.place)));
  const at = beside[slug];
  const [labelX, labelY] =
    at !== undefined || inside.room >= room ? pointOf(at ?? inside.point) : [null, null];
  const leader = at === undefined ? null : pointOf(inside.point);
  return { slug, d: pathOf(rings, frame), labelX, labelY, leader };
}

const STATES: Frame = { width: 975, height: 610, place: (point) => point, decimals: 0 };
const isWithin = ([x, y]: Point) => x >= 0 && x <= STATES.width && y >= 0 && y <= STATES.height;
const BOX = 84; // units: 24 px and more where the map is 288 px wide
/** Too small to press, and not in us-atlas's projection: drawn as boxes in the Atlantic. Left upper corners. */
const BOXES: Readonly<Record<string, Point>> = {
  'district-of-columbia': [888, 414],
  'puerto-rico': [888, 514],
};
/** In the sea, or beyond the border, beside states too small for a label. */
const OFFSHORE: Readonly<Record<string, Point>> = {
  vermont: [852, 104],
  'new-hampshire': [879, 84],
  massachusetts: [958, 164],
  'rhode-island': [950, 226],
  connecticut: [930, 246],
  'new-jersey': [914, 270],
  delaware: [906, 298],
  maryland: [898, 322],
  hawaii: [338, 552],
};

function box(slug: string): MapShape {
  const [x, y] = BOXES[slug]!;
  const middle = { labelX: x + BOX / 2, labelY: y + BOX / 2, leader: null };
  return { slug, d: `M${x} ${y}l${BOX} 0 0 ${BOX}-${BOX} 0z`, ...middle };
}

/** The 50 states as us-atlas draws them, in order of slug; then DC and Puerto Rico as boxes. */
export function mapOfStates(): MapDrawing {
  const topology = atlas('states-albers-10m.json');
  const shapes = (topology.objects.states as GeometryCollection).geometries.flatMap((geometry) => {
    const id = slugOf.get(String(geometry.id));
    return id === undefined || id in BOXES ? [] : [{ ...geometry, id } as Shape];
  });
  // Alaska's outermost islands lie outside the frame.
  const outlines = simplified(topology, shapes, { detail: 1.5, island: 4 }).map(({ rings, ...outline }) => ({
    ...outline,
    rings: rings.filter((ring) => ring.every(isWithin)),
  }));
  return {
    viewBox: `0 0 ${STATES.width} ${STATES.height}`,
    shapes: [
      ...outlines.map((outline) => shapeOf(outline, STATES, { room: 13, beside: OFFSHORE })),
      ...Object.keys(BOXES).map(box),
    ],
  };
}

const WIDTH = 400; // units of California's map; its height follows
const EDGE = 6; // units left free around it

function frameAround(outlines: readonly Outline[]): Frame {
  const points = outlines.flatMap(({ rings }) => rings.flat());
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = (WIDTH - 2 * EDGE) / (Math.max(...xs) - left);
  return {
    width: WIDTH,
    height: Math.ceil((Math.max(...ys) - top) * scale + 2 * EDGE),
    place: ([x, y]) => [(x - left) * scale + EDGE, (y - top) * scale + EDGE],
    decimals: 1,
  };
}

/** The areas of California: its counties, joined as the survey joins them, in order of slug. */
export function mapOfCalifornia(): MapDrawing {
  const topology = atlas('counties-albers-10m.json');
  const all = (topology.objects.counties as GeometryCollection<object>).geometries;
  const codes = [...new Set(counties.map(({ area }) => area))];
  const shapes = codes.map((code): Shape => {
    const within = counties.flatMap(({ fips, area }) => (area === code ? [fips] : []));
    const parts = all.filter(({ id }) => within.includes(String(id))) as Polygon[];
    return { ...mergeArcs(topology, parts), id: slugOf.get(code)! };
  });
  const outlines = simplified(topology, shapes, { detail: 0.15, island: 2 });
  const frame = frameAround(outlines);
  return {
    viewBox: `0 0 ${frame.width} ${frame.height}`,
    shapes: outlines.map((outline) =>
      shapeOf(outline, frame, { room: 9, beside: { 'santa-cruz': [24, 322] } }),
    ),
  };
}

/** A map as a file: a shape a line. */
export const serializeMap = ({ viewBox, shapes }: MapDrawing): string =>
  `{"viewBox": "${viewBox}", "shapes": [\n${shapes.map((shape) => `  ${JSON.stringify(shape)}`).join(',\n')}\n]}\n`;

if (import.meta.main) {
  mkdirSync('data/maps', { recursive: true });
  for (const [name, map] of [
    ['states', mapOfStates()],
    ['california', mapOfCalifornia()],
  ] as const) {
    const text = serializeMap(map);
    writeFileSync(`data/maps/${name}.json`, text);
    console.log(`Wrote data/maps/${name}.json: ${map.shapes.length} shapes, ${text.length} bytes`);
  }
}
