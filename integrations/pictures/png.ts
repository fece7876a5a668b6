import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { FONT } from '../../src/chart-files/font.ts';
import type { Picture } from '../../src/chart-files/in-pixels.ts';
import { palettePng } from './palette-png.ts';

const find = createRequire(import.meta.url).resolve;

/** What pictures are set in. Given a font of the web's own kind, the program would draw no text at all. */
export const FONT_FILES: readonly string[] = [
  ...['400Regular', '600SemiBold', '700Bold'].map((weight) =>
    find(`@expo-google-fonts/public-sans/${weight}/PublicSans_${weight}.ttf`),
  ),
  fileURLToPath(new URL('../../src/fonts/source-serif-600.ttf', import.meta.url)),
];

/** The font that a file brings is of that kind: it is left out. */
const FONT_FACE = /@font-face\{[^}]*\}/;

/** What of a picture decides its pixels. */
export const withoutFont = (svg: string): string => svg.replace(FONT_FACE, '');

/** A picture in pixels, the same on every machine: only our own fonts are asked. */
export function pngOf({ svg, scale }: Picture): Uint8Array<ArrayBuffer> {
  const image = new Resvg(withoutFont(svg), {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, defaultFontFamily: FONT, fontFiles: [...FONT_FILES] },
  }).render();
  return palettePng({ width: image.width, height: image.height, bytes: image.pixels });
}
