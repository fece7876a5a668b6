import type { Markup } from '../../markup.ts';
import { roughness, type Roughness } from '../../model/certainty.ts';
import type { Place } from '../../model/pay.ts';
import { type Role, ROLES } from '../../schema/terms.ts';
import { type ChartContext, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';

/** What makes a place's figures rough, in words, job by job; none where nothing does. For use under a chart. */
export function certaintyNotes({ words, release }: ChartContext, place: Place): Markup[] {
  const name = placeName(place, words);
  return ROLES.flatMap((role) =>
    roughness(place, role, release).map(({ kind, amount }) =>
      words.roughness[kind](role, name, figureData(amount, words)),
    ),
  );
}

/** The word for what makes a figure rough, of the kinds that concern it; null where nothing does. For use beside it. */
export function roughMark(
  { words, release }: ChartContext,
  place: Place,
  role: Role,
  kinds: readonly Roughness['kind'][],
): string | null {
  const found = roughness(place, role, release).filter(({ kind }) => kinds.includes(kind));
  return found.length === 0 ? null : found.map(({ kind }) => words.roughness.mark[kind]).join(', ');
}
