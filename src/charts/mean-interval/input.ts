import { meansApartYetClose } from '../../model/bottom-line.ts';
import {
  type Estimate,
  jobsEstimate,
  type MeanGap,
  meanEstimate,
  meanGap,
  roughness,
  type Roughness,
} from '../../model/certainty.ts';
import type { Place } from '../../model/pay.ts';
import { type Role, ROLES } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';

/** What is known of one job in a place, and how surely. */
export interface MeanRow {
  readonly role: Role;
  /** Dollars a year, as published. */
  readonly mean: Estimate;
  readonly jobs: Estimate;
  /** What makes the figures rough; none where nothing does. */
  readonly rough: readonly Roughness[];
}

/** Everything that a chart of how sure the figures of one place are shows. */
export interface MeanIntervalInput {
  readonly place: Pick<Place, 'name' | 'type'>;
  /** Both jobs, paralegals first. */
  readonly rows: readonly MeanRow[];
  readonly gap: MeanGap;
  /** The job whose mean is surely higher though pairs are too close to call; else null. */
  readonly apart: Role | null;
  /** False: what is missing here may have been published, and our copy lacks it. */
  readonly complete: boolean;
  /** The edition of the survey, as subtitles name it, and the year of the price parities. */
  readonly edition: string;
  readonly parityYear: string;
  readonly sources: readonly string[];
}

/** Reads every amount of the chart. Throws for a place that the edition does not have. */
export function readMeanInterval(
  edition: Pick<ChartEdition, 'release' | 'cites' | 'place'>,
  { area }: Pick<ChartOptions, 'area'>,
): MeanIntervalInput {
  const { release } = edition;
  const place = edition.place(area);
  return {
    place: { name: place.name, type: place.type },
    rows: ROLES.map((role) => ({
      role,
      mean: meanEstimate(release, place, role),
      jobs: jobsEstimate(release, place, role),
      rough: roughness(place, role, release),
    })),
    gap: meanGap(release, place),
    apart: meansApartYetClose(release, place),
    complete: release.complete,
    edition: edition.cites[release.source]!.release,
    parityYear: release.parityYear,
    sources: [release.source],
  };
}
