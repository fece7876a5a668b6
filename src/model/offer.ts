import { PERCENTILES, type Percentile, type Role } from '../schema/terms.ts';
import { type Amount, known } from './amount.ts';
import { byName } from './by-name.ts';
import { figureId, type FigureRef } from './figure-ref.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { hourlyOf, type Offer, roundingOf, yearlyOf } from './offer-units.ts';
import { AS_PUBLISHED, type PayBasis, payOf, type Place, type ReleaseInfo, UNIT_OF_PAY } from './pay.ts';
import { HOURS_PER_WEEK, WEEKS_PER_YEAR } from './pay-units.ts';

/** An offer in the unit in which it is set beside published pay. */
export interface Comparison {
  readonly unit: 'year' | 'hour';
  /** The offer in that unit, unrounded. */
  readonly amount: Amount & { readonly state: 'published' };
  /** How far from a published figure still counts as that figure: rounding only. */
  readonly tolerance: number;
}

/** Where an offer stands among the published percentiles of one job in one place. */
export type Bracket =
  | { readonly kind: 'at'; readonly marks: readonly Percentile[] }
  | { readonly kind: 'between'; readonly from: Percentile; readonly to: Percentile }
  | { readonly kind: 'below'; readonly to: Percentile }
  | { readonly kind: 'above'; readonly from: Percentile }
  /** At or over the cap above which BLS publishes no pay: `capped` is the lowest percentile behind it. */
  | { readonly kind: 'over-cap'; readonly from: Percentile | null; readonly capped: Percentile }
  /** No percentile has a number. */
  | { readonly kind: 'none'; readonly reason: Amount };

export type OfferPercentiles = Readonly<Record<Percentile, Amount>>;

const PUBLISHED_STEP = { year: 1, hour: 0.01 } as const; // dollars; a year is published in whole dollars, an hour in cents

/**
 * The offer in the unit it is compared in: an hourly offer by the hour; any other at 40 hours and 52 weeks by the year,
 * and at other hours or weeks by the hour, because published years are of 40 × 52 hours.
 */
export function comparisonOf(offer: Offer): Comparison {
  const fullTime = offer.hours === HOURS_PER_WEEK && offer.weeks === WEEKS_PER_YEAR;
  const unit = offer.unit !== 'hour' && fullTime ? 'year' : 'hour';
  const of = unit === 'year' ? yearlyOf : hourlyOf;
  const rounding = of({ ...offer, amount: roundingOf(offer) });
  const tolerance = Math.max(PUBLISHED_STEP[unit] / 2, offer.unit === unit ? 0 : rounding);
  const id = figureId({ steps: ['offer'], name: unit });
  const amount = known(id, UNIT_OF_PAY[unit], of(offer)) as Comparison['amount'];
  return { unit, amount, tolerance };
}

/** Published figures that an offer compared in this unit is set beside. */
export const basisFor = ({ unit }: Pick<Comparison, 'unit'>): PayBasis => ({ ...AS_PUBLISHED, unit });

export function percentilesOf(
  release: ReleaseInfo,
  place: Place,
  role: Role,
  basis: PayBasis,
): OfferPercentiles {
  const entries = PERCENTILES.map((p) => [p, payOf(release, place, role, p, basis)]);
  return Object.fromEntries(entries) as OfferPercentiles;
}

const SLACK = 1e-9; // dollars; what adding binary fractions may leave over

/**
 * Where a value stands. Equal percentiles are named together. A percentile without a number is passed over;
 * of a top-coded one it is known only that it is not under its bound.
 */
