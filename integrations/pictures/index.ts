import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { IN_PIXELS, type Picture } from '../../src/chart-files/in-pixels.ts';
import { onEveryCore } from '../on-every-core.ts';
import { keptIn } from './kept.ts';
import { pngOf } from './png.ts';

/** How many pictures a build wrote, and how long that took. */
export interface PicturesWritten {
  readonly drawn: number;
  readonly kept: number;
  readonly seconds: number;
}

/**
 * Writes in pixels what pages and files have handed over (`IN_PIXELS`): on every core, and only what has not been drawn
 * before as it is now. `told` is told how it went.
 */
export function pictures(told: (written: PicturesWritten) => void = () => undefined): AstroIntegration {
  let cache = '';
  let base = '';
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('pictures/', config.cacheDir));
        base = config.base.replace(/\/$/, '');
      },
      // While a page is being written its pictures are drawn when they are asked for; those of charts once their SVG was.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const picture = IN_PIXELS.get((request.url ?? '').split('?')[0]!.slice(base.length));
          if (!picture) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'image/png').end(pngOf(picture));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const began = performance.now();
        const kept = keptIn(cache);
        const site = fileURLToPath(dir);
        const write = (path: string, png: Uint8Array) => {
          const file = join(site, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, png);
        };
        const missing = new Map<string, Picture>();
        for (const [path, picture] of IN_PIXELS) {
          const png = kept.get(picture);
          if (png) write(path, png);
          else missing.set(path, picture);
        }
        await onEveryCore<Picture, Uint8Array>(
          new URL('worker.ts', import.meta.url),
          missing,
          (path, png) => {
            kept.put(missing.get(path)!, png);
            write(path, png);
          },
        );
        kept.forget();
        const seconds = (performance.now() - began) / 1000;
        const written = { drawn: missing.size, kept: IN_PIXELS.size - missing.size, seconds };
        told(written);
        logger.info(`${written.drawn} pictures drawn, ${written.kept} as they were`);
      },
    },
  };
}
