import { byRole } from '../../model/by-role.ts';
import { type PayOverlap, payOverlap } from '../../model/overlap.ts';
import type { Place } from '../../model/pay.ts';
import type { Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';

/** Everything that a chart of one hundred picks of a worker of each job shows. */
export interface HundredDrawsInput {
  readonly place: Pick<Place, 'name' | 'type'>;
  /** How often each job is paid more than the other. The two points sum to 100. */
  readonly overlaps: Readonly<Record<Role, PayOverlap>>;
  /** The edition of the survey, as subtitles name it. */
  readonly edition: string;
  readonly sources: readonly string[];
}

/**
 * Always of the published yearly pay: no unit and no prices of the same place would change who is paid more.
 * Throws for a place that the edition does not have.
 */
export function readHundredDraws(
  edition: Pick<ChartEdition, 'release' | 'cites' | 'place'>,
  { area }: Pick<ChartOptions, 'area'>,
): HundredDrawsInput {
  const { release } = edition;
  const place = edition.place(area);
  return {
    place: { name: place.name, type: place.type },
    overlaps: byRole((role) => payOverlap(release, place, role)),
    edition: edition.cites[release.source]!.release,
    sources: [release.source],
  };
}
