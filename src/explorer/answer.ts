import { drawBottomLine } from '../charts/bottom-line/draw.ts';
import type { ChartContext } from '../charts/context.ts';
import type { Markup } from '../markup.ts';
import { AS_PUBLISHED, type Place, payOf, type ReleaseInfo } from '../model/pay.ts';
import { ROLES } from '../schema/terms.ts';
import type { DrawData } from './draw-data.ts';
import { basisOf, searchOf, type View } from './view.ts';

/** Whether the survey has a mean of a job in a place, or a bound of it: of that it can be told how sure it is. */
const hasMean = (release: ReleaseInfo, place: Place): boolean =>
  ROLES.some((role) => {
    const { value, bound } = payOf(release, place, role, 'mean', AS_PUBLISHED);
    return (value ?? bound) !== null;
  });

/** What the figures of the place come to, above every view of the survey; null for the article, which has no medians. */
export function drawAnswer({ release, words }: ChartContext, view: View, data: DrawData): Markup | null {
  if (view.source !== 'oews') return null;
  const { place, newest, href } = data;
  // The interval of the means tells how sure the bottom line is: it stands in the same view, or in that of the range.
  const here = view.view === 'range';
  const range = here ? '' : href(`/pay/${searchOf({ ...view, view: 'range' }, { newest })}`);
  const sure = hasMean(release, place) ? `${range}#mean-interval` : null;
  return drawBottomLine(release, place, basisOf(view), { words, sure, inPlace: !here });
}
