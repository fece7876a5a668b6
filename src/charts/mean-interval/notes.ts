import type { Markup } from '../../markup.ts';
import { roughness } from '../../model/certainty.ts';
import type { Place } from '../../model/pay.ts';
import { ROLES } from '../../schema/terms.ts';
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