export function bracketOf(
  percentiles: OfferPercentiles,
  { amount: { value }, tolerance }: Pick<Comparison, 'amount' | 'tolerance'>,
): Bracket {
  const numbered = PERCENTILES.flatMap((name) => {
    const figure = percentiles[name];
    return figure.state === 'published' ? [{ name, value: figure.value }] : [];
  });
  const capped = PERCENTILES.find((name) => percentiles[name].state === 'top-coded');
  if (numbered.length === 0 && capped === undefined) return { kind: 'none', reason: percentiles.p50 };

  const away = (mark: { value: number }) => Math.abs(mark.value - value);
  const nearest = Math.min(...numbered.map(away));
  if (nearest <= tolerance + SLACK) {
    const closest = numbered.find((mark) => away(mark) === nearest)!.value;
    return { kind: 'at', marks: numbered.filter((mark) => mark.value === closest).map(({ name }) => name) };
  }
  const from = numbered.findLast((mark) => mark.value < value)?.name ?? null;
  const next = numbered.find((mark) => mark.value > value)?.name ?? capped;
  if (next === undefined) return { kind: 'above', from: from! };
  if (next === capped && value >= percentiles[capped].bound!) return { kind: 'over-cap', from, capped };
  return from === null ? { kind: 'below', to: next } : { kind: 'between', from, to: next };
}

const SHARES: Record<Percentile, number> = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 };

/** A percentile's number: 25 of the 25th. */
export const percentOf = (name: Percentile): number => Number(name.slice(1));

/**
 * Percentile of a value between two percentiles, from 10 to 90, unrounded: a straight line between them in
 * log pay against the normal score, as if pay between the two were lognormal. An estimate, not a published figure.
 * Null outside two percentiles with a number.
 */
export function estimatePercentile(
  percentiles: OfferPercentiles,
  value: number,
  bracket: Bracket,
): number | null {
  if (bracket.kind !== 'between') return null;
  const [low, high] = [percentiles[bracket.from].value, percentiles[bracket.to].value];
  if (low === null || high === null) return null;
  const [below, above] = [normalQuantile(SHARES[bracket.from]), normalQuantile(SHARES[bracket.to])];
  const along = Math.log(value / low) / Math.log(high / low);
  return 100 * normalCdf(below + along * (above - below));
}

/**
 * Dollars from the marks on both sides of a value, in the marks' unit; null on a side without a numbered mark.
 * `of` says whose marks they are: source, area and role.
 */
export function distancesOf(
  percentiles: OfferPercentiles,
  { kind, ...bracket }: Bracket,
  { amount, unit }: Comparison,
  of: FigureRef,
): Record<'over' | 'under', { readonly mark: Percentile; readonly amount: Amount } | null> {
  const distance = (mark: Percentile | null | undefined) => {
    const figure = mark ? percentiles[mark] : null;
    if (!mark || figure?.state !== 'published') return null;
    const id = figureId({ ...of, steps: ['offer-distance'], measure: mark, unit });
    return { mark, amount: known(id, UNIT_OF_PAY[unit], Math.abs(amount.value - figure.value)) };
  };
  if (kind === 'at' || kind === 'none') return { over: null, under: null };
  return {
    over: distance('from' in bracket ? bracket.from : null),
    under: distance('to' in bracket ? bracket.to : null),
  };
}

/** The places whose median is nearest to an offer, nearest first, equals by name; without those that have no median. */
export function nearestByMedian(
  release: ReleaseInfo,
  places: readonly Place[],
  role: Role,
  { amount, unit }: Comparison,
  count: number,
): Place[] {
  return places
    .flatMap((place) => {
      const { value } = payOf(release, place, role, 'p50', basisFor({ unit }));
      return value === null ? [] : [{ place, away: Math.abs(value - amount.value) }];
    })
    .sort((a, b) => a.away - b.away || byName(a.place, b.place))
    .slice(0, count)
    .map(({ place }) => place);
}

/** The offer at the country's average prices: ÷ parity ÷ 100. Null where the place has no price parity. */
export function atNationalPrices(
  comparison: Comparison,
  { parity }: Pick<Place, 'parity'>,
): Comparison | null {
  if (parity === null) return null;
  const { unit, amount, tolerance } = comparison;
  const value = amount.value / (parity / 100);
  const id = figureId({ steps: ['offer-local'], name: unit });
  const local = known(id, amount.unit, value) as Comparison['amount'];
  return { unit, amount: local, tolerance: tolerance / (parity / 100) };
}
