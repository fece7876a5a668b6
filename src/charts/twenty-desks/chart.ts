import { chart, type EditionIn } from '../chart.ts';
import { type PlacePay, readPlacePay } from '../pay-table/input.ts';
import { payTable } from '../pay-table/tables.ts';
import type { DeskWords } from '../words.ts';
import { layoutTwentyDesks, type TwentyDesksLayout } from './layout.ts';
import { sayTwentyDesks } from './say.ts';
import { drawTwentyDesks } from './svg.ts';

/** Twenty workers of each job in one place, each inside the bracket of pay that it is known to be in. */
export const twentyDesks = chart<PlacePay, TwentyDesksLayout, EditionIn<DeskWords>>({
  name: 'twenty-desks',
  input: readPlacePay,
  layout: ({ rows }, words) => layoutTwentyDesks(rows, { words }),
  draw: drawTwentyDesks,
  say: sayTwentyDesks,
  tables: (input, words) => [payTable(input, words)],
  sources: ({ sources }) => sources,
});
