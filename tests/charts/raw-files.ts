import { readdirSync, readFileSync } from 'node:fs';

/*
 * The published files as they stand in data/, read with nothing of the site's own code.
 */

export type Cell = number | string | null | undefined;
export interface RawRow {
  readonly role: string;
  readonly year: Readonly<Record<string, Cell>>;
  readonly hour: Readonly<Record<string, Cell>>;
  readonly [count: string]: unknown;
}
/** A place as far as its figures go; `kind` says among which places it is ranked. */
export interface RawPlace {
  readonly slug: string;
  readonly kind: 'ranked' | 'area' | 'other';
  /** United States = 100. */
  readonly parity: number | null;
  readonly rows: Readonly<Record<string, RawRow | null | undefined>>;
}

export const readJson = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8')) as unknown;

interface Area {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly type: string;
  readonly state: string;
}
export const areas = readJson('areas.json') as readonly Area[];
const { rows } = readJson('releases/2025-05/pay.json') as { rows: (RawRow & { area: string })[] };
const prices = readJson('prices/2024.json') as { parities: { area: string; allItems: number }[] };
const parities = new Map(prices.parities.map(({ area, allItems }) => [area, allItems]));
export const industries = readJson('releases/2025-05/industries.json') as {
  rows: (RawRow & { code: string })[];
};
export const adjacent = readJson('releases/2025-05/adjacent.json') as {
  rows: ({ area: string; soc: string } & Record<string, Cell>)[];
};
export const history = readJson('history/us-medians.json') as {
  medians: { role: string; year: number; p50: Cell }[];
};
export const cpi = readJson('history/cpi.json') as { months: { month: string; index: number }[] };
export const law = readJson('law/california.json') as { id: string; value: number }[];
export const facts = readdirSync('data/facts').flatMap(
  (file) => readJson(`facts/${file}`) as { id: string; value: number }[],
);
export const board = readJson('board/2024-02.json') as {
  roles: Record<string, Record<string, Cell> & { average: Record<string, Cell> }>;
};

const DC = 'district-of-columbia';
const kindOf = ({ type, slug, state }: Area): RawPlace['kind'] =>
  type === 'state' && slug !== DC
    ? 'ranked'
    : state === 'CA' && type.endsWith('metropolitan')
      ? 'area'
      : 'other';
export const codeOf = new Map(areas.map(({ slug, code }) => [slug, code]));
const rowOf = new Map(rows.map((row) => [`${row.area}/${row.role}`, row]));

/** Every place of the release. */
export const RAW_PLACES: readonly RawPlace[] = areas.map((area) => ({
  slug: area.slug,
  kind: kindOf(area),
  parity: area.type === 'nation' ? 100 : (parities.get(area.code) ?? null),
  rows: {
    paralegal: rowOf.get(`${area.code}/paralegal`),
    'legal-secretary': rowOf.get(`${area.code}/legal-secretary`),
  },
}));
