import type { Cpi, History, HistoryBreak } from '../schema/history.ts';

import { type Amount, combined, known, missing, worked } from './amount.ts';
import { ROLES, type Role } from '../schema/terms.ts';
import { figureId } from './figure-ref.ts';

const MONTH = '05'; // the month of every OEWS release on file

/** One national median in two readings. */
export interface HistoryPoint {
  readonly role: Role;
  /** Year of the May release. */
  readonly year: number;
  /** Dollars of that year, as published. */
  readonly paid: Amount;
  /** The same in dollars of May of the last year. */
  readonly real: Amount;
}

/**
 * What an amount of one month would be in dollars of another: `usd` × `now` ÷ `then`, both values of one price index.
 * Source: BLS, "How to use the Consumer Price Index for escalation". Throws RangeError unless `then` is above 0.
 */
export function inDollarsOf(usd: number, then: number, now: number): number {
  if (!(then > 0)) throw new RangeError(`invalid price index: ${then}`);
  return usd * (now / then); // in this order the same month changes nothing, not even the last digit
}

/** Years of the file in order, gaps between the first and the last included. */
export function historyYears({ medians }: History): number[] {
  const years = medians.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function indexOf({ months }: Cpi, year: number): number | null {
  return months.find(({ month }) => month === `${year}-${MONTH}`)?.index ?? null;
}

/**
 * Every job in every year, jobs in their usual order, years ascending.
 * `not-given` where the file has no median; no real reading where the index lacks a month.
 */
export function historyPoints(history: History, cpi: Cpi): HistoryPoint[] {
  const years = historyYears(history);
  const last = years.at(-1)!;
  const now = indexOf(cpi, last);
  return ROLES.flatMap((role) =>
    years.map((year): HistoryPoint => {
      const id = figureId({ kind: 'history', role, year });
      const cell = history.medians.find((median) => median.role === role && median.year === year)?.p50;
      const paid =
        typeof cell === 'number'
          ? known(id, 'usd-per-year', cell)
          : missing(id, 'usd-per-year', cell ?? 'not-given');
      const realId = figureId({ steps: [`may-${last}-dollars`], role, year });
      const then = indexOf(cpi, year);
      const real =
        paid.state === 'published' && (then === null || now === null)
          ? missing(realId, 'usd-per-year', 'no-equal-basis')
          : worked(paid, realId, 'usd-per-year', (usd) => inDollarsOf(usd, then!, now!));
      return { role, year, paid, real };
    }),
  );
}

/** How one job's last median stands against the first one that may be compared with it. */
export interface HistorySpan {
  readonly role: Role;
  readonly first: HistoryPoint;
  readonly last: HistoryPoint;
  /** Last less first in dollars of the last year: above 0, it buys more. */
  readonly change: number;
  /** The size of `change`. */
  readonly gap: Amount;
}

/**
 * From the last break on, because figures on two sides of one do not compare.
 * Null where a job has fewer than two years since then with both readings.
 */
export function historySpan(
  points: readonly HistoryPoint[],
  breaks: readonly HistoryBreak[],
  role: Role,
): HistorySpan | null {
  const since = Math.max(-Infinity, ...breaks.map(({ year }) => year));
  const own = points.filter(
    (point) => point.role === role && point.year >= since && point.real.state === 'published',
  );
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || first === last) return null;
  const id = figureId({ steps: ['real-gap'], role, since: first.year, year: last.year });
  return {
    role,
    first,
    last,
    change: last.real.value! - first.real.value!,
    gap: combined(last.real, first.real, id, 'usd-per-year', (a, b) => Math.abs(a - b)),
  };
}
