import type { Table } from '../table.ts';
import { law, outlook } from './dated.ts';
import { glossary } from './glossary.ts';
import { cpi, history } from './history.ts';
import { industries } from './industries.ts';
import { jobBoard } from './job-board.ts';
import { areas, counties, places } from './places.ts';
import { prices } from './prices.ts';
import { sources } from './sources.ts';
import { wages } from './wages.ts';

/** Every table that readers can take, in the order of the page. One more is its file and a line here. */
export const ALL = [
  wages,
  areas,
  counties,
  places,
  prices,
  industries,
  history,
  cpi,
  jobBoard,
  outlook,
  law,
  glossary,
  sources,
] as const;

export type TableName = (typeof ALL)[number]['name'];
/** Names of the columns of a table. */
export type ColumnOf<Id extends TableName> = keyof Extract<(typeof ALL)[number], { name: Id }>['columns'];

export const TABLES: readonly Table[] = ALL;
