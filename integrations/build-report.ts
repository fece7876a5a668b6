import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PicturesWritten } from './pictures/index.ts';

/** What a build made. */
export interface Built {
  /** Every file, with its size in bytes. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly pictures: PicturesWritten;
  /** Until every page and file was written, and until all integrations before this one were done. */
  readonly seconds: { readonly pages: number; readonly all: number };
  /** Of the processor, whichever core: what does not depend on who else uses the machine. */
  readonly processorSeconds: number;
}

const sum = (sizes: readonly { readonly bytes: number }[]) =>
  sizes.reduce((total, { bytes }) => total + bytes, 0);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const whole = (seconds: number) => `${Math.round(seconds)} s`;

/** Two lines for whoever builds: how much there is, the mean page and the largest; and how long it took. */
export function reportOf({ files, pictures, seconds, processorSeconds }: Built): string[] {
  const pages = files.filter(({ path }) => path.endsWith('.html')).toSorted((a, b) => b.bytes - a.bytes);
  const [largest] = pages;
  const each = largest
    ? ` (${kilobytes(sum(pages) / pages.length)} a page, at most ${kilobytes(largest.bytes)}: ${largest.path})`
    : '';
  return [
    `${pages.length} pages, ${megabytes(sum(pages))} of HTML${each}; ${files.length} files, ${megabytes(sum(files))}`,
    `pages ${whole(seconds.pages)}, pictures ${whole(pictures.seconds)} (${pictures.drawn} drawn, ${pictures.kept} as they were), in all ${whole(seconds.all)}; ${whole(processorSeconds)} of the processor`,
  ];
}

/** Says at the end of a build what it made and what that cost; the search index comes after it. Stands last in the list. */
export function buildReport(picturesWritten: () => PicturesWritten): AstroIntegration {
  const since = (from: number) => (performance.now() - from) / 1000;
  let began = 0;
  let pages = 0;
  return {
    name: 'build-report',
    hooks: {
      'astro:config:setup': () => {
        began = performance.now();
      },
      'astro:build:generated': () => {
        pages = since(began);
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = globSync('**/*', { cwd: site })
          .map((path) => ({ path, stat: statSync(join(site, path)) }))
          .filter(({ stat }) => stat.isFile())
          .map(({ path, stat }) => ({ path, bytes: stat.size }));
        const { user, system } = process.cpuUsage();
        const report = reportOf({
          files,
          pictures: picturesWritten(),
          seconds: { pages, all: since(began) },
          processorSeconds: (user + system) / 1e6,
        });
        for (const line of report) logger.info(line);
      },
    },
  };
}
