import type { Area } from '../schema/area.ts';
import type { PublishedRow } from '../schema/pay.ts';

import { type Amount, type AmountUnit, atLeast, known, missing, worked } from './amount.ts';
import { figureId, type FigureRef } from './figure-ref.ts';
import { HOURS_PER_WEEK, MONTHS_PER_YEAR, type PayUnit, WEEKS_PER_YEAR } from './pay-units.ts';
import { PERCENTILES, type PayMeasure, type Percentile, type Role } from '../schema/terms.ts';

export const UNIT_OF_PAY: Record<PayUnit, AmountUnit> = {
  year: 'usd-per-year',
  month: 'usd-per-month',
  week: 'usd-per-week',
  hour: 'usd-per-hour',
};

/** An area with what one release says of both jobs there. */
export interface Place {
  readonly slug: string;
  readonly name: string;
  readonly type: Area['type'];
  readonly state: string;
  /** Regional price parity, United States = 100; null where none is published. */
  readonly parity: number | null;
  /** Null: the area's file does not have the occupation, or an incomplete copy does not have the area. */
  readonly rows: Readonly<Record<Role, PublishedRow | null>>;
}

/** The release that a place's rows come from. */
export interface ReleaseInfo {
  /** Year and month the estimates are for: `2025-05`. */
  readonly id: string;
  /** False: our copy lacks some of what BLS published, which then is `not-in-copy`. */
  readonly complete: boolean;
  /** Id of its source, the first part of its figure ids: `oews-YYYY-MM`. */
  readonly source: string;
  readonly topCode: { readonly hour: number; readonly year: number } | null;
  /** Year of the price parities. */
  readonly parityYear: string;
}

export interface PayBasis {
  readonly unit: PayUnit;
  /** Hours a week that pay by year, month and week is worked out for. */
  readonly hours: number;
  readonly prices: 'nominal' | 'local';
}

export const AS_PUBLISHED: PayBasis = { unit: 'year', hours: HOURS_PER_WEEK, prices: 'nominal' };

/** Why there is no row of a job in a place. */
const whyNoRow = ({ complete }: ReleaseInfo) => (complete ? 'not-in-release' : 'not-in-copy');

/** Which figure `payOf` gives. */
export function payRef(
  { source, parityYear }: ReleaseInfo,
  { slug }: Pick<Place, 'slug'>,
  role: Role,
  measure: PayMeasure,
  { unit, hours, prices }: PayBasis,
): FigureRef {
  const steps = [
    ...(prices === 'local' ? [`local-${parityYear}`] : []),
    ...(unit === 'hour' || hours === HOURS_PER_WEEK ? [] : [`hours-${hours}`]),
  ];
  return { steps, source, area: slug, role, measure, unit };
}

/** Pay of one job at one measure in the unit BLS publishes it in. */
function publishedPay(
  release: ReleaseInfo,
  place: Place,
  role: Role,
  measure: PayMeasure,
  unit: 'year' | 'hour',
): Amount {
  const id = figureId(payRef(release, place, role, measure, { ...AS_PUBLISHED, unit }));
  const amountUnit = UNIT_OF_PAY[unit];
  const row = place.rows[role];
  if (row === null) return missing(id, amountUnit, whyNoRow(release));
  const cell = row[unit][measure];
  if (cell === null) return missing(id, amountUnit, 'not-measured');
  if (cell === 'not-released' || cell === 'not-in-copy') return missing(id, amountUnit, cell);
  if (cell === 'top-coded') {
    if (release.topCode === null) throw new RangeError(`top-coded figure without a cap: ${id}`);
    return atLeast(id, amountUnit, release.topCode[unit]);
  }
  return known(id, amountUnit, cell);
}

const FROM_YEAR: Record<PayUnit, number> = {
  year: 1,
  month: MONTHS_PER_YEAR,
  week: WEEKS_PER_YEAR,
  hour: NaN,
};

/**
 * Pay of one job in one place at one measure.
 *
 * By year at 40 hours and by hour: as published. By month and week at 40 hours: the published year ÷ 12 or ÷ 52.
 * At any other number of hours: hourly × hours × 52, ÷ 12 or ÷ 52. With local prices: divided by parity ÷ 100.
 * Missing figures keep their reason; `no-parity` where the area has no price parity.
 */
