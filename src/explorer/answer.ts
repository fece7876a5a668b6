import { drawBottomLine } from '../charts/bottom-line/draw.ts';
import type { ChartContext } from '../charts/context.ts';
import type { Markup } from '../markup.ts';
import type { DrawData } from './draw-data.ts';
import { pageOf } from '../places/place-page.ts';
import { basisOf, searchOf, type View } from './view.ts';

/** Where the interval of the means is, which tells how sure the bottom line is. */
function sureOf(view: View, { place, newest, href }: DrawData): string {
  if (view.view === 'range' && view.with.length === 0) return '#mean-interval';
  const page = pageOf(place);
  if (page !== null) return `${href(page)}#certainty`;
  return href(`/pay/${searchOf({ ...view, view: 'range', with: [] }, { newest })}#mean-interval`);
}

/** What the figures of the place come to, above every view of the survey; null for the article, which has no medians. */
export function drawAnswer({ release, words }: ChartContext, view: View, data: DrawData): Markup | null {
  if (view.source !== 'oews') return null;
  return drawBottomLine(release, data.place, basisOf(view), { words, sure: sureOf(view, data) });
}
