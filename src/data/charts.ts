import type { ChartData, Cite } from '../charts/context.ts';
import { figureId } from '../model/figure-ref.ts';
import type { Day } from '../model/day.ts';
import { figureAfter, figureFor, type LawFigure } from '../model/pay-law.ts';
import type { ReleaseInfo } from '../model/pay.ts';
import type { Source } from '../schema/source.ts';
import { BUILD_DAY } from './build-day.ts';
import { jobBoard, law, openRelease, priceYears, sourceNamed } from './index.ts';
import { payLaw } from './law.ts';

/** A source as a source line names it. */
const citeOf = ({ id, publisherShort, titleShort, release, published, newer }: Source): Cite => ({
  id,
  source: `${publisherShort}, ${titleShort}, ${release}`,
  published,
  newer: newer?.release ?? null,
  release: `${publisherShort} ${titleShort}, ${release}`,
});

/** The same of the source with this id. */
export const cite = (id: string): Cite => citeOf(sourceNamed(id));

const sourceOf = ({ amount }: LawFigure) =>
  law.find(({ id }) => figureId({ kind: 'law', name: id }) === amount.id)!.source;

/** Id of the source of a year’s price parities. */
const priceSourceOf = (year: string): string => priceYears.find(({ release }) => release === year)!.source;

/** What charts of a release need besides their place, as it is in force on a day. `source` is the record of its pay. */
export function chartDataFor(release: ReleaseInfo, source: Source, day: Day = BUILD_DAY): ChartData {
  const wage = figureFor(payLaw.minimumWage, day);
  const next = figureAfter(payLaw.minimumWage, day);
  return {
    release,
    cites: {
      pay: citeOf(source),
      prices: cite(priceSourceOf(release.parityYear)),
      board: { ...cite(jobBoard.source), release: sourceNamed(jobBoard.source).release },
      wages: [...new Set([wage, ...(next ? [next] : [])].map(sourceOf))].map(cite),
    },
    board: jobBoard,
    minimumWage: {
      amount: wage.amount,
      from: wage.from,
      next: next && { amount: next.amount, from: next.from },
    },
  };
}

/** The same of a release by its id. Throws with the known ones where there is no such release. */
export function chartDataOf(id: string): ChartData {
  const { info } = openRelease(id);
  return chartDataFor(info, sourceNamed(info.source));
}

const settled = (given: Cite): Cite => ({ ...given, newer: null });

/**
 * The same where it must stay as it is: the law of the day on which the release came out, with nothing that followed,
 * and no source with its newer edition. Throws for a release whose day is not recorded.
 */
export function frozenChartDataOf(id: string): ChartData {
  const { info } = openRelease(id);
  const source = sourceNamed(info.source);
  if (source.published === null)
    throw new Error(
      `data/sources.json: "${source.id}" has no day in "published". Its frozen pages need it: they show the law of that day.`,
    );
  const data = chartDataFor(info, source, source.published);
  const { pay, prices, board, wages } = data.cites;
  return {
    ...data,
    cites: {
      pay: settled(pay),
      prices: settled(prices),
      board: settled(board),
      wages: wages.map(settled),
    },
    minimumWage: { ...data.minimumWage, next: null },
  };
}
