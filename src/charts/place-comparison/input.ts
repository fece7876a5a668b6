import type { Amount } from '../../model/amount.ts';
import { byRole } from '../../model/by-role.ts';
import { type PlaceGap, placeGap } from '../../model/place-gap.ts';
import { type Roughness, roughness } from '../../model/certainty.ts';
import { equalPercentiles, hasWages, payOf, payRef, type Place, publishedBasis } from '../../model/pay.ts';
import { PAY_MEASURES, type PayMeasure, type Percentile, ROLES, type Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';
import { type PlacePay, readPlacePay } from '../pay-table/input.ts';

/** Percentiles that were published as equal in a place, lowest first, with what each is. */
export interface EqualMarks {
  readonly place: PlacePay['place'];
  readonly role: Role;
  readonly marks: readonly [Percentile, ...Percentile[]];
  readonly pay: Amount;
}

/** Everything that a comparison of places shows. */
export interface PlaceComparisonInput extends Omit<PlacePay, 'place' | 'rows' | 'means'> {
  /** In the order asked for: the others are set against the first. */
  readonly places: readonly Pick<PlacePay, 'place' | 'rows' | 'means'>[];
  /** How far each place but the first is from the first, in the same order. */
  readonly gaps: Readonly<Record<Role, Readonly<Record<PayMeasure, readonly PlaceGap[]>>>>;
  /** How far the highest median is from the lowest; null where fewer than two are published. */
  readonly apart: Readonly<Record<Role, PlaceGap | null>>;
  readonly equal: readonly EqualMarks[];
  /** What makes the figures of the jobs rough, in the order of the places; of a job without wages there is none. */
  readonly rough: readonly Readonly<Record<Role, readonly Roughness['kind'][]>>[];
}

type Asked = Pick<ChartOptions, 'area' | 'with' | 'basis'>;

/** Reads every amount of the chart. Throws for a place that the edition does not have, and RangeError for one alone. */
export function readPlaceComparison(
  edition: Pick<ChartEdition, 'release' | 'cites' | 'place' | 'priceSource'>,
  { area, with: beside, basis }: Asked,
): PlaceComparisonInput {
  const { release } = edition;
  const slugs = [...new Set([area, ...beside])];
  if (slugs.length < 2) throw new RangeError(`no place to set beside ${area}`);
  const [first, ...others] = slugs.map((slug) => edition.place(slug)) as [Place, ...Place[]];
  const pays = slugs.map((slug) => readPlacePay(edition, { area: slug, basis }));
  const pay = (place: Place, role: Role, measure: PayMeasure) => payOf(release, place, role, measure, basis);
  const gapOf = (own: Place, against: Place, role: Role, measure: PayMeasure) =>
    placeGap(
      payRef(release, own, role, measure, basis),
      pay(own, role, measure),
      against.slug,
      pay(against, role, measure),
    );
  const medians = (role: Role) =>
    [first, ...others]
      .flatMap((place) => {
        const { value } = pay(place, role, 'p50');
        return value === null ? [] : [{ place, value }];
      })
      .sort((a, b) => b.value - a.value);
  const published = publishedBasis(basis);
  const [{ edition: editionName, parityYear, sources }] = pays as [PlacePay, ...PlacePay[]];
  return {
    basis,
    edition: editionName,
    parityYear,
    sources,
    places: pays.map(({ place, rows, means }) => ({ place, rows, means })),
    gaps: byRole(
      (role) =>
        Object.fromEntries(
          PAY_MEASURES.map((measure) => [measure, others.map((place) => gapOf(place, first, role, measure))]),
        ) as Record<PayMeasure, PlaceGap[]>,
    ),
    apart: byRole((role) => {
      const sorted = medians(role);
      const [highest, lowest] = [sorted[0], sorted.at(-1)];
      return sorted.length < 2 ? null : gapOf(highest!.place, lowest!.place, role, 'p50');
    }),
    rough: [first, ...others].map((place) =>
      byRole((role) =>
        hasWages(place, role) ? roughness(place, role, release).map(({ kind }) => kind) : [],
      ),
    ),
    equal: [first, ...others].flatMap((place) =>
      ROLES.flatMap((role) =>
        equalPercentiles(place, role, published.unit).map((marks) => ({
          place,
          role,
          marks,
          pay: payOf(release, place, role, marks[0], published),
        })),
      ),
    ),
  };
}
