import type { PeopleWords } from '../words.ts';
import { ROLES } from '../../schema/terms.ts';
import { chart, type EditionIn } from '../chart.ts';
import { placeName } from '../context.ts';
import { aheadOf } from './ahead.ts';
import { type HundredDrawsInput, readHundredDraws } from './input.ts';
import { type HundredDrawsLayout, layoutHundredDraws } from './layout.ts';
import { sayHundredDraws } from './say.ts';
import { drawHundredDraws } from './svg.ts';

/**
 * How often a paralegal and a legal secretary of one place, each picked at random, are paid more than the other. The job
 * ahead comes first. Without all five percentiles of both jobs there are only words.
 */
export const hundredDraws = chart<HundredDrawsInput, HundredDrawsLayout, EditionIn<PeopleWords>>({
  name: 'hundred-draws',
  input: readHundredDraws,
  layout(input) {
    const roles = aheadOf(input);
    return roles && layoutHundredDraws(input.overlaps[roles.ahead], roles);
  },
  draw: drawHundredDraws,
  say: sayHundredDraws,
  tables({ place, overlaps, edition }, words) {
    const text = words.hundredDraws.table;
    return [
      {
        caption: text.caption(placeName(place, words), edition),
        columns: [text.head, ...ROLES.map(words.hundredDraws.paidMore)],
        rows: (['low', 'point', 'high'] as const).map((part) => ({
          head: text[part],
          cells: ROLES.map((role) => overlaps[role][part]),
        })),
      },
    ];
  },
  sources: ({ sources }) => sources,
});
