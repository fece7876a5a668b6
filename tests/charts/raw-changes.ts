import { areas, cpi, type RawRow, readJson } from './raw-files.ts';

/*
 * One release against the one before, worked out anew from the published files.
 */

type Row = RawRow & { readonly area: string };
const rowsOf = (release: string) => {
  const { rows } = readJson(`releases/${release}/pay.json`) as { rows: Row[] };
  return new Map(rows.map((row) => [`${row.area}/${row.role}`, row]));
};
const [then, now] = [rowsOf('2024-05'), rowsOf('2025-05')];
const codeOf = new Map(areas.map(({ slug, code }) => [slug, code]));
const COUNTS: Readonly<Record<string, string>> = { jobs: 'jobs' };

const index = (month: string) => cpi.months.find((one) => one.month === month)!.index;
const INFLATION = index('2025-05') / index('2024-05');

function cell(rows: typeof then, slug: string, role: string, measure: string): number | null {
  const row = rows.get(`${codeOf.get(slug)!}/${role}`);
  const found = row?.[COUNTS[measure] ?? ''] ?? row?.year[measure];
  return typeof found === 'number' ? found : null;
}

/** A figure of May 2024: jobs, or pay by the year. */
export const earlierFigure = (slug: string, role: string, measure: string): number | null =>
  cell(then, slug, role, measure);

function change(slug: string, role: string, real: boolean, percent: boolean): number | null {
  const [before, after] = [cell(then, slug, role, 'p50'), cell(now, slug, role, 'p50')];
  if (before === null || after === null) return null;
  const base = real ? before * INFLATION : before;
  return percent ? (100 * (after - base)) / base : after - base;
}

const WAYS: Readonly<Record<string, (usd: number) => boolean>> = {
  up: (usd) => usd >= 0.5,
  down: (usd) => usd <= -0.5,
  same: (usd) => Math.abs(usd) < 0.5,
};

/** What is worked out from both releases; `undefined` for any other kind. */
export function changeFigure(kind: string, rest: readonly string[]): number | null | undefined {
  const real = kind.startsWith('real-');
  const plain = kind.replace('real-', '');
  const [, first = '', second = ''] = rest;
  if (plain === 'change' || plain === 'change-percent')
    return change(first, second, real, plain === 'change-percent');
  if (kind === 'later-dollars') {
    const before = cell(then, first, second, 'p50');
    return before === null ? null : before * INFLATION;
  }
  if (plain !== 'states-changed') return undefined;
  const states = areas
    .filter(({ type }) => type === 'state')
    .map(({ slug }) => change(slug, first, real, false));
  return states.filter((usd) => usd !== null && WAYS[rest.at(-1)!]!(usd)).length;
}
