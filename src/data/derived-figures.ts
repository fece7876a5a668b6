import { type Amount, combined, worked } from '../model/amount.ts';
import { figureId, type FigureRef } from '../model/figure-ref.ts';
import { gapBetween, gapPercent, priceGap } from '../model/gap.ts';
import { type PlaceGap, placeGap } from '../model/place-gap.ts';
import type { BoardMeasure } from '../model/pay-row.ts';
import { AS_PUBLISHED, type PayBasis, payOf, payRef } from '../model/pay.ts';
import { HOURS_PER_YEAR, type PayUnit } from '../model/pay-units.ts';
import { rankOf, rankStates } from '../model/ranking.ts';
import { PAY_MEASURES, type PayMeasure, ROLES } from '../schema/terms.ts';
import { CERTAINTY } from './certainty.ts';
import { CHANGES } from './change-figures.ts';
import { CONTEXT_DERIVED } from './context-figures.ts';
import { areaNamed, jobBoard, outlook, parityIn } from './files.ts';
import { OVERLAP } from './overlap-figures.ts';
import { PROGRAM_DERIVED } from './programs.ts';
import { type DerivedFigure, oneOf, role, unit } from './resolve.ts';
import type { Release } from './releases.ts';
import { board, dated } from './source-figures.ts';

const outlookFigures = dated('outlook', outlook);

/** A figure of the job board, and the id of what is worked out from it. */
function ofBoard({ area, role }: FigureRef, step: string, measure: BoardMeasure, unit: PayUnit) {
  const { amount } = board({ area, role, measure, unit });
  return { amount, id: figureId({ steps: [step], source: jobBoard.source, area, role }) };
}

/** What is worked out from the same figure of both jobs. */
function ofBothJobs(
  work: typeof gapBetween,
  { steps = [], area = '', measure: measureName, unit: unitName }: FigureRef,
  { info, placeNamed }: Release,
): Amount {
  const place = placeNamed(area);
  const measure: PayMeasure = oneOf(measureName, PAY_MEASURES, 'measure');
  const local = steps.includes(`local-${info.parityYear}`);
  const basis: PayBasis = {
    ...AS_PUBLISHED,
    unit: unit(unitName),
    prices: local ? 'local' : 'nominal',
  };
  const [one, other] = ROLES.map((job) => payOf(info, place, job, measure, basis)) as [Amount, Amount];
  return work(payRef(info, place, 'paralegal', measure, basis), one, other);
}

/** The same figure of a place and of the one that it is set against. */
function ofBothPlaces(
  { area = '', against = '', role: roleName, measure: measureName, unit: unitName }: FigureRef,
  { info, placeNamed }: Release,
): PlaceGap {
  const job = role(roleName);
  const measure: PayMeasure = oneOf(measureName, PAY_MEASURES, 'measure');
  const basis = { ...AS_PUBLISHED, unit: unit(unitName) };
  const [own, other] = [area, against].map((slug) => payOf(info, placeNamed(slug), job, measure, basis)) as [
    Amount,
    Amount,
  ];
  return placeGap(payRef(info, placeNamed(area), job, measure, basis), own, against, other);
}

const KINDS = {
  gap: { resolve: (ref, release) => ofBothJobs(gapBetween, ref, release) },
  'gap-percent': { resolve: (ref, release) => ofBothJobs(gapPercent, ref, release) },
  'place-gap': { resolve: (ref, release) => ofBothPlaces(ref, release).amount },
  'place-gap-percent': { resolve: (ref, release) => ofBothPlaces(ref, release).percent },
  'area-rank-p50': {
    resolve: ({ area = '', role: roleName }, { info, californiaAreas, placeNamed }) => {
      const job = role(roleName);
      const ranking = rankStates(info, californiaAreas, job, 'p50', AS_PUBLISHED);
      return rankOf(ranking, info, placeNamed(area));
    },
  },
  iqr: {
    resolve: ({ area = '', role: roleName }, { info, placeNamed }) => {
      const job = role(roleName);
      const [high, low] = (['p75', 'p25'] as const).map((m) =>
        payOf(info, placeNamed(area), job, m, AS_PUBLISHED),
      ) as [Amount, Amount];
      const id = figureId({ steps: ['iqr'], source: info.source, area, role: job, unit: 'year' });
      return combined(high, low, id, 'usd-per-year', (a, b) => a - b);
    },
  },
  ...CERTAINTY,
  ...OVERLAP,
  'times-2080': {
    resolve: (ref) => {
      const { amount: hour, id } = ofBoard(ref, 'times-2080', 'average', 'hour');
      return worked(hour, id, 'usd-per-year', (usd) => usd * HOURS_PER_YEAR);
    },
  },
  'low-to-high': {
    resolve: (ref) => {
      const { amount: high, id } = ofBoard(ref, 'low-to-high', 'high', 'year');
      const { amount: low } = ofBoard(ref, 'low-to-high', 'low', 'year');
      return combined(high, low, id, 'usd-per-year', (a, b) => a - b);
    },
  },
  'low-per-hour': {
    resolve: (ref) => {
      const { amount: year, id } = ofBoard(ref, 'low-per-hour', 'low', 'year');
      return worked(year, id, 'usd-per-hour', (usd) => usd / HOURS_PER_YEAR);
    },
  },
  'openings-a-year': {
    resolve: ({ area = '', role: roleName }) => {
      const job = role(roleName);
      const { amount } = outlookFigures({ name: `${area}/${job}/openings-in-ten-years` });
      const id = figureId({ steps: ['openings-a-year'], area, role: job });
      return worked(amount, id, 'openings', (openings) => openings / 10);
    },
  },
  'local-prices': {
    resolve: ({ area = '', role: roleName, measure: measureName, unit: unitName }, { info, placeNamed }) => {
      const basis = { unit: unit(unitName), hours: 40, prices: 'local' } as const;
      return payOf(
        info,
        placeNamed(area),
        role(roleName),
        oneOf(measureName, PAY_MEASURES, 'measure'),
        basis,
      );
    },
  },
  'price-gap': {
    resolve: ({ source: parityYear = '', area = '' }) => {
      const parity = parityIn(parityYear, areaNamed(area));
      const gap = priceGap({ parityYear }, { slug: area, parity });
      if (gap === null) throw new Error(`No price parity for "${area}" in data/prices.`);
      return gap.amount;
    },
  },
  ...CONTEXT_DERIVED,
  ...CHANGES,
  ...PROGRAM_DERIVED,
} satisfies Record<string, DerivedFigure>;

/** What a derived figure is: its title and formula stand under this name in the words of the data page. */
export type DerivedKind = keyof typeof KINDS;

/** Each kind of derived figure, by the name that ids have for it, in the order of the data page. */
export const DERIVED: Readonly<Record<string, DerivedFigure & { readonly kind: DerivedKind }>> =
  Object.fromEntries(
    (Object.entries(KINDS) as [DerivedKind, DerivedFigure][]).map(([kind, figure]) => [
      figure.step ?? kind,
      { ...figure, kind },
    ]),
  );

/** The name in `DERIVED` that a step of an id means: pay after local prices has the year of the prices in its ids. */
export const derivedName = (step: string): string => (/^local-\d{4}$/.test(step) ? 'local-prices' : step);
