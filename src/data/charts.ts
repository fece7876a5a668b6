import type { ChartData, Cite } from '../charts/context.ts';
import { dateText } from '../format.ts';
import { figureAfter, figureFor, type LawFigure } from '../model/pay-law.ts';
import { BUILD_DAY } from './build-day.ts';
import { jobBoard, law, openRelease, RELEASES, sourceNamed } from './index.ts';
import { payLaw } from './law.ts';

/** A source as a source line names it: publisher, title, edition, when it came out, and whether there is a newer one. */
export function cite(id: string): Cite {
  const source = sourceNamed(id);
  const released = source.published ? `, released ${dateText(source.published)}` : '';
  const newer = source.newer ? ` (a newer edition, ${source.newer.release}, exists)` : '';
  return {
    id,
    text: `${source.publisherShort}, ${source.titleShort}, ${source.release}${released}${newer}`,
    release: `${source.publisherShort} ${source.titleShort}, ${source.release}`,
  };
}

const wage = figureFor(payLaw.minimumWage, BUILD_DAY);
const nextWage = figureAfter(payLaw.minimumWage, BUILD_DAY);
const sourceOf = ({ amount }: LawFigure) => law.find(({ id }) => `law/${id}` === amount.id)!.source;

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

/** What charts of one release need besides their place. Throws with the known releases where there is no such one. */
export function chartDataOf(id: string): ChartData {
  const { info } = openRelease(id);
  return { ...common, release: info, cites: { ...common.cites, pay: cite(info.source) } };
}

/** The same of the newest. */
export const chartData = chartDataOf(RELEASES[0]);
