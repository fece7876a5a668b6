import type { Telling } from '../charts/chart.ts';
import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup } from '../markup.ts';
import { type Day, yearOf } from '../model/day.ts';
import { figureFragment } from '../model/figure-ref.ts';
import { figureAfter, figureFor, type LawFigure, type PayLaw } from '../model/pay-law.ts';
import { periodAfter, TRAINING_SINCE, trainingPeriodOf } from '../model/training-period.ts';
import type { SiteWords } from '../words.ts';

export type LimitName = 'minimum-wage' | 'exempt-floor';

/** What a dated text is told with: the words of the page, and the addresses of its edition. */
export interface DatedTelling extends Telling {
  readonly words: SiteWords;
}

function linked({ amount }: LawFigure, { words, href }: DatedTelling): Markup {
  const address = href(`/data/#${figureFragment(amount.id)}`);
  return markup`<a class="figure-link" href="${address}">${figureData(amount, words)}</a>`;
}

/** A limit of the law as a sentence: what holds on a day, and what is known to follow it. */
export function lawText(telling: DatedTelling, law: PayLaw, limit: LimitName, day: Day): Markup {
  const { words } = telling;
  const { dated } = words;
  const figures = { 'minimum-wage': law.minimumWage, 'exempt-floor': law.exemptFloor }[limit];
  const current = figureFor(figures, day);
  const next = figureAfter(figures, day);
  const isOld = yearOf(current.from) < yearOf(day);
  const after = next
    ? dated.lawNext[limit](words.date(next.from), linked(next, telling))
    : isOld && dated.lawMissing(yearOf(day));
  return markup`${dated.lawNow[limit](yearOf(current.from), linked(current, telling), after)} (${current.section}).`;
}

/** The rule of the periods of continuing education, with the end of the one that a day is in and of the next. */
export function trainingText({ words }: Pick<DatedTelling, 'words'>, day: Day): string {
  const period = trainingPeriodOf(day);
  return words.dated.trainingPeriod(
    words.date(TRAINING_SINCE),
    {
      years: `${period.firstYear}–${String(period.lastYear).slice(2)}`,
      end: words.date(period.lastDay),
    },
    words.date(periodAfter(period).lastDay),
  );
}
