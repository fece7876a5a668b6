import type { Markup } from '../../markup.ts';
import { roughness, type Roughness } from '../../model/certainty.ts';
import { payOf, type PayBasis, type Place, type ReleaseInfo } from '../../model/pay.ts';
import type { Role } from '../../schema/terms.ts';
import type { Widen } from '../../words/widen.ts';
import { marked } from '../figure-data.ts';
import { roughMark } from './notes.ts';
import type { roughLegend } from './rough-legend.en.ts';
import type { Words } from '../words.ts';

const KINDS = ['few', 'rough-jobs', 'rough-mean'] as const;

/**
 * The median of one job in a place, with the word for what makes it rough, as the bottom line has it. BLS gives no error
 * of a median: few jobs do, or a large error of their number or their mean.
 */
export function roughMedian(
  place: Place,
  role: Role,
  { basis, release, words }: { basis: PayBasis; release: ReleaseInfo; words: Words },
): Markup {
  const median = payOf(release, place, role, 'p50', basis);
  const rough = median.value === null ? [] : roughness(place, role, release);
  return marked(median, roughMark(rough, KINDS, words), words);
}

/** What the words beside those medians mean, a sentence each; none where no median has one. */
export function roughLegendOf(
  places: readonly Place[],
  roles: readonly Role[],
  { basis, release, legend }: { basis: PayBasis; release: ReleaseInfo; legend: Widen<typeof roughLegend> },
): string[] {
  const found = places.flatMap((place) =>
    roles.flatMap((role) =>
      payOf(release, place, role, 'p50', basis).value === null ? [] : roughness(place, role, release),
    ),
  );
  const isFew = ({ kind }: Roughness) => kind === 'few';
  return [...(found.some(isFew) ? [legend.few] : []), ...(found.every(isFew) ? [] : [legend.rough])];
}
