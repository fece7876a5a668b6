import { type Amount, known } from './amount.ts';
import { HOURS_PER_WEEK } from './pay.ts';

/** One dated figure of law. */
export interface LawFigure {
  readonly amount: Amount & { readonly state: 'published' };
  /** The calendar year it holds for. */
  readonly year: number;
  readonly section: string;
}

/** The figures of California law that an offer is checked against. */
export interface PayLaw {
  /** Dollars an hour. */
  readonly minimumWage: readonly LawFigure[];
  /** Lowest yearly salary that can be exempt from overtime. */
  readonly exemptFloor: readonly LawFigure[];
  /** Month the figures were read: `2026-11`. */
  readonly checked: string;
}

export type PayKind = 'salary' | 'hourly';

/** The figure of this year; where there is none, of the nearest year before it, or else of the first. Throws RangeError without figures. */
export function figureFor(figures: readonly LawFigure[], year: number): LawFigure {
  const byYear = figures.toSorted((a, b) => a.year - b.year);
  const figure = byYear.findLast((candidate) => candidate.year <= year) ?? byYear[0];
  if (!figure) throw new RangeError('no figures of law');
  return figure;
}

export interface PayLawCheck {
  readonly wage: LawFigure;
  readonly floor: LawFigure;
  readonly belowWage: boolean;
  readonly belowFloor: boolean;
  /** The current year, where the figures are those of another; null where they are current. */
  readonly outdatedIn: number | null;
}

const SLACK = 1e-9; // dollars; what dividing binary fractions may take away

/** Sets an offer beside the minimum wage and the exempt floor. `hourly` and `yearly` in dollars, `year` is the current one. */
export function checkPayLaw(
  law: PayLaw,
  { hourly, yearly }: { hourly: number; yearly: number },
  year: number,
): PayLawCheck {
  const wage = figureFor(law.minimumWage, year);
  const floor = figureFor(law.exemptFloor, year);
  return {
    wage,
    floor,
    belowWage: hourly < wage.amount.value - SLACK,
    belowFloor: yearly < floor.amount.value - SLACK,
    outdatedIn: wage.year === year && floor.year === year ? null : year,
  };
}

// Labor Code §510: hours of a day past 8 at one and a half times the rate and past 12 at twice the rate;
// on the seventh day of work in a workweek the first 8 at one and a half times and the rest at twice.
const DAY = 8;
const LONG_DAY = 12;
const OVERTIME = 1.5;
const DOUBLE = 2;

/** Length of the worked example's day in hours: long enough to have all three rates. */
export const EXAMPLE_DAY = 13;

/** Pay of one day in dollars at a rate in dollars an hour, by Labor Code §510; no hour is counted twice. */
export function payOfDay(rate: number, hours: number, { seventh = false } = {}): number {
  const first = Math.min(hours, DAY);
  const next = Math.min(Math.max(hours - DAY, 0), LONG_DAY - DAY);
  const last = Math.max(hours - LONG_DAY, 0);
  if (seventh) return rate * (first * OVERTIME + (next + last) * DOUBLE);
  return rate * (first + next * OVERTIME + last * DOUBLE);
}

export interface OvertimeExample {
  readonly rate: Amount;
  readonly overtime: Amount;
  readonly double: Amount;
  /** Pay of one day of `EXAMPLE_DAY` hours. */
  readonly day: Amount;
}

/** What overtime comes to at a rate in dollars an hour. */
export function overtimeExample(rate: number): OvertimeExample {
  const amount = (name: string, value: number) => known(`derived/offer-${name}`, 'usd-per-hour', value);
  return {
    rate: amount('rate', rate),
    overtime: amount('overtime', rate * OVERTIME),
    double: amount('double-time', rate * DOUBLE),
    day: amount('long-day', payOfDay(rate, EXAMPLE_DAY)),
  };
}

/** Whether the hourly rate of an offer can be reckoned by its hours: not of a salary for more than a full week. */
export const hasPlainRate = (kind: PayKind | null, hours: number): boolean =>
  kind !== 'salary' || hours <= HOURS_PER_WEEK;
