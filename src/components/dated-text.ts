import { figureData } from '../charts/figure-data.ts';
import { dateText } from '../format.ts';
import { dated } from './words.en.ts';
import { en } from '../words.en.ts';
import { type Markup, markup } from '../markup.ts';
import { type Day, yearOf } from '../model/day.ts';
import { figureFragment } from '../model/figure-ref.ts';
import { figureAfter, figureFor, type LawFigure, type PayLaw } from '../model/pay-law.ts';
import { periodAfter, TRAINING_SINCE, trainingPeriodOf } from '../model/training-period.ts';

export type LimitName = 'minimum-wage' | 'exempt-floor';

function linked({ amount }: LawFigure): Markup {
  const address = `/data/#${figureFragment(amount.id)}`;
  return markup`<a class="figure-link" href="${address}">${figureData(amount, en)}</a>`;
}

/** A limit of the law as a sentence: what holds on a day, and what is known to follow it. */
export function lawText(law: PayLaw, limit: LimitName, day: Day): Markup {
  const figures = { 'minimum-wage': law.minimumWage, 'exempt-floor': law.exemptFloor }[limit];
  const current = figureFor(figures, day);
  const next = figureAfter(figures, day);
  const isOld = yearOf(current.from) < yearOf(day);
  const after = next
    ? dated.lawNext[limit](dateText(next.from), linked(next))
    : isOld && dated.lawMissing(yearOf(day));
  return markup`${dated.lawNow[limit](yearOf(current.from), linked(current), after)} (${current.section}).`;
}

/** The rule of the periods of continuing education, with the end of the one that a day is in and of the next. */
export function trainingText(day: Day): string {
  const period = trainingPeriodOf(day);
  return dated.trainingPeriod(
    dateText(TRAINING_SINCE),
    {
      years: `${period.firstYear}–${String(period.lastYear).slice(2)}`,
      end: dateText(period.lastDay),
    },
    dateText(periodAfter(period).lastDay),
  );
}
