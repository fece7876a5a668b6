import { gapBetween } from '../model/gap.ts';
import { differenceInterval95, interval95 } from '../model/interval.ts';
import { type Amount, combined, known, missing, worked } from '../model/amount.ts';
import { type BoardMeasure, jobBoardPay } from '../model/pay-row.ts';
import {
  AS_PUBLISHED,
  COUNT_MEASURES,
  countOf,
  HOURS_PER_YEAR,
  PAY_UNITS,
  payOf,
  type PayUnit,
} from '../model/pay.ts';
import { rankOf, rankStates } from '../model/ranking.ts';

import { californiaAreas, jobBoard, law, outlook, placeNamed, prices, release, states } from './index.ts';
import { payPage } from './pages.ts';
import { PAY_MEASURES, PERCENTILES, type PayMeasure, ROLES, type Role } from '../schema/terms.ts';

/** A figure with where its reader can look it up: the page and place where it stands with source, release and formula. */
export interface ResolvedFigure {
  readonly amount: Amount;
  readonly href: string;
}

const BOARD_MEASURES: readonly BoardMeasure[] = ['average', 'low', 'high', ...PERCENTILES];

function oneOf<T extends string>(value: string | undefined, known: readonly T[], what: string): T {
  if (known.includes(value as T)) return value as T;
  throw new Error(`No ${what} "${value ?? ''}". Known: ${known.join(', ')}.`);
}

const role = (value: string | undefined): Role => oneOf(value, ROLES, 'role');
const unit = (value: string | undefined): PayUnit => oneOf(value, PAY_UNITS, 'unit');

type Resolver = (parts: readonly string[]) => ResolvedFigure;
type DerivedResolver = (parts: readonly string[]) => Amount;

