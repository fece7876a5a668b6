import type { ChartData, Cite } from '../charts/context.ts';
import { figureId } from '../model/figure-ref.ts';
import { figureAfter, figureFor, type LawFigure } from '../model/pay-law.ts';
import type { ReleaseInfo } from '../model/pay.ts';
import type { Source } from '../schema/source.ts';
import { BUILD_DAY } from './build-day.ts';
import { jobBoard, law, openRelease, sourceNamed } from './index.ts';
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

const wage = figureFor(payLaw.minimumWage, BUILD_DAY);
const nextWage = figureAfter(payLaw.minimumWage, BUILD_DAY);
const sourceOf = ({ amount }: LawFigure) =>
  law.find(({ id }) => figureId({ kind: 'law', name: id }) === amount.id)!.source;

/** What charts need besides their place, whatever the release. */
const common = {
  cites: {
    prices: cite('bea-rpp-2024'),
    board: { ...cite(jobBoard.source), release: sourceNamed(jobBoard.source).release },
    wages: [...new Set([wage, ...(nextWage ? [nextWage] : [])].map(sourceOf))].map(cite),
  },
  board: jobBoard,
  minimumWage: {
    amount: wage.amount,
    from: wage.from,
    next: nextWage && { amount: nextWage.amount, from: nextWage.from },
  },
};

/** What charts of a release need besides their place. `source` is the record of its pay. */
export function chartDataFor(release: ReleaseInfo, source: Source): ChartData {
  return { ...common, release, cites: { ...common.cites, pay: citeOf(source) } };
}

/** The same of a release by its id. Throws with the known ones where there is no such release. */
export function chartDataOf(id: string): ChartData {
  const { info } = openRelease(id);
  return chartDataFor(info, sourceNamed(info.source));
}
