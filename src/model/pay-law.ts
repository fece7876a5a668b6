import { type Amount, known } from './amount.ts';
import { type Day, monthsBefore, yearOf } from './day.ts';
import { figureId } from './figure-ref.ts';
import type { OfferFigure } from './offer-figures.ts';
import { hourlyOf, type Offer, yearlyOf } from './offer-units.ts';
import { HOURS_PER_WEEK } from './pay-units.ts';

/** One figure of law with the day from which it holds. */
export interface LawFigure {
  readonly amount: Amount & { readonly state: 'published' };
  readonly from: Day;
  readonly section: string;
}

/** The figures of California law that an offer is checked against. */
export interface PayLaw {
  /** Dollars an hour. */
  readonly minimumWage: readonly LawFigure[];
  /** Lowest yearly salary for the executive, administrative or professional exemption from overtime. */
  readonly exemptFloor: readonly LawFigure[];
  /** Month the figures were read: `2026-11`. */
  readonly checked: string;
}

export type PayKind = 'salary' | 'hourly';

const inOrder = (figures: readonly LawFigure[]) => figures.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** The figure in force on a day; before the first of them, the first. Throws RangeError without figures. */
export function figureFor(figures: readonly LawFigure[], day: Day): LawFigure {
  const ordered = inOrder(figures);
  const figure = ordered.findLast(({ from }) => from <= day) ?? ordered[0];
  if (!figure) throw new RangeError('no figures of law');
  return figure;
}

/** The figure that takes the place of the one for a day, where one is on file. Throws RangeError without figures. */
export function figureAfter(figures: readonly LawFigure[], day: Day): LawFigure | null {
  const current = figureFor(figures, day);
  return inOrder(figures).find(({ from }) => from > current.from) ?? null;
}

const SOON = 6; // months: a job that is offered now goes on, or may only start, under the next figure

/** A limit of the law with what an offer is to it. */
export interface Limit {
  readonly figure: LawFigure;
  readonly below: boolean;
}

export interface LimitCheck extends Limit {
  /** The next limit, where it is less than six months off. */
  readonly next: Limit | null;
}

export interface PayLawCheck {
  readonly wage: LimitCheck;
  readonly floor: LimitCheck;
  /** The year of the day, where a figure is that of another; null where both are current. */
  readonly outdatedIn: number | null;
}

const SLACK = 1e-9; // dollars; what dividing binary fractions may take away

function checkLimit(figures: readonly LawFigure[], usd: number, day: Day): LimitCheck {
  const limit = (figure: LawFigure): Limit => ({ figure, below: usd < figure.amount.value - SLACK });
  const next = figureAfter(figures, day);
  const soon = next !== null && day > monthsBefore(next.from, SOON);
  return { ...limit(figureFor(figures, day)), next: soon ? limit(next) : null };
}

/**
 * Sets an offer beside the minimum wage and the exempt floor in force on a day, and beside those that are soon to come.
 * `hourly` and `yearly` in dollars. A figure is set anew for each calendar year (Labor Code §1182.12).
 */
export function checkPayLaw(
  law: PayLaw,
  { hourly, yearly }: { hourly: number; yearly: number },
  day: Day,
): PayLawCheck {
  const wage = checkLimit(law.minimumWage, hourly, day);
  const floor = checkLimit(law.exemptFloor, yearly, day);
  const current = [wage, floor].every(({ figure }) => yearOf(figure.from) === yearOf(day));
  return { wage, floor, outdatedIn: current ? null : yearOf(day) };
}

const HALF_CENT = 0.005;

/**
 * The same of an offer, by its regular rate. The minimum wage as a month's pay has a fraction of a cent, which nobody can
 * type: half a cent is no fault.
 */
export function checkOffer(law: PayLaw, offer: Offer, kind: PayKind | null, day: Day): PayLawCheck {
  const upTo = { ...offer, amount: offer.amount + HALF_CENT };
  return checkPayLaw(law, { hourly: regularRate(upTo, kind), yearly: yearlyOf(upTo) }, day);
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

/** What pay that is not typed by the hour, for more than 40 hours a week, is for; null of all other pay. */
export type LongWeek = 'first-40-hours' | 'overtime-too';

/** A salary pays for no overtime, whatever was agreed (Labor Code §515(d)). Hourly pay of a year or a month may hold it. */
export function longWeekOf({ unit, hours }: Offer, kind: PayKind | null): LongWeek | null {
  if (unit === 'hour' || hours <= HOURS_PER_WEEK) return null;
  return kind === 'hourly' ? 'overtime-too' : 'first-40-hours';
}

/**
 * The rate in dollars an hour from which overtime is worked out, where it is due: of a salary a week's pay ÷ 40 (Labor
 * Code §515(d)), or ÷ fewer hours. Where hourly pay holds overtime too, each hour past 40 counts one and a half times
 * (§510): a week's pay ÷ (40 + 1.5 × (hours − 40)). Pay by the hour is its own rate.
 */
export function regularRate(offer: Offer, kind: PayKind | null): number {
  const longWeek = longWeekOf(offer, kind);
  if (longWeek === null) return hourlyOf(offer);
  const past = longWeek === 'overtime-too' ? OVERTIME * (offer.hours - HOURS_PER_WEEK) : 0;
  return hourlyOf({ ...offer, hours: HOURS_PER_WEEK + past });
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
  const amount = (step: OfferFigure, value: number) =>
    known(figureId({ steps: [step] }), 'usd-per-hour', value);
  return {
    rate: amount('offer-rate', rate),
    overtime: amount('offer-overtime', rate * OVERTIME),
    double: amount('offer-double-time', rate * DOUBLE),
    day: amount('offer-long-day', payOfDay(rate, EXAMPLE_DAY)),
  };
}
