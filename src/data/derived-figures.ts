import { type Amount, combined, worked } from '../model/amount.ts';
import { gapBetween, priceGap } from '../model/gap.ts';
import { AS_PUBLISHED, HOURS_PER_YEAR, payOf } from '../model/pay.ts';
import { rankOf, rankStates } from '../model/ranking.ts';
import { PAY_MEASURES, type PayMeasure, ROLES } from '../schema/terms.ts';
import { CONTEXT_DERIVED } from './context-figures.ts';
import { CERTAINTY } from './certainty.ts';
import { californiaAreas, jobBoard, outlook, placeNamed, prices, release } from './index.ts';
import { OVERLAP } from './overlap-figures.ts';
import { type DerivedFigure, oneOf, role, unit } from './resolve.ts';
import { board, dated } from './source-figures.ts';

const outlookFigures = dated('outlook', outlook);

/** Formula of each kind of derived figure, as the data page prints it. Its key is the second part of the id. */
export const DERIVED: Record<string, DerivedFigure> = {
  gap: {
    title: 'Gap between the two jobs',
    formula: 'The larger of the two figures less the smaller, same place, measure and unit.',
    resolve: ([, area = '', measureName, unitName]) => {
      const place = placeNamed(area);
      const measure: PayMeasure = oneOf(measureName, PAY_MEASURES, 'measure');
      const basis = { ...AS_PUBLISHED, unit: unit(unitName) };
      const [one, other] = ROLES.map((job) => payOf(release, place, job, measure, basis)) as [Amount, Amount];
      return gapBetween(one, other);
    },
  },
  'area-rank-p50': {
    title: 'Rank among the areas of California',
    formula:
      '1 + the number of California areas with a higher median. Areas without a figure are not ranked.',
    resolve: ([, area = '', roleName]) => {
      const job = role(roleName);
      const ranking = rankStates(release, californiaAreas, job, 'p50', AS_PUBLISHED);
      return rankOf(ranking, release, placeNamed(area));
    },
  },
  iqr: {
    title: 'Spread of the middle half (interquartile range)',
    formula: 'The 75th percentile less the 25th.',
    resolve: ([, area = '', roleName = '']) => {
      const job = role(roleName);
      const [high, low] = (['p75', 'p25'] as const).map((m) =>
        payOf(release, placeNamed(area), job, m, AS_PUBLISHED),
      ) as [Amount, Amount];
      const id = `derived/iqr/${release.source}/${area}/${job}/year`;
      return combined(high, low, id, 'usd-per-year', (a, b) => a - b);
    },
  },
  ...CERTAINTY,
  ...OVERLAP,
  'times-2080': {
    title: 'A full-time year from the 2024 article’s hourly figure',
    formula: 'Hourly “average” × 2,080 hours (40 × 52).',
    resolve: ([, area = '', roleName = '']) => {
      const hour = board([area, roleName, 'average', 'hour']).amount;
      const id = `derived/times-2080/${jobBoard.source}/${area}/${roleName}`;
      return worked(hour, id, 'usd-per-year', (usd) => usd * HOURS_PER_YEAR);
    },
  },
  'low-to-high': {
    title: 'The 2024 article’s highest figure less its lowest',
    formula: 'Highest named less lowest named.',
    resolve: ([, area = '', roleName = '']) => {
      const [high, low] = ['high', 'low'].map((name) => board([area, roleName, name, 'year']).amount) as [
        Amount,
        Amount,
      ];
      const id = `derived/low-to-high/${jobBoard.source}/${area}/${roleName}`;
      return combined(high, low, id, 'usd-per-year', (a, b) => a - b);
    },
  },
  'low-per-hour': {
    title: 'The 2024 article’s lowest figure by the hour',
    formula: 'Lowest named ÷ 2,080 hours.',
    resolve: ([, area = '', roleName = '']) => {
      const year = board([area, roleName, 'low', 'year']).amount;
      const id = `derived/low-per-hour/${jobBoard.source}/${area}/${roleName}`;
      return worked(year, id, 'usd-per-hour', (usd) => usd / HOURS_PER_YEAR);
    },
  },
  'openings-a-year': {
    title: 'Openings a year from openings in ten years',
    formula: 'Projected openings in ten years ÷ 10.',
    resolve: ([area = '', roleName]) => {
      const job = role(roleName);
      const { amount } = outlookFigures([area, job, 'openings-in-ten-years']);
      return worked(
        amount,
        `derived/openings-a-year/${area}/${job}`,
        'openings',
        (openings) => openings / 10,
      );
    },
  },
  [`local-${prices.release}`]: {
    title: 'Pay in local prices',
    formula: 'Pay ÷ (price parity ÷ 100); the parity of the United States is 100.',
    resolve: ([, area = '', roleName, measureName, unitName]) => {
      const basis = { unit: unit(unitName), hours: 40, prices: 'local' } as const;
      return payOf(
        release,
        placeNamed(area),
        role(roleName),
        oneOf(measureName, PAY_MEASURES, 'measure'),
        basis,
      );
    },
  },
  'price-gap': {
    title: 'How prices stand to the U.S. average',
    formula: 'The price parity of the place less 100, without its sign; rounded to a whole percent.',
    resolve: ([year, area = '']) => {
      oneOf(year, [prices.release], 'year of price parities');
      const place = placeNamed(area);
      const gap = priceGap(release, place);
      if (gap === null) throw new Error(`No price parity for "${area}" in data/prices.`);
      return gap.amount;
    },
  },
  ...CONTEXT_DERIVED,
};
