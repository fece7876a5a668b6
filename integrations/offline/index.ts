import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { BUILD_DAY } from '../../src/data/build-day.ts';
import { OFFLINE } from '../../src/published/files.ts';
import { published } from '../../src/published/words.en.ts';
import { type Copy, pageFromDisk, styleFromDisk } from './page.ts';

/** Pages that are nothing without a script, and those for other sites or of past releases. */
const STAYS = /^(?:404|search\/|pay\/index|offer\/|break-even\/|charts\/|r\/|embed\/)/;
/** What pages show and lead to. */
const ALONG = ['**/*.html', '_astro/*.{css,woff2}', 'codes/*.svg', 'data/*.{csv,json}', '*.svg'];
const FOLDER = 'second-chair/';

/** What a disk opens: `second-chair/` with its pages, looks and tables, and a page beside it that leads in. */
function zipOfSite(site: string, { origin, base }: Pick<Copy, 'origin' | 'base'>, day: string) {
  const files = ALONG.flatMap((pattern) => globSync(pattern, { cwd: site }))
    .filter((file) => !STAYS.test(file))
    .sort();
  const known = new Set(files);
  const copy: Copy = { origin, base, has: (file) => known.has(file) };
  const read = (file: string) => readFileSync(join(site, file));
  const shown = new Set(['']);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, pageFromDisk(read(file).toString(), file, copy)] as const);
  // Codes that no page in the copy shows stay behind.
  for (const [, html] of pages)
    for (const [, code] of html.matchAll(/src="(?:\.\.\/)*(codes\/[^"]+)"/g)) shown.add(code!);
  const rest = files
    .filter((file) => !file.endsWith('.html') && (!file.startsWith('codes/') || shown.has(file)))
    .map(
      (file) =>
        [
          file,
          file.endsWith('.css') ? styleFromDisk(read(file).toString(), file, copy) : read(file),
        ] as const,
    );
  const entries: Zippable = Object.fromEntries(
    [['README.txt', published.offlineReadme(origin + base, day)] as const, ...pages, ...rest].map(
      ([file, content]) => [
        FOLDER + file,
        typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
      ],
    ),
  );
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // A zip has the time of a clock on the wall: this is the same one everywhere.
  return {
    zip: zipSync(entries, { level: 9, mtime: new Date(year, month - 1, date, 12) }),
    pages: pages.length,
  };
}

/** Writes the site as a zip that opens from a disk or a stick, without a server. */
export function offlineCopy(): AstroIntegration {
  let base = '';
  let origin = '';
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        origin = config.site ?? '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { zip, pages } = zipOfSite(site, { origin, base }, BUILD_DAY);
        writeFileSync(join(site, 'data', OFFLINE), zip);
        logger.info(`${pages} pages to open from a disk, ${(zip.length / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
