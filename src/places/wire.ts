import type { PublishedRow } from '../schema/pay.ts';

import type { Place } from '../model/pay.ts';
import { AREA_TYPES, PAY_MEASURES, ROLES, type Role } from '../schema/terms.ts';

const LETTERS = { 'not-released': 'n', 'not-in-copy': 'c', 'top-coded': 't' } as const;
const STATES = { n: 'not-released', c: 'not-in-copy', t: 'top-coded' } as const;

type Cell = number | keyof typeof LETTERS | null;
type WireCell = number | keyof typeof STATES | null;
type WireRow = readonly WireCell[] | 0;

/** A place as it travels: no names of fields, one letter for a cell without a number. */
export type WirePlace = readonly [
  slug: string,
  name: string,
  type: number,
  state: string,
  parity: number | null,
  ...rows: WireRow[],
];

const COUNTS = ['jobs', 'jobsRse', 'jobsPer1000', 'lq', 'meanRse'] as const;

const packCell = (cell: Cell): WireCell => (typeof cell === 'string' ? LETTERS[cell] : cell);
const unpackCell = (cell: WireCell | undefined): Cell => {
  if (cell === undefined) throw new RangeError('a row of pay data is cut short');
  return typeof cell === 'string' ? STATES[cell] : cell;
};

function packRow(row: PublishedRow | null): WireRow {
  if (row === null) return 0;
  const wages = (['year', 'hour'] as const).flatMap((unit) =>
    PAY_MEASURES.map((measure) => row[unit][measure]),
  );
  return [...COUNTS.map((count) => row[count]), ...wages].map(packCell);
}

function unpackRow(wire: WireRow | undefined, role: Role): PublishedRow | null {
  if (wire === undefined) throw new RangeError(`no row of pay data for ${role}`);
  if (wire === 0) return null;
  const counts = COUNTS.map((count, i) => [count, unpackCell(wire[i])]);
  const wages = (from: number) =>
    Object.fromEntries(PAY_MEASURES.map((measure, i) => [measure, unpackCell(wire[from + i])]));
  const year = wages(COUNTS.length);
  const hour = wages(COUNTS.length + PAY_MEASURES.length);
  const row: unknown = { area: '', role, ...Object.fromEntries(counts), year, hour };
  return row as PublishedRow;
}

/** A place made small for sending. */
export function packPlace({ slug, name, type, state, parity, rows }: Place): WirePlace {
  return [slug, name, AREA_TYPES.indexOf(type), state, parity, ...ROLES.map((role) => packRow(rows[role]))];
}

/** The place that was sent, without its area code. Throws RangeError if a row is missing or cut short. */
export function unpackPlace([slug, name, type, state, parity, ...rows]: WirePlace): Place {
  const byRole = Object.fromEntries(ROLES.map((role, i) => [role, unpackRow(rows[i], role)]));
  return { slug, name, type: AREA_TYPES[type]!, state, parity, rows: byRole as Place['rows'] };
}

/** The folder in `/pay/data/` where the files of a release are: those of the live one stand in no folder. */
export const releaseFolder = (release: string, live: string): string =>
  release === live ? '' : `${release}/`;

/** One line of the list that the area field searches: `[slug, name, group, other words it is found by]`. */
export type WireOption = readonly [slug: string, name: string, group: OptionGroup, words: string];
export const OPTION_GROUPS = ['california', 'counties', 'states', 'others'] as const;
export type OptionGroup = 0 | 1 | 2 | 3;

/** `/pay/data/areas.json`: what the area field offers, and in which file each place's pay is. */
export interface AreaList {
  readonly options: readonly WireOption[];
  /** Postal code of the state whose file holds an area that is not in the file of states. */
  readonly files: Readonly<Record<string, string>>;
}

/** `/pay/data/cities.json`: what else the area field finds in California. */
export interface CityList {
  /** Names of a county's cities, towns and neighborhoods, by the name that the county has among the areas. */
  readonly counties: Readonly<Record<string, readonly string[]>>;
  readonly nicknames: readonly WireNickname[];
}
/** What people call one or several areas, their slugs, and other names of it. */
export type WireNickname = readonly [name: string, areas: readonly string[], also: readonly string[]];
