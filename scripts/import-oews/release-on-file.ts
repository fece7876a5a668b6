import { existsSync, readdirSync } from 'node:fs';
import { dataPath, readData } from '../../src/data/read.ts';
import { type PayRelease, payReleaseSchema, RELEASE_PATTERN } from '../../src/schema/pay.ts';

/** Which of some releases one is set against: itself as it was, else the newest before it; null where there is none. */
export const releaseBefore = (ids: readonly string[], release: string): string | null =>
  ids
    .filter((id) => id <= release)
    .toSorted()
    .at(-1) ?? null;

/** The release on file that an import of `release` is set against, read before it is written over. */
export function releaseOnFile(release: string): PayRelease | null {
  const folder = dataPath('releases');
  const ids = existsSync(folder) ? readdirSync(folder) : [];
  const whole = ids.filter(
    (id) => RELEASE_PATTERN.test(id) && existsSync(dataPath(`releases/${id}/pay.json`)),
  );
  const id = releaseBefore(whole, release);
  return id === null ? null : readData(`releases/${id}/pay.json`, payReleaseSchema);
}
