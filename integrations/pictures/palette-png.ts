import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Pixels of a picture, row by row: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const MOST_COLORS = 256; // of a palette whose entries are named by a byte
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
// Packed by a program in plain JavaScript: one of the machine's own makes other bytes on another processor. The higher
// levels take twice the time to save one byte in fifty.
const LEVEL = 5;

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(body, 8);
  view.setUint32(body.length + 8, crc32(bytes.subarray(4, body.length + 8)));
  return bytes;
}

const channelsOf = (color: number): readonly number[] => [
  color >>> 24,
  (color >>> 16) & 255,
  (color >>> 8) & 255,
];

function nearestIn(palette: readonly number[], color: number): number {
  const wanted = channelsOf(color);
  const distances = palette.map((known) =>
    channelsOf(known).reduce((sum, value, i) => sum + (value - wanted[i]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Pixels as one number each. */
function colorsOf({ width, height, bytes }: Pixels): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const colors = new Uint32Array(width * height);
  for (let i = 0; i < colors.length; i++) colors[i] = view.getUint32(i * 4);
  return colors;
}

/** The colors that a picture has most of, and the place in that list of every color, or of the one nearest to it. */
function paletteOf(colors: Uint32Array): { palette: number[]; places: Map<number, number> } {
  const counts = new Map<number, number>();
  // Flat drawings are runs of a color: each is looked up once.
  for (let from = 0, to = 0; from < colors.length; from = to) {
    const color = colors[from]!;
    while (to < colors.length && colors[to] === color) to++;
    counts.set(color, (counts.get(color) ?? 0) + to - from);
  }
  const ordered = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([color]) => color);
  const palette = ordered.slice(0, MOST_COLORS);
  const places = ordered.map((color, i) => [color, i < MOST_COLORS ? i : nearestIn(palette, color)] as const);
  return { palette, places: new Map(places) };
}

/**
 * A PNG of one byte a pixel: of flat drawings less than half as large as one of four. Every color is kept up to 256 of
 * them; shades at the rims of letters that are fewer than those take the nearest. The same bytes on every machine.
 * Throws RangeError for a picture that one can see through.
 */
export function palettePng(pixels: Pixels): Uint8Array<ArrayBuffer> {
  const { width, height } = pixels;
  const colors = colorsOf(pixels);
  const { palette, places } = paletteOf(colors);
  if (palette.some((color) => (color & 255) !== 255))
    throw new RangeError('a picture that one can see through: it needs a ground');
  // Each row begins with a 0: its bytes are as they are.
  const rows = new Uint8Array((width + 1) * height);
  let [last, place] = [-1, 0];
  for (let y = 0, i = 0; y < height; y++)
    for (let at = y * (width + 1) + 1; at < (y + 1) * (width + 1); at++, i++) {
      if (colors[i] !== last) [last, place] = [colors[i]!, places.get(colors[i]!)!];
      rows[at] = place;
    }
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, height);
  head.set([8, 3], 8); // bits, and that they name a color of the palette
  const parts = [
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channelsOf))),
    chunk('IDAT', zlibSync(rows, { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}