export function payOf(
  release: ReleaseInfo,
  place: Place,
  role: Role,
  measure: PayMeasure,
  basis: PayBasis,
): Amount {
  const { unit, hours, prices } = basis;
  const idAt = (where: PayBasis) => figureId(payRef(release, place, role, measure, where));
  const id = idAt({ ...basis, prices: 'nominal' });
  let pay: Amount;
  if (unit === 'hour') {
    pay = publishedPay(release, place, role, measure, 'hour');
  } else if (hours === HOURS_PER_WEEK) {
    const year = publishedPay(release, place, role, measure, 'year');
    pay = unit === 'year' ? year : worked(year, id, UNIT_OF_PAY[unit], (usd) => usd / FROM_YEAR[unit]);
  } else {
    const hour = publishedPay(release, place, role, measure, 'hour');
    pay = worked(hour, id, UNIT_OF_PAY[unit], (usd) => (usd * hours * WEEKS_PER_YEAR) / FROM_YEAR[unit]);
  }
  if (prices === 'nominal') return pay;
  const localId = idAt(basis);
  const { parity } = place;
  if (parity === null)
    return missing(localId, pay.unit, pay.state === 'published' ? 'no-parity' : stateOf(pay));
  return worked(pay, localId, pay.unit, (usd) => usd / (parity / 100));
}

function stateOf(amount: Amount) {
  return amount.state === 'published' || amount.state === 'top-coded' ? 'no-parity' : amount.state;
}

export const COUNT_MEASURES = ['jobs', 'jobs-rse', 'jobs-per-1000', 'lq', 'mean-rse'] as const;
export type CountMeasure = (typeof COUNT_MEASURES)[number];

const COUNT_FIELDS: Record<CountMeasure, [keyof PublishedRow, AmountUnit]> = {
  jobs: ['jobs', 'jobs'],
  'jobs-rse': ['jobsRse', 'percent'],
  'jobs-per-1000': ['jobsPer1000', 'per-1000'],
  lq: ['lq', 'quotient'],
  'mean-rse': ['meanRse', 'percent'],
};

/** Jobs, concentration and standard errors, as published. */
export function countOf(release: ReleaseInfo, place: Place, role: Role, measure: CountMeasure): Amount {
  const [field, unit] = COUNT_FIELDS[measure];
  const id = figureId({ source: release.source, area: place.slug, role, measure });
  const row = place.rows[role];
  if (row === null) return missing(id, unit, whyNoRow(release));
  const cell = row[field] as number | 'not-released' | 'not-in-copy' | null;
  if (cell === null) return missing(id, unit, 'not-measured');
  if (typeof cell === 'string') return missing(id, unit, cell);
  return known(id, unit, cell);
}

/** Whether the release lists either job for a place. */
export const hasRows = ({ rows }: Pick<Place, 'rows'>): boolean =>
  Object.values(rows).some((row) => row !== null);

/** Whether the place has any wage of this job. */
export function hasWages(place: Place, role: Role): boolean {
  const row = place.rows[role];
  return (
    row !== null && Object.values(row.year).some((cell) => typeof cell === 'number' || cell === 'top-coded')
  );
}

/** The published figures that pay on this basis rests on: by the hour for the hour and for other hours than 40. */
export const publishedBasis = ({ unit, hours }: PayBasis): PayBasis & { readonly unit: 'year' | 'hour' } => ({
  ...AS_PUBLISHED,
  unit: unit === 'hour' || hours !== HOURS_PER_WEEK ? 'hour' : 'year',
});

/** Percentiles that BLS published as equal in this unit, two or more each, lowest first: `[['p10', 'p25']]`. */
export function equalPercentiles(
  place: Place,
  role: Role,
  unit: 'year' | 'hour' = 'year',
): [Percentile, ...Percentile[]][] {
  const cells = place.rows[role]?.[unit];
  if (!cells) return [];
  return PERCENTILES.flatMap((first): [Percentile, ...Percentile[]][] => {
    const pay = cells[first];
    const [lowest, ...others] = PERCENTILES.filter((measure) => cells[measure] === pay);
    return typeof pay === 'number' && lowest === first && others.length > 0 ? [[first, ...others]] : [];
  });
}
