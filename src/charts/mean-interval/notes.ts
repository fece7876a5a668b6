import type { Markup } from '../../markup.ts';
import type { Roughness } from '../../model/certainty.ts';
import type { Role } from '../../schema/terms.ts';
import { figureData } from '../figure-data.ts';
import type { Words } from '../words.ts';

/** What makes one job’s figures in the place called `name` rough, in words; none where nothing does. For use under a chart. */
export const certaintyNotes = (
  name: string,
  { role, rough }: { readonly role: Role; readonly rough: readonly Roughness[] },
  words: Words,
): Markup[] => rough.map(({ kind, amount }) => words.roughness[kind](role, name, figureData(amount, words)));

/** The word for what makes a figure rough, of the kinds that concern it; null where nothing does. For use beside it. */
export function roughMark(
  rough: readonly Roughness[],
  kinds: readonly Roughness['kind'][],
  words: Pick<Words, 'roughness'>,
): string | null {
  const found = rough.filter(({ kind }) => kinds.includes(kind));
  const marks = new Set(found.map(({ kind }) => words.roughness.mark[kind]));
  return marks.size === 0 ? null : [...marks].join(', ');
}
