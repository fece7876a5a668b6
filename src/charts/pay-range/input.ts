import type { Amount } from '../../model/amount.ts';
import { byRole } from '../../model/by-role.ts';
import { gapBetween, type PriceGap, priceGap } from '../../model/gap.ts';
import { countOf, equalPercentiles, payOf, payRef, publishedBasis } from '../../model/pay.ts';
import { type Percentile, ROLES, type Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';
import type { DatedWage } from '../context.ts';
import { type PlacePay, readPlacePay } from '../pay-table/input.ts';

/** Everything that a chart of one place’s pay range shows. */
export interface PayRangeInput extends PlacePay {
  readonly jobs: Readonly<Record<Role, Amount>>;
  /** The medians before local prices. */
  readonly paid: Readonly<Record<Role, Amount>>;
  /** How much more the higher median is than the lower. */
  readonly gap: Amount;
  /** How local prices stand to the country’s; null where no price parity is published. */
  readonly prices: PriceGap | null;
  /** Percentiles that were published as equal, lowest first, with what each is. */
  readonly equal: readonly {
    readonly role: Role;
    readonly marks: readonly [Percentile, ...Percentile[]];
    readonly pay: Amount;
  }[];
  /** The state’s minimum wages; null unless the place is in California and pay is by the hour, as paid. */
  readonly wage: (DatedWage & { readonly next: DatedWage | null }) | null;
}

/** Reads every amount of the chart. Throws for a place that the edition does not have. */
export function readPayRange(
  edition: Pick<ChartEdition, 'release' | 'cites' | 'place' | 'priceSource' | 'minimumWage' | 'wageSources'>,
  { area, basis }: Pick<ChartOptions, 'area' | 'basis'>,
): PayRangeInput {
  const { release } = edition;
  const place = edition.place(area);
  const pay = readPlacePay(edition, { area, basis });
  const [paralegal, secretary] = pay.rows.map((row) => row.percentiles.p50) as [Amount, Amount];
  const published = publishedBasis(basis);
  const hasWage = place.state === 'CA' && basis.unit === 'hour' && basis.prices === 'nominal';
  return {
    ...pay,
    jobs: byRole((role) => countOf(release, place, role, 'jobs')),
    paid: byRole((role) => payOf(release, place, role, 'p50', { ...basis, prices: 'nominal' })),
    gap: gapBetween(payRef(release, place, 'paralegal', 'p50', basis), paralegal, secretary),
    prices: priceGap(release, place),
    equal: ROLES.flatMap((role) =>
      equalPercentiles(place, role, published.unit).map((marks) => ({
        role,
        marks,
        pay: payOf(release, place, role, marks[0], published),
      })),
    ),
    wage: hasWage ? edition.minimumWage : null,
    sources: hasWage ? [...pay.sources, ...edition.wageSources] : pay.sources,
  };
}
