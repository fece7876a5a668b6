import { known, missing } from '../model/amount.ts';
import { figureFragment, figureId, type FigureRef } from '../model/figure-ref.ts';
import { type BoardMeasure, jobBoardPay } from '../model/pay-row.ts';
import { AS_PUBLISHED, COUNT_MEASURES, countOf, payOf } from '../model/pay.ts';
import { rankOf, rankStates } from '../model/ranking.ts';
import type { DatedFigure } from '../schema/dated-figure.ts';
import { PAY_MEASURES, PERCENTILES } from '../schema/terms.ts';
import { areaNamed, jobBoard, parityIn } from './files.ts';
import { whatWouldDo } from './near.ts';
import { payPage } from './pages.ts';
import { oneOf, type ResolvedFigure, type Resolver, role, unit } from './resolve.ts';

const BOARD_MEASURES: readonly BoardMeasure[] = ['average', 'low', 'high', ...PERCENTILES];

/** Pay, jobs, errors and ranks of the survey. */
export const survey: Resolver = (
  { area = '', role: roleName, measure: name = '', unit: unitName },
  { info, placeNamed, states },
) => {
  const place = placeNamed(area);
  const job = role(roleName);
  const page = payPage(area);
  if (name === 'rank' || name === 'rank-local') {
    const basis = { ...AS_PUBLISHED, prices: name === 'rank' ? 'nominal' : 'local' } as const;
    const ranking = rankStates(info, states, job, 'p50', basis);
    // The table of every figure has the ranks of states; those of areas stand in a sentence.
    const part = states.includes(place) ? `${job}-${name}` : 'rank';
    return { amount: rankOf(ranking, info, place), href: `${page}#${part}` };
  }
  if (unitName === undefined) {
    const measure = oneOf(name, COUNT_MEASURES, 'measure');
    return { amount: countOf(info, place, job, measure), href: `${page}#${job}-${measure}` };
  }
  const measure = oneOf(name, PAY_MEASURES, 'measure');
  const basis = { ...AS_PUBLISHED, unit: unit(unitName) };
  return { amount: payOf(info, place, job, measure, basis), href: `${page}#${job}-${measure}` };
};

/** Figures of the job board, for California. */
export const board = ({
  area,
  role: roleName,
  measure: name = '',
  unit: unitName,
}: FigureRef): ResolvedFigure => {
  oneOf(area, ['california'], 'area of the job board');
  const job = role(roleName);
  const href = `/data/#${jobBoard.source}`;
  const figures = jobBoard.roles[job];
  const id = figureId({ source: jobBoard.source, area, role: job, measure: name });
  if (name === 'rank') return { amount: known(id, 'rank', figures.rank), href };
  if (name === 'spread') {
    return {
      amount:
        figures.spread === null
          ? missing(id, 'usd-per-year', 'not-given')
          : known(id, 'usd-per-year', figures.spread),
      href,
    };
  }
  const measure = oneOf(name, BOARD_MEASURES, 'measure of the job board');
  return { amount: jobBoardPay(jobBoard, job, measure, { ...AS_PUBLISHED, unit: unit(unitName) }), href };
};

/** Figures that a file names one by one: of law, outlook, and what others state in public. */
export const dated =
  (folder: 'law' | 'outlook' | 'facts', figures: readonly Pick<DatedFigure, 'id' | 'unit' | 'value'>[]) =>
  ({ name }: FigureRef): ResolvedFigure => {
    const idOf = (named: string | undefined) => figureId({ kind: folder, name: named });
    const id = idOf(name);
    const figure = figures.find((candidate) => candidate.id === name);
    if (!figure) {
      const ids = figures.map((one) => idOf(one.id));
      throw new Error(`No figure "${id}". ${whatWouldDo(id, ids)}`);
    }
    return { amount: known(id, figure.unit, figure.value), href: `/data/#${figureFragment(id)}` };
  };

/** Price parities of any year on file. */
export const parity: Resolver = ({ source: year = '', area = '' }) => {
  const value = parityIn(year, areaNamed(area));
  const id = figureId({ kind: 'prices', source: year, area });
  const amount = value === null ? missing(id, 'parity', 'no-parity') : known(id, 'parity', value);
  return { amount, href: `${payPage(area)}#prices` };
};
