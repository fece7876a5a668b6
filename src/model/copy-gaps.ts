import { AREA_TYPES, type AreaType, PAY_MEASURES, type PayMeasure, ROLES } from '../schema/terms.ts';
import {
  COUNT_MEASURES,
  type CountMeasure,
  countOf,
  payOf,
  AS_PUBLISHED,
  type Place,
  type ReleaseInfo,
} from './pay.ts';

/** What an incomplete copy of a release has and lacks, in general. A single cell says the same of itself. */
export interface CopyGaps {
  /** Kinds of area of which it has some row, and of which it has none. */
  readonly has: readonly AreaType[];
  readonly lacks: readonly AreaType[];
  /** Figures that it has of no place. */
  readonly counts: readonly CountMeasure[];
  readonly year: readonly PayMeasure[];
  readonly hour: readonly PayMeasure[];
}

/** Null for a complete release. `places` are all areas, those without a row included. */
export function copyGapsOf(release: ReleaseInfo, places: readonly Place[]): CopyGaps | null {
  if (release.complete) return null;
  const covered = places.filter(({ rows }) => ROLES.some((role) => rows[role] !== null));
  const isCovered = (type: AreaType) => covered.some((place) => place.type === type);
  const nowhere = (stateIn: (place: Place, role: (typeof ROLES)[number]) => string) =>
    covered.every((place) =>
      ROLES.every((role) => ['not-in-copy', 'not-measured'].includes(stateIn(place, role))),
    );
  const pay = (unit: 'year' | 'hour') =>
    PAY_MEASURES.filter((measure) =>
      nowhere((place, role) => payOf(release, place, role, measure, { ...AS_PUBLISHED, unit }).state),
    );
  return {
    has: AREA_TYPES.filter(isCovered),
    lacks: AREA_TYPES.filter((type) => !isCovered(type)),
    counts: COUNT_MEASURES.filter((measure) =>
      nowhere((place, role) => countOf(release, place, role, measure).state),
    ),
    year: pay('year'),
    hour: pay('hour'),
  };
}
