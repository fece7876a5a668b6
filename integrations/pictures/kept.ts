import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Picture } from '../../src/chart-files/in-pixels.ts';
import { FONT_FILES, withoutFont } from './png.ts';

const LONGEST_UNUSED = 30 * 24 * 3600 * 1000; // ms: other branches of the work have pictures here too

const sha256 = (...parts: readonly (string | Uint8Array)[]): string =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex');

/** What besides a picture decides its pixels: the program with its version, our own steps after it, the fonts. */
const renderer = (): string =>
  sha256(
    (createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string }).version,
    ...['png.ts', 'palette-png.ts'].map((file) =>
      readFileSync(fileURLToPath(new URL(file, import.meta.url))),
    ),
    ...FONT_FILES.map((file) => readFileSync(file)),
  );

/** Pictures in pixels of earlier builds, each in a file named by all that decides how it looks. */
export interface Kept {
  /** What is kept of a picture; undefined if it has not been drawn as it is now. */
  get(picture: Picture): Uint8Array | undefined;
  put(picture: Picture, png: Uint8Array): void;
  /** Forgets what no build has asked for in a month. */
  forget(): void;
}

export function keptIn(folder: string): Kept {
  mkdirSync(folder, { recursive: true });
  const of = renderer();
  const fileOf = ({ svg, scale }: Picture) =>
    join(folder, `${sha256(of, String(scale), withoutFont(svg))}.png`);
  return {
    get(picture) {
      const file = fileOf(picture);
      if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
      const now = new Date();
      utimesSync(file, now, now);
      return readFileSync(file);
    },
    put(picture, png) {
      const file = fileOf(picture);
      // Whole or not at all: a build may be stopped, and two may run.
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, png);
      renameSync(unfinished, file);
    },
    forget() {
      const oldest = Date.now() - LONGEST_UNUSED;
      for (const name of readdirSync(folder))
        if ((statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < oldest)
          rmSync(join(folder, name), { force: true });
    },
  };
}
