import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3';
import { hashOf } from './digest.ts';

/** Folder below an edition, of charts that stand alone in other people’s pages. */
export const EMBEDS = 'embed';

const FILE = 'embeds.csv';

/** A hash of each, by its address below the edition: `embed/pay-range/nevada/`. */
type Embeds = ReadonlyMap<string, string>;

/**
 * A page holds one chart, whose parts and figures are on record with the pages of its place: one hash of the whole is
 * enough, and it needs no reading of the markup. Addresses follow the folder that the site stands in.
 */
export function embedDigest(html: string): string {
  const main = /<main>([^]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new Error('The page has no main.');
  return hashOf(
    main
      .replaceAll(/ href="[^"]*"/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

/** Those that are built in an edition. */
export function embedsOf(site: string, release: string): Embeds {
  const folder = join(site, 'r', release);
  return new Map(
    globSync(`${EMBEDS}/**/index.html`, { cwd: folder })
      .sort()
      .map((file) => [
        `${dirname(file).replaceAll('\\', '/')}/`,
        embedDigest(readFileSync(join(folder, file), 'utf8')),
      ]),
  );
}

/** Those that are on record in a folder; none where nothing is. */
export function readEmbeds(folder: string): Embeds {
  if (!existsSync(join(folder, FILE))) return new Map();
  const [, ...rows] = csvParseRows(readFileSync(join(folder, FILE), 'utf8'));
  return new Map(rows as [string, string][]);
}

export function writeEmbeds(folder: string, embeds: Embeds): void {
  writeFileSync(join(folder, FILE), `${csvFormatRows([['page', 'hash'], ...embeds])}\n`);
}

/** What differs from what is on record, a line each. */
export function embedChanges(release: string, recorded: Embeds, now: Embeds): string[] {
  return [...new Set([...recorded.keys(), ...now.keys()])].flatMap((page) => {
    const [before, after] = [recorded.get(page), now.get(page)];
    if (before === after) return [];
    const how = before === undefined ? 'is new' : after === undefined ? 'is gone' : 'is another';
    return [`/r/${release}/${page} ${how}`];
  });
}
