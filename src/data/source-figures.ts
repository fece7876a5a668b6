import { known, missing } from '../model/amount.ts';
import { type BoardMeasure, jobBoardPay } from '../model/pay-row.ts';
import { AS_PUBLISHED, COUNT_MEASURES, countOf, payOf } from '../model/pay.ts';
import { rankOf, rankStates } from '../model/ranking.ts';
import type { DatedFigure } from '../schema/dated-figure.ts';
import { PAY_MEASURES, PERCENTILES } from '../schema/terms.ts';
import { jobBoard, placeNamed, prices, release, states } from './index.ts';
import { payPage } from './pages.ts';
import { oneOf, type Resolver, role, unit } from './resolve.ts';

const BOARD_MEASURES: readonly BoardMeasure[] = ['average', 'low', 'high', ...PERCENTILES];

/** Pay, jobs, errors and ranks of the survey. */
export const survey: Resolver = ([area = '', roleName, name = '', unitName]) => {
  const place = placeNamed(area);
  const job = role(roleName);
  const page = payPage(area);
  if (name === 'rank' || name === 'rank-local') {
    const basis = { ...AS_PUBLISHED, prices: name === 'rank' ? 'nominal' : 'local' } as const;
    const ranking = rankStates(release, states, job, 'p50', basis);
    return { amount: rankOf(ranking, release, place), href: `${page}#rank` };
  }
  if (unitName === undefined) {
    const measure = oneOf(name, COUNT_MEASURES, 'measure');
    return { amount: countOf(release, place, job, measure), href: `${page}#every-figure` };
  }
  const measure = oneOf(name, PAY_MEASURES, 'measure');
  const basis = { ...AS_PUBLISHED, unit: unit(unitName) };
  return { amount: payOf(release, place, job, measure, basis), href: `${page}#${job}-${measure}` };
};

/** Figures of the job board, for California. */
export const board: Resolver = ([area, roleName, name = '', unitName]) => {
  oneOf(area, ['california'], 'area of the job board');
  const job = role(roleName);
  const href = `/data/#${jobBoard.source}`;
  const figures = jobBoard.roles[job];
  const id = `${jobBoard.source}/california/${job}/${name}`;
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

/** Dated figures of law and outlook. */
export const dated =
  (folder: 'law' | 'outlook', figures: readonly DatedFigure[]): Resolver =>
  (parts) => {
    const id = parts.join('/');
    const figure = figures.find((candidate) => candidate.id === id);
    if (!figure)
      throw new Error(
        `No figure "${folder}/${id}". Known: ${figures.map((f) => `${folder}/${f.id}`).join(', ')}.`,
      );
    return {
      amount: known(`${folder}/${id}`, figure.unit, figure.value),
      href: `/data/#${folder}-${id.replaceAll('/', '-')}`,
    };
  };

/** Price parities. */
export const parity: Resolver = ([year, area = '']) => {
  oneOf(year, [prices.release], 'year of price parities');
  const place = placeNamed(area);
  const id = `prices/${prices.release}/${area}`;
  const amount =
    place.parity === null ? missing(id, 'parity', 'no-parity') : known(id, 'parity', place.parity);
  return { amount, href: `${payPage(area)}#prices` };
};
