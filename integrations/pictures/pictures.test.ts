import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { onEveryCore } from '../on-every-core.ts';
import type { Picture } from '../../src/chart-files/in-pixels.ts';
import { keptIn } from './kept.ts';
import { palettePng } from './palette-png.ts';
import { pngOf } from './png.ts';

const pixels = (width: number, height: number, colorAt: (i: number) => readonly number[]) => ({
  width,
  height,
  bytes: Uint8Array.from(Array.from({ length: width * height }, (_, i) => colorAt(i)).flat()),
});

/** Colors of a PNG of few pixels, row by row, from its palette. */
function colorsIn(png: Uint8Array, width: number): number[][] {
  const bytes = Buffer.from(png);
  const body = (type: string) => {
    const at = bytes.indexOf(type);
    return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
  };
  const palette = body('PLTE');
  return [...inflateSync(body('IDAT'))]
    .filter((_, i) => i % (width + 1) > 0)
    .map((at) => [...palette.subarray(at * 3, at * 3 + 3)]);
}

test('few colors stay as they are, each in its place', () => {
  const three = [
    [255, 255, 255, 255],
    [23, 74, 104, 255],
    [181, 101, 29, 255],
  ];
  const png = palettePng(pixels(4, 3, (i) => three[i % 3]!));
  expect(colorsIn(png, 4)).toEqual(Array.from({ length: 12 }, (_, i) => three[i % 3]!.slice(0, 3)));
});

test('of more colors than a byte can name the rarest takes the nearest that stays', () => {
  // 256 grays, two pixels each, and one pixel that is nearly the gray 200.
  const colorAt = (i: number) => (i < 512 ? [i >> 1, i >> 1, i >> 1, 255] : [201, 200, 199, 255]);
  const found = colorsIn(palettePng(pixels(513, 1, colorAt)), 513);
  expect(found.slice(0, 512)).toEqual(Array.from({ length: 512 }, (_, i) => colorAt(i).slice(0, 3)));
  expect(found.at(-1)).toEqual([200, 200, 200]);
});

test('what one can see through is refused', () => {
  expect(() => palettePng(pixels(1, 1, () => [0, 0, 0, 254]))).toThrow('it needs a ground');
});

const WORKER = new URL('worker.ts', import.meta.url);

const rectangle = (fill: string) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="${fill}"/></svg>`,
  scale: 1,
});

test('pictures are drawn by several workers, each under its own name', async () => {
  const asked = new Map(
    ['#010203', '#040506', '#070809', '#0a0b0c', '#0d0e0f'].map((fill) => [fill, rectangle(fill)]),
  );
  const drawn = new Map<string, Uint8Array>();
  await onEveryCore<Picture, Uint8Array>(WORKER, asked, (name, png) => drawn.set(name, png));
  expect([...drawn.keys()].sort()).toEqual([...asked.keys()].sort());
  for (const [fill, picture] of asked)
    expect(Buffer.from(drawn.get(fill)!)).toEqual(Buffer.from(pngOf(picture)));
});

test('a picture that cannot be drawn is named', async () => {
  const broken = new Map([['/social/home.png', { svg: '<svg', scale: 1 }]]);
  await expect(onEveryCore(WORKER, broken, () => undefined)).rejects.toThrow('/social/home.png: ');
});

const folder = mkdtempSync(join(tmpdir(), 'second-chair-pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a picture is kept until it is another, and forgotten when no build asks for it', () => {
  const [kept, picture] = [keptIn(folder), rectangle('#123456')];
  expect(kept.get(picture)).toBeUndefined();
  kept.put(picture, Uint8Array.of(1, 2, 3));
  expect([...keptIn(folder).get(picture)!]).toEqual([1, 2, 3]);
  expect(kept.get({ ...picture, scale: 2 })).toBeUndefined();
  expect(kept.get(rectangle('#123457'))).toBeUndefined();
  kept.forget();
  expect(readdirSync(folder)).toHaveLength(1);
  const longAgo = new Date(Date.now() - 31 * 24 * 3600 * 1000);
  utimesSync(join(folder, readdirSync(folder)[0]!), longAgo, longAgo);
  kept.forget();
  expect(readdirSync(folder)).toEqual([]);
});
