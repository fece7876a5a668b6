import { changesTo } from '../../data/changes.ts';
import { sourceNamed } from '../../data/index.ts';
import type { ReleasePair } from '../../model/changes.ts';
import type { SiteWords } from '../../words.ts';
import type { PairTelling } from './say.ts';

/** What the two releases are called: `May 2024` and `May 2025`. */
export function namesOf({ earlier, later }: ReleasePair): PairTelling['names'] {
  const name = ({ info }: ReleasePair['earlier']) => sourceNamed(info.source).release;
  return { earlier: name(earlier), later: name(later) };
}

/** The two releases of the page at `/data/changes/RELEASE/`. Throws with the known ones. */
export function pairAt(
  { release = '' }: Readonly<Record<string, string | undefined>>,
  words: SiteWords,
): { readonly pair: ReleasePair; readonly telling: PairTelling } {
  const pair = changesTo(release);
  return { pair, telling: { words, names: namesOf(pair) } };
}
