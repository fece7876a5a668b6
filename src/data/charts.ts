import type { ChartData, Cite } from '../charts/context.ts';
import { dateText } from '../format.ts';
import { jobBoard, law, release, sourceNamed } from './index.ts';
import { figureNamed } from './figures.ts';

/** A source as a source line names it: publisher, title, edition, and when it came out. */
export function cite(id: string): Cite {
  const source = sourceNamed(id);
  const released = source.published ? `, released ${dateText(source.published)}` : '';
  return {
    id,
    text: `${source.publisherShort}, ${source.titleShort}, ${source.release}${released}`,
    release: `${source.publisherShort} ${source.titleShort}, ${source.release}`,
  };
}

const newestWage = law
  .filter((figure) => figure.id.startsWith('minimum-wage/'))
  .sort((a, b) => b.period.localeCompare(a.period))[0]!;

/** What charts need besides their place. */
export const chartData: ChartData = {
  release,
  cites: {
    pay: cite(release.source),
    prices: cite('bea-rpp-2024'),
    board: { ...cite(jobBoard.source), release: sourceNamed(jobBoard.source).release },
    wage: cite(newestWage.source),
  },
  board: jobBoard,
  minimumWage: { amount: figureNamed(`law/${newestWage.id}`).amount, year: newestWage.period },
};
