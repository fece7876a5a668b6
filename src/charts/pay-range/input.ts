import type { Amount } from '../../model/amount.ts';
import { gapBetween, type PriceGap, priceGap } from '../../model/gap.ts';
import { type PayRow, payRows } from '../../model/pay-row.ts';
import {
  countOf,
  equalPercentiles,
  type PayBasis,
  payOf,
  payRef,
  type Place,
  publishedBasis,
} from '../../model/pay.ts';
import { type PayMeasure, ROLES, type Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';
import type { DatedWage } from '../context.ts';

/** Everything that a chart of one place’s pay range shows. */
export interface PayRangeInput {
  readonly place: Pick<Place, 'name' | 'type'>;
  readonly basis: PayBasis;
  /** Both jobs, paralegals first. */
  readonly rows: readonly PayRow[];
  readonly means: Readonly<Record<Role, Amount>>;
  readonly jobs: Readonly<Record<Role, Amount>>;
  /** The medians before local prices. */
  readonly paid: Readonly<Record<Role, Amount>>;
  /** How much more the higher median is than the lower. */
  readonly gap: Amount;
  /** How local prices stand to the country’s; null where no price parity is published. */
  readonly prices: PriceGap | null;
  /** Neighbouring percentiles that were published as equal, with what both are. */
  readonly equal: readonly {
    readonly role: Role;
    readonly marks: readonly [PayMeasure, PayMeasure];
    readonly pay: Amount;
  }[];
  /** The state’s minimum wages; null unless the place is in California and pay is by the hour, as paid. */
  readonly wage: (DatedWage & { readonly next: DatedWage | null }) | null;
  /** The edition of the survey, as subtitles name it, and the year of the price parities. */
  readonly edition: string;
  readonly parityYear: string;
  readonly sources: readonly string[];
}

const ofRoles = <T>(of: (role: Role) => T) =>
  Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Record<Role, T>;

/** Reads every amount of the chart. Throws for a place that the edition does not have. */
export function readPayRange(
  edition: ChartEdition,
  { area, basis }: Pick<ChartOptions, 'area' | 'basis'>,
): PayRangeInput {
  const { release } = edition;
  const place = edition.place(area);
  const medians = ROLES.map((role) => payOf(release, place, role, 'p50', basis)) as [Amount, Amount];
  const published = publishedBasis(basis);
  const local = basis.prices === 'local';
  const hasWage = place.state === 'CA' && basis.unit === 'hour' && !local;
  return {
    place: { name: place.name, type: place.type },
    basis,
    rows: payRows(release, place, basis),
    means: ofRoles((role) => payOf(release, place, role, 'mean', basis)),
    jobs: ofRoles((role) => countOf(release, place, role, 'jobs')),
    paid: ofRoles((role) => payOf(release, place, role, 'p50', { ...basis, prices: 'nominal' })),
    gap: gapBetween(payRef(release, place, 'paralegal', 'p50', basis), ...medians),
    prices: priceGap(release, place),
    equal: ROLES.flatMap((role) =>
      equalPercentiles(place, role, published.unit).map((marks) => ({
        role,
        marks,
        pay: payOf(release, place, role, marks[0], published),
      })),
    ),
    wage: hasWage ? edition.minimumWage : null,
    edition: edition.cites[release.source]!.release,
    parityYear: release.parityYear,
    sources: [
      release.source,
      ...(local ? [edition.priceSource] : []),
      ...(hasWage ? edition.wageSources : []),
    ],
  };
}
