// Writes data/maps/: the states, and the areas of California, as outlines ready to draw.
// Outlines are those of the us-atlas package (U.S. Census Bureau cartographic boundaries, Albers projection).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mergeArcs } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { areas, counties } from '../src/data/index.ts';
import type { MapDrawing, MapLabel, MapShape } from '../src/schema/map.ts';
import { placeWithin } from './prepare-maps/labels.ts';
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

const shapeOf = ({ slug, rings }: Outline, frame: Frame): MapShape => ({ slug, d: pathOf(rings, frame) });

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

const box = (slug: string): MapShape => {
  const [x, y] = BOXES[slug]!;
  return { slug, d: `M${x} ${y}l${BOX} 0 0 ${BOX}-${BOX} 0z` };
};

const STATE_ROOM = 13; // units: half of what a postal code needs around its middle
const postalOf = new Map(areas.map(({ slug, state }) => [slug, state]));

/** The postal code on its state, or in the sea beside it. */
function stateLabel({ slug, rings }: Outline): MapLabel[] {
  const { point, room } = innermost(rings);
  const beside = OFFSHORE[slug];
  if (!beside && room < STATE_ROOM) return [];
  const at = pointOf(beside ?? point);
  return [{ slug, lines: [postalOf.get(slug)!], at, leader: beside ? pointOf(point) : null }];
}

const boxLabel = (slug: string): MapLabel => {
  const [x, y] = BOXES[slug]!;
  return { slug, lines: [postalOf.get(slug)!], at: [x + BOX / 2, y + BOX / 2], leader: null };
};

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
    shapes: [...outlines.map((outline) => shapeOf(outline, STATES)), ...Object.keys(BOXES).map(box)],
    labels: [...outlines.flatMap(stateLabel), ...Object.keys(BOXES).map(boxLabel)],
    inset: null,
  };
}

const WIDTH = 400; // units of California; its height follows
const EDGE = 6; // units left free around it
const BESIDE = 30; // units more to the right, where the inset stands

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

const NAME = 14.5; // units: size of the type of names, as the style sheet has it
const nameOf = new Map(areas.map(({ slug, name }) => [slug, name]));

/** In the sea, or beyond the border: the name in lines, its middle, and a point of its area. */
const ASIDE: Readonly<Record<string, Omit<MapLabel, 'slug'>>> = {
  salinas: { lines: ['Salinas'], at: [34, 408], leader: [80, 400] },
  'san-luis-obispo': { lines: ['San Luis', 'Obispo'], at: [40, 452], leader: [100, 452] },
  'santa-maria': { lines: ['Santa', 'Maria'], at: [48, 502], leader: [100, 495] },
  oxnard: { lines: ['Oxnard'], at: [92, 561], leader: [150, 524] },
  'los-angeles': { lines: ['Los Angeles'], at: [150, 650], leader: [205, 566] },
  'eastern-sierra-mother-lode': {
    lines: ['Eastern Sierra-', 'Mother Lode'],
    at: [364, 372],
    leader: [268, 400],
  },
};

/** Around San Francisco Bay areas are small: they are drawn again in Nevada, and have their names there. */
const INSET = { of: [-2, 196, 100.5, 147], at: [240, 20, 185.9, 272] } as const;
const SCALE = INSET.at[2] / INSET.of[2];
const inInset = ([x, y]: Point): Point => [
  (x - INSET.of[0]) * SCALE + INSET.at[0],
  (y - INSET.of[1]) * SCALE + INSET.at[1],
];
/** The areas that the inset has, and no other: those without a place here have their names on them. */
const BAY: Readonly<Record<string, Omit<MapLabel, 'slug'> | null>> = {
  'santa-rosa': null,
  napa: { lines: ['Napa'], at: [372, 45], leader: [365, 91] },
  vallejo: { lines: ['Vallejo'], at: [398, 29], leader: [397, 127] },
  'san-francisco': { lines: ['San', 'Francisco'], at: [281, 206], leader: [335, 211] },
  'san-jose': null,
  'santa-cruz': { lines: ['Santa', 'Cruz'], at: [300, 270], leader: [343, 265] },
};

function areaLabel({ slug, rings }: Outline, frame: Frame): MapLabel[] {
  const aside = BAY[slug] ?? ASIDE[slug];
  if (aside) return [{ slug, ...aside }];
  const placed = rings.map((ring) => ring.map((point) => frame.place(point)));
  const drawn = slug in BAY ? placed.map((ring) => ring.map(inInset)) : placed;
  const label = placeWithin(drawn, nameOf.get(slug)!, NAME);
  return label ? [{ slug, lines: [...label.lines], at: pointOf(label.middle), leader: null }] : [];
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
    viewBox: `0 0 ${frame.width + BESIDE} ${frame.height}`,
    shapes: outlines.map((outline) => shapeOf(outline, frame)),
    labels: outlines.flatMap((outline) => areaLabel(outline, frame)),
    inset: { of: [...INSET.of], at: [...INSET.at], slugs: Object.keys(BAY) },
  };
}

const linesOf = (rows: readonly unknown[]): string =>
  rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n');

/** A map as a file: a shape a line, then a label a line. */
export const serializeMap = ({ viewBox, shapes, labels, inset }: MapDrawing): string =>
  `{"viewBox": "${viewBox}", "inset": ${JSON.stringify(inset)}, "shapes": [\n${linesOf(shapes)}\n], "labels": [\n${linesOf(labels)}\n]}\n`;

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
