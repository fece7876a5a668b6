import { type Zippable, zipSync } from 'fflate';
import type { PublishedFile } from './files.ts';

/**
 * Files in one ZIP, by name. The same files give the same bytes on every machine: `day`, `2026-05-15`, is written as
 * the time of each, and from local parts, as a ZIP has local time.
 */
export function zipOf(files: readonly PublishedFile[], day: string): Uint8Array<ArrayBuffer> {
  const [year, month = 1, date = 1] = day.split('-').map(Number);
  const entries: Zippable = {};
  for (const { name, bytes } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) entries[name] = bytes;
  return zipSync(entries, { level: 9, mtime: new Date(year!, month - 1, date, 12) });
}
