import { type Day, monthsBefore } from './day.ts';

const YEAR = 12; // months

/** The first day that a date may mean: `2026-11` → `2026-11-01`, `2026` → `2026-01-01`. So nothing is found too late. */
export const firstDayOf = (date: string): Day => `${date}-01-01`.slice(0, 10);

/** The same day some months after the first day that a date may mean. */
export const monthsAfter = (date: string, months: number): Day => monthsBefore(firstDayOf(date), -months);

/** The day on which what was checked or read is due to be looked at again: a year later. */
export const dueAgain = (date: string): Day => monthsAfter(date, YEAR);

/** The first day that is not in the time of a fact any more. */
export function dayAfter(last: Day): Day {
  const [year, month, date] = last.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

/** Why a fact is past its time, each with its own thing to do. */
export type PastReason =
  'law-unchecked' | 'guide-unchecked' | 'page-unread' | 'time-over' | 'newer-edition' | 'edition-due';

/** A fact that has a time, and when that is over. */
export interface DatedFact {
  /** Where its record is: `data/law/provisions.json`, or the text itself. */
  readonly file: string;
  /** Its id in that file; empty where the file is about nothing else. */
  readonly id: string;
  readonly reason: PastReason;
  /** What its time counts from: the day of the check, the last day of its time, the release. */
  readonly since: string;
  /** First day on which it is past its time. */
  readonly due: Day;
}

/** Those whose time is over on a day, the longest over first. */
export const pastOn = (facts: readonly DatedFact[], day: Day): DatedFact[] =>
  facts
    .filter(({ due }) => due <= day)
    .toSorted(
      (a, b) => a.due.localeCompare(b.due) || a.file.localeCompare(b.file) || a.id.localeCompare(b.id),
    );

/** The earliest of some days. Throws RangeError without one. */
export function earliest(days: readonly Day[]): Day {
  const [first] = days.toSorted();
  if (first === undefined) throw new RangeError('no days');
  return first;
}
