import type { Percentile } from '../schema/terms.ts';
import type { Amount } from './amount.ts';
import { type GapAt, gapAt, type Standing, standingToday, type Today } from './break-even-today.ts';
import {
  type BreakEvenStep,
  endsOf,
  figuresOf,
  type MakeFigure,
  type Outcome,
  outcomeOf,
  type Outlay,
  outlayOf,
  type PayBack,
  payBackOf,
  type Study,
} from './break-even.ts';
import type { Lead } from './gap.ts';
import type { Place, ReleaseInfo } from './pay.ts';

export interface Question {
  readonly study: Study;
  readonly today: Today;
}

/** What a figure of an outcome is: of `earned`, its two ends. */
export interface ToldOutcome extends Outcome {
  readonly figures: readonly [least: Amount, most: Amount] | null;
}

/** The answer at one percentile. */
export interface AnswerAt extends GapAt {
  readonly payBack: PayBack;
  /** Of what is earned back, in months; null otherwise. */
  readonly months: Readonly<Record<'inJob' | 'inJobWhole' | 'fromStart', Amount>> | null;
}

/** Names of the numbers that are changed, and percentiles. */
export type Changed = 'cost' | 'months' | 'hours' | Percentile;

/** What one change makes of the answer, all else the same. */
export interface WhatIf {
  readonly changed: Changed;
  /** Of a number two: half of it and twice of it, of hours none and half. Of a percentile one. */
  readonly outcomes: readonly ToldOutcome[];
  /** Of a percentile. */
  readonly gap: Lead | null;
  /** Most months by which the answer moves; infinite to or from never, null where that is not known. */
  readonly effect: number | null;
}

export interface BreakEven {
  readonly study: Study;
  readonly standing: Standing;
  readonly outlay: Outlay;
  /** The steps of the outlay; null where one is not known. */
  readonly steps: (Readonly<Record<'cost' | 'hours' | 'total', Amount>> & { readonly wages: Amount }) | null;
  /** At each percentile of the standing. */
  readonly at: readonly AnswerAt[];
  readonly outcome: ToldOutcome;
  /** Largest effect first; empty where the answer is not known or there is nothing to earn back. */
  readonly whatIfs: readonly WhatIf[];
}

/** Percentiles at which the gap is always told. */
const TOLD: readonly Percentile[] = ['p25', 'p50', 'p75'];

function told(outcome: Outcome, name: string, figure: MakeFigure): ToldOutcome {
  const { earned } = outcome;
  const figures =
    earned &&
    ([figure(`${name}/least`, 'count', earned[0]), figure(`${name}/most`, 'count', earned[1])] as const);
  return { ...outcome, figures };
}

function answerAt(gap: GapAt, total: number | null, months: number, figure: MakeFigure): AnswerAt {
  const payBack = payBackOf(total, months, gap.lead.ahead);
  if (payBack.kind !== 'earned') return { ...gap, payBack, months: null };
  const of = (name: string, unit: 'count' | 'quotient', value: number) =>
    figure(`${name}/${gap.mark}`, unit, value);
  return {
    ...gap,
    payBack,
    months: {
      inJob: of('in-job', 'quotient', payBack.inJob),
      inJobWhole: of('in-job-whole', 'count', payBack.inJobWhole),
      fromStart: of('from-start', 'count', payBack.fromStart),
    },
  };
}

/** Months by which either end of an outcome is from that of another, whichever are more; null where one is not known. */
function away(one: Outcome, other: Outcome): number | null {
  const [a, b] = [endsOf(one), endsOf(other)];
  if (a === null || b === null) return null;
  return Math.max(...a.map((end, i) => (end === b[i] ? 0 : Math.abs(end - b[i]!))));
}

function whatIfsOf(
  { study }: Question,
  standing: Standing,
  base: Outcome,
  gapOf: (mark: Percentile) => GapAt,
  figure: MakeFigure,
): WhatIf[] {
  const outcomeWith = (changed: Partial<Study>, marks: readonly Percentile[]) => {
    const now = { ...study, ...changed };
    const { total } = outlayOf(now, standing.hourly.value);
    return outcomeOf(marks.map((mark) => payBackOf(total, now.months, gapOf(mark).lead.ahead)));
  };
  const row = (changed: Changed, outcomes: readonly Outcome[], gap: Lead | null = null): WhatIf => {
    const effects = outcomes.map((outcome) => away(outcome, base));
    return {
      changed,
      gap,
      outcomes: outcomes.map((outcome, i) => told(outcome, `if/${changed}/${i}`, figure)),
      effect: effects.some((effect) => effect === null)
        ? null
        : Math.max(...effects.map((effect) => effect ?? 0)),
    };
  };
  const { marks } = standing;
  const scaled = (name: keyof Study, factors: readonly number[]) =>
    factors.map((factor) => outcomeWith({ [name]: study[name] * factor }, marks));
  return [
    ...(study.cost > 0 ? [row('cost', scaled('cost', [0.5, 2]))] : []),
    row('months', scaled('months', [0.5, 2])),
    ...(study.hoursGivenUp > 0 ? [row('hours', scaled('hoursGivenUp', [0, 0.5]))] : []),
    ...TOLD.map((mark) => row(mark, [outcomeWith({}, [mark])], gapOf(mark).lead)),
  ].toSorted((a, b) => byEffect(a.effect, b.effect));
}

/** Largest first; equals stay as they are; what is not known is last. */
function byEffect(a: number | null, b: number | null): number {
  if (a === b) return 0;
  return (b ?? -1) > (a ?? -1) ? 1 : -1;
}

/** Whether what a program costs is earned back in a place, when, and what changes that most. */
export function breakEvenOf(
  release: ReleaseInfo,
  place: Place,
  question: Question,
  step: BreakEvenStep,
): BreakEven {
  const { study, today } = question;
  const figure = figuresOf(step);
  const standing = standingToday(release, place, today, figure);
  const outlay = outlayOf(study, standing.hourly.value);
  const gapOf = (mark: Percentile) => gapAt(release, place, mark, standing.hours);
  const at = standing.marks.map((mark) => answerAt(gapOf(mark), outlay.total, study.months, figure));
  const outcome = outcomeOf(at.map(({ payBack }) => payBack));
  const { hours, wages, total } = outlay;
  return {
    study,
    standing,
    outlay,
    steps:
      wages === null || total === null
        ? null
        : {
            cost: figure('cost', 'usd-exact', study.cost),
            hours: figure('hours', 'hours', hours),
            wages: figure('wages', 'usd', wages),
            total: figure('total', 'usd-exact', total),
          },
    at,
    outcome: told(outcome, 'outcome', figure),
    whatIfs:
      outcome.free || endsOf(outcome) === null ? [] : whatIfsOf(question, standing, outcome, gapOf, figure),
  };
}
