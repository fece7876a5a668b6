import { sourceNamed, sources } from '../../data/index.ts';
import type { Release } from '../../data/releases.ts';
import type { Source } from '../../schema/source.ts';

const known = new Set(sources.map(({ id }) => id));

/** A source as texts name it: that of the survey goes without its release, `oews`, and is the one of the edition. */
export function surveyOrSource(id: string, release: Release): Source {
  return sourceNamed(!known.has(id) && /^oews(-[a-z]+)?$/.test(id) ? `${id}-${release.id}` : id);
}
