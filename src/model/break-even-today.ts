import type { Percentile } from '../schema/terms.ts';
import type { Amount } from './amount.ts';
import { AS_PUBLISHED, payOf, type Place, type ReleaseInfo } from './pay.ts';
import {
  basisFor,
  type Bracket,
  bracketOf,
  type Comparison,
  comparisonOf,
  type OfferPercentiles,
  percentilesOf,
} from './offer.ts';
import { hourlyOf, type Offer } from './offer-units.ts';
import type { MakeFigure } from './break-even.ts';
import { type Lead, leadOf } from './gap.ts';

/** What somebody is paid today as a legal secretary: an amount, or as much as at a percentile. */
export type Today =
  | { readonly by: 'pay'; readonly pay: Offer }
  | { readonly by: 'mark'; readonly mark: Percentile; readonly hours: number };

/** Where typed pay stands among legal secretaries. */
export interface PayStanding {
  readonly comparison: Comparison;
  readonly percentiles: OfferPercentiles;
  readonly bracket: Bracket;
}

/** Where today's pay stands, and at which percentiles the two jobs are therefore compared. */
export interface Standing {
  /** Null where a percentile was chosen. */
  readonly typed: PayStanding | null;
  /** Percentiles to compare at, lowest first: of pay between two of them both. */
  readonly marks: readonly Percentile[];
  /** Pay is beyond the lowest or highest published percentile, and `marks` has only the nearest one. */
  readonly beyond: boolean;
  /** Dollars an hour today, to the cent. */
  readonly hourly: Amount;
  /** Hours of work a week, today and in the new job. */
  readonly hours: number;
}

function marksOf(bracket: Bracket): Pick<Standing, 'marks' | 'beyond'> {
  switch (bracket.kind) {
    case 'at':
      return { marks: bracket.marks, beyond: false };
    case 'between':
      return { marks: [bracket.from, bracket.to], beyond: false };
    case 'below':
      return { marks: [bracket.to], beyond: true };
    case 'above':
      return { marks: [bracket.from], beyond: true };
    case 'over-cap':
      return { marks: [bracket.capped], beyond: true };
    case 'none':
      return { marks: ['p50'], beyond: false };
  }
}

const toCents = (usd: number) => Math.round(usd * 100) / 100;

export function standingToday(
  release: ReleaseInfo,
  place: Place,
  today: Today,
  figure: MakeFigure,
): Standing {
  if (today.by === 'mark') {
    const { mark, hours } = today;
    const hourly = payOf(release, place, 'legal-secretary', mark, { ...AS_PUBLISHED, unit: 'hour' });
    return { typed: null, marks: [mark], beyond: false, hourly, hours };
  }
  const { pay } = today;
  const comparison = comparisonOf(pay);
  const percentiles = percentilesOf(release, place, 'legal-secretary', basisFor(comparison));
  const bracket = bracketOf(percentiles, comparison);
  const hourly = figure('hourly', 'usd-per-hour', toCents(hourlyOf(pay)));
  return { typed: { comparison, percentiles, bracket }, ...marksOf(bracket), hourly, hours: pay.hours };
}

/** How far the two jobs are apart at one percentile, by the year at so many hours a week. */
export interface GapAt {
  readonly mark: Percentile;
  readonly paralegal: Amount;
  readonly secretary: Amount;
  readonly lead: Lead;
}

export function gapAt(release: ReleaseInfo, place: Place, mark: Percentile, hours: number): GapAt {
  const basis = { ...AS_PUBLISHED, hours };
  const pay = (role: 'paralegal' | 'legal-secretary') => payOf(release, place, role, mark, basis);
  return {
    mark,
    paralegal: pay('paralegal'),
    secretary: pay('legal-secretary'),
    lead: leadOf(release, place, mark, basis),
  };
}
