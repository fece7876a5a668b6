/** A day of the calendar, `2027-01-01`: such texts sort as the days do. */
export type Day = string;

const two = (n: number) => String(n).padStart(2, '0');

/** The day that a clock shows where it stands. */
export const dayOf = (date: Date): Day =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The same day of the month some months earlier. Where that month is too short, the days left over run into the next. */
export function monthsBefore(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 - months, date)).toISOString().slice(0, 10);
}
