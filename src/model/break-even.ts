import { type Amount, type AmountUnit, known } from './amount.ts';
import { figureId } from './figure-ref.ts';
import { MONTHS_PER_YEAR, WEEKS_PER_YEAR } from './pay-units.ts';

/** A program of study as a reader describes it. */
export interface Study {
  /** Dollars that are paid for it, 0 or more. */
  readonly cost: number;
  /** From its first day to its last, more than 0. */
  readonly months: number;
  /** Hours of paid work given up in each week of it, 0 or more. */
  readonly hoursGivenUp: number;
}

/** Most months from the first day of study that are still told: 40 years, about a working life. */
export const MOST_MONTHS = 40 * MONTHS_PER_YEAR;

/** How ids name what is worked out from typed numbers, and from those of the example in the page. */
export type BreakEvenStep = 'break-even' | 'break-even-example';
export const BREAK_EVEN: readonly BreakEvenStep[] = ['break-even', 'break-even-example'];

/** Makes the figures of one answer, by name. */
export const figuresOf =
  (step: BreakEvenStep) =>
  (name: string, unit: AmountUnit, value: number): Amount =>
    known(figureId({ steps: [step], name }), unit, value);
export type MakeFigure = ReturnType<typeof figuresOf>;

const SLACK = 1e-9; // what adding binary fractions may leave over
/** Rounded half up to so many decimals. */
const rounded = (value: number, decimals: number) => {
  const scale = 10 ** decimals;
  return Math.round(value * scale + SLACK) / scale;
};

/** What a program costs, step by step. Each step is rounded as it is shown, so that a reader can follow it. */
export interface Outlay {
  /** Hours of work given up: hours a week × months × 52 ÷ 12, to whole hours. */
  readonly hours: number;
  /** Wages given up: hours × pay an hour, whole dollars. Null where hours are given up and the pay is not known. */
  readonly wages: number | null;
  /** Cost + wages, dollars; null with them. */
  readonly total: number | null;
}

/** `hourly`: dollars an hour today, to the cent; null where it is not known. */
export function outlayOf({ cost, months, hoursGivenUp }: Study, hourly: number | null): Outlay {
  const hours = rounded((hoursGivenUp * months * WEEKS_PER_YEAR) / MONTHS_PER_YEAR, 0);
  const wages = hours === 0 ? 0 : hourly === null ? null : rounded(hours * hourly, 0);
  return { hours, wages, total: wages === null ? null : cost + wages };
}

/** When what a program cost is earned back by higher pay. */
export type PayBack =
  | {
      readonly kind: 'earned';
      /** Months in the new job: total ÷ (gap a year ÷ 12), to a hundredth. */
      readonly inJob: number;
      /** The same in whole months, rounded up, at least 1. */
      readonly inJobWhole: number;
      /** Months of study + months in the new job, in whole months, rounded up. */
      readonly fromStart: number;
    }
  /** It would take more than `MOST_MONTHS` from the first day of study. */
  | { readonly kind: 'too-long' }
  /** The new job is not paid more. */
  | { readonly kind: 'never' }
  /** Nothing was paid and nothing given up. */
  | { readonly kind: 'free' }
  /** The gap or the pay today is not known. */
  | { readonly kind: 'unknown' };

const wholeUp = (value: number) => Math.ceil(value - SLACK);

/**
 * When the total of a program is earned back. `gap`: dollars a year that the new job is paid more, below 0 where it is
 * paid less; it is paid from the day after the program ends, without raises, interest and taxes.
 */
export function payBackOf(total: number | null, months: number, gap: number | null): PayBack {
  if (total === null) return { kind: 'unknown' };
  if (total === 0) return { kind: 'free' };
  if (gap === null) return { kind: 'unknown' };
  if (gap <= 0) return { kind: 'never' };
  const inJob = rounded((total * MONTHS_PER_YEAR) / gap, 2);
  const fromStart = Math.max(1, wholeUp(months + inJob));
  if (fromStart > MOST_MONTHS) return { kind: 'too-long' };
  return { kind: 'earned', inJob, inJobWhole: Math.max(1, wholeUp(inJob)), fromStart };
}

/** What several pay-backs say together, as at both percentiles around somebody's pay. */
export interface Outcome {
  /** Fewest and most months from the first day of study, of those that are earned back; null where none is. */
  readonly earned: readonly [least: number, most: number] | null;
  readonly tooLong: boolean;
  readonly never: boolean;
  readonly free: boolean;
  readonly unknown: boolean;
}

export function outcomeOf(payBacks: readonly PayBack[]): Outcome {
  const months = payBacks.flatMap((one) => (one.kind === 'earned' ? [one.fromStart] : []));
  const some = (kind: PayBack['kind']) => payBacks.some((one) => one.kind === kind);
  return {
    earned: months.length === 0 ? null : [Math.min(...months), Math.max(...months)],
    tooLong: some('too-long'),
    never: some('never'),
    free: some('free'),
    unknown: some('unknown'),
  };
}

/**
 * The earliest and the latest month by which an outcome is earned back: infinite where it never is or may never be.
 * Null where none is known.
 */
export function endsOf({
  earned,
  tooLong,
  never,
  free,
}: Outcome): readonly [earliest: number, latest: number] | null {
  if (earned) return [earned[0], never || tooLong ? Infinity : earned[1]];
  if (never || tooLong) return [Infinity, Infinity];
  return free ? [0, 0] : null;
}
