import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onEveryCore } from '../on-every-core.ts';
import { differences, type PageDigest } from './digest.ts';
import { EMBEDS, embedChanges, embedsOf, readEmbeds, writeEmbeds } from './embeds.ts';
import { type FrozenRecord, readRecord, writeRecord } from './record.ts';

/** Lines that an author is shown, at most: a change of the data shows itself in the first ones. */
const MOST_LINES = 12;

/** The pages of a frozen edition by their address below it, `pay/california/`. */
type Edition = ReadonlyMap<string, PageDigest>;

/** The built pages of each frozen edition, by its release. */
async function editionsIn(site: string): Promise<Map<string, Edition>> {
  const files = globSync('r/*/**/index.html', { cwd: site, exclude: [`r/*/${EMBEDS}/**`] }).sort();
  const digests = new Map<string, PageDigest>();
  await onEveryCore<string, PageDigest>(
    new URL('worker.ts', import.meta.url),
    new Map(files.map((file) => [file, join(site, file)])),
    (file, digest) => digests.set(file, digest),
  );
  const editions = new Map<string, Map<string, PageDigest>>();
  for (const file of files) {
    const [, release, ...rest] = file.split('/');
    const pages = editions.get(release!) ?? new Map<string, PageDigest>();
    editions.set(release!, pages);
    pages.set(`${rest.slice(0, -1).join('/')}/`, digests.get(file)!);
  }
  return editions;
}

/** What differs from what is on record, a line each with page and figure or part. */
export function changesOf(release: string, recorded: FrozenRecord, now: Edition): string[] {
  return [...new Set([...Object.keys(recorded.pages), ...now.keys()])].flatMap((page) => {
    const [before, after] = [recorded.pages[page], now.get(page)];
    const address = `/r/${release}/${page}`;
    if (!before) return [`${address} is new`];
    if (!after) return [`${address} is gone`];
    return differences(before, recorded.figures, after).map((line) => `${address}: ${line}`);
  });
}

/**
 * Holds the pages of frozen editions to what is on record of them in `data/frozen/RELEASE/`: a build that would change
 * one stops and names page and figure. `FREEZE=RELEASE`, or several joined by commas, puts those on record as built now.
 */
export function frozenEditions(freeze = process.env.FREEZE ?? ''): AstroIntegration {
  const wanted = freeze.split(',').filter(Boolean);
  let root: URL;
  return {
    name: 'frozen-editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const editions = await editionsIn(fileURLToPath(dir));
        const folderOf = (release: string) => fileURLToPath(new URL(`data/frozen/${release}`, root));
        for (const release of wanted) {
          const pages = editions.get(release);
          if (!pages)
            throw new Error(
              `FREEZE names "${release}", which is no release with frozen pages. Known: ${[...editions.keys()].join(', ')}.`,
            );
          writeRecord(folderOf(release), pages);
          writeEmbeds(folderOf(release), embedsOf(fileURLToPath(dir), release));
          logger.info(`${release}: ${pages.size} pages put on record`);
        }
        for (const [release, pages] of editions) {
          if (wanted.includes(release)) continue;
          const recorded = readRecord(folderOf(release));
          if (!recorded)
            throw new Error(
              `data/frozen/${release} is not there: nothing holds the pages of ${release} as they are. Look at them, then put them on record: FREEZE=${release} npm run build`,
            );
          const embeds = embedsOf(fileURLToPath(dir), release);
          const changes = [
            ...changesOf(release, recorded, pages),
            ...embedChanges(release, readEmbeds(folderOf(release)), embeds),
          ];
          if (changes.length > 0) {
            const shown = changes.slice(0, MOST_LINES);
            const more = changes.length > shown.length ? `\n… and ${changes.length - shown.length} more` : '';
            throw new Error(
              `Frozen pages of ${release} would change, and links to them promise that they stay as they are:\n${shown.join('\n')}${more}\nUndo what changes them. If what stood there was wrong, put it on record anew, FREEZE=${release} npm run build, and tell readers of the correction.`,
            );
          }
          logger.info(
            `${release}: ${pages.size} pages and ${embeds.size} charts for other pages as they were`,
          );
        }
      },
    },
  };
}