const survey: Resolver = ([area = '', roleName, name = '', unitName]) => {
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

const board: Resolver = ([area, roleName, name = '', unitName]) => {
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

const dated =
  (folder: 'law' | 'outlook', figures: typeof law): Resolver =>
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

const parity: Resolver = ([year, area = '']) => {
  oneOf(year, [prices.release], 'year of price parities');
  const place = placeNamed(area);
  const id = `prices/${prices.release}/${area}`;
  const amount =
    place.parity === null ? missing(id, 'parity', 'no-parity') : known(id, 'parity', place.parity);
  return { amount, href: `${payPage(area)}#prices` };
};

/** Mean and its relative standard error, or what is missing of them. */
function meanOf(area: string, job: Role) {
  const place = placeNamed(area);
  return {
    mean: payOf(release, place, job, 'mean', AS_PUBLISHED),
    rse: countOf(release, place, job, 'mean-rse'),
  };
}

const interval =
  (end: 'low' | 'high'): DerivedResolver =>
  ([source, area = '', roleName]) => {
    const job = role(roleName);
    const { mean, rse } = meanOf(area, job);
    const id = `derived/mean-${end}/${source}/${area}/${job}/year`;
    const amount = combined(mean, rse, id, 'usd-per-year', (usd, percent) => interval95(usd, percent)[end]);
    return amount;
  };

const meanGap =
  (part: 'gap' | 'low' | 'high'): DerivedResolver =>
  ([source, area = '']) => {
    const [one, other] = ROLES.map((job) => meanOf(area, job)) as [
      ReturnType<typeof meanOf>,
      ReturnType<typeof meanOf>,
    ];
    const id = `derived/mean-gap${part === 'gap' ? '' : `-${part}`}/${source}/${area}/year`;
    const means = combined(one.mean, other.mean, id, 'usd-per-year', (a, b) => a - b);
    if (part === 'gap') return means;
    const [a, aRse, b, bRse] = [one.mean, one.rse, other.mean, other.rse].map((amount) => amount.value);
    if (a == null || aRse == null || b == null || bRse == null)
      return missing(id, 'usd-per-year', 'no-equal-basis');
    return known(id, 'usd-per-year', differenceInterval95(a, aRse, b, bRse)[part]);
  };

/** Formula of each kind of derived figure, as the data page prints it. Its key is the second part of the id. */
export const DERIVED: Record<string, { resolve: DerivedResolver; title: string; formula: string }> = {
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
    resolve: ([source, area = '', roleName]) => {
      const job = role(roleName);
      const [high, low] = (['p75', 'p25'] as const).map((m) =>
        payOf(release, placeNamed(area), job, m, AS_PUBLISHED),
      ) as [Amount, Amount];
      const id = `derived/iqr/${source}/${area}/${job}/year`;
      return combined(high, low, id, 'usd-per-year', (a, b) => a - b);
    },
  },
  'mean-low': {
    title: 'Lower end of a mean’s 95% interval',
    formula: 'Mean − 1.96 × relative standard error × mean.',
    resolve: interval('low'),
  },
  'mean-high': {
    title: 'Upper end of a mean’s 95% interval',
    formula: 'Mean + 1.96 × relative standard error × mean.',
    resolve: interval('high'),
  },
  'mean-gap': {
    title: 'Gap between the two means',
    formula: 'Mean of paralegals less mean of legal secretaries.',
    resolve: meanGap('gap'),
  },
  'mean-gap-low': {
    title: 'Lower end of that gap’s 95% interval',
    formula:
      'Gap − 1.96 × √(SE₁² + SE₂²), the two jobs taken as independent; SE = relative standard error × mean.',
    resolve: meanGap('low'),
  },
  'mean-gap-high': {
    title: 'Upper end of that gap’s 95% interval',
    formula: 'Gap + 1.96 × √(SE₁² + SE₂²), the two jobs taken as independent.',
    resolve: meanGap('high'),
  },
  'times-2080': {
    title: 'A full-time year from the job board’s hourly figure',
    formula: 'Hourly “average” × 2,080 hours (40 × 52).',
    resolve: ([, area, roleName]) => {
      const hour = board([area!, roleName!, 'average', 'hour']).amount;
      const id = `derived/times-2080/${jobBoard.source}/${area}/${roleName}`;
      return worked(hour, id, 'usd-per-year', (usd) => usd * HOURS_PER_YEAR);
    },
  },
  'low-to-high': {
    title: 'The job board’s highest figure less its lowest',
    formula: 'Highest named less lowest named.',
    resolve: ([, area, roleName]) => {
      const [high, low] = ['high', 'low'].map((name) => board([area!, roleName!, name, 'year']).amount) as [
        Amount,
        Amount,
      ];
      const id = `derived/low-to-high/${jobBoard.source}/${area}/${roleName}`;
      return combined(high, low, id, 'usd-per-year', (a, b) => a - b);
    },
  },
  'low-per-hour': {
    title: 'The job board’s lowest figure by the hour',
    formula: 'Lowest named ÷ 2,080 hours.',
    resolve: ([, area, roleName]) => {
      const year = board([area!, roleName!, 'low', 'year']).amount;
      const id = `derived/low-per-hour/${jobBoard.source}/${area}/${roleName}`;
      return worked(year, id, 'usd-per-hour', (usd) => usd / HOURS_PER_YEAR);
    },
  },
  [`local-${prices.release}`]: {
    title: 'Pay in local prices',
    formula: 'Pay ÷ (price parity ÷ 100); the parity of the United States is 100.',
    resolve: ([, area = '', roleName, measureName, unitName]) => {
      const basis = { unit: unit(unitName), hours: 40, prices: 'local' } as const;
      const amount = payOf(
        release,
        placeNamed(area),
        role(roleName),
        oneOf(measureName, PAY_MEASURES, 'measure'),
        basis,
      );
      return amount;
    },
  },
};

/**
 * The figure with this id, as `data-figure` names it.
 * Throws an error that lists the known names where a part of the id is none.
 */
export function figureNamed(id: string): ResolvedFigure {
  const [head = '', ...rest] = id.split('/');
  if (head === release.source) return survey(rest);
  if (head === jobBoard.source) return board(rest);
  if (head === 'law') return dated('law', law)(rest);
  if (head === 'outlook') return dated('outlook', outlook)(rest);
  if (head === 'prices') return parity(rest);
  if (head === 'derived') {
    const kind = oneOf(rest[0], Object.keys(DERIVED), 'derived figure');
    return { amount: DERIVED[kind]!.resolve(rest.slice(1)), href: `/data/#derived-${kind}` };
  }
  throw new Error(
    `No source "${head}" in figure "${id}". Known: ${release.source}, ${jobBoard.source}, law, outlook, prices, derived.`,
  );
}
