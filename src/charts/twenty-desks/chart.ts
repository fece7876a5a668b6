import { chart } from '../chart.ts';
import { type PlacePay, readPlacePay } from '../pay-table/input.ts';
import { payTable } from '../pay-table/tables.ts';
import { layoutTwentyDesks, type TwentyDesksLayout } from './layout.ts';
import { sayTwentyDesks } from './say.ts';
import { drawTwentyDesks } from './svg.ts';

/** Twenty workers of each job in one place, from the lowest paid to the highest. */
export const twentyDesks = chart<PlacePay, readonly TwentyDesksLayout[]>({
  name: 'twenty-desks',
  input: readPlacePay,
  layout: ({ rows }) => rows.map(layoutTwentyDesks),
  draw: drawTwentyDesks,
  say: sayTwentyDesks,
  tables: (input, words) => [payTable(input, words)],
  sources: ({ sources }) => sources,
});
