import { drawBottomLine } from '../charts/bottom-line/draw.ts';
import { placeName } from '../charts/context.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { readPayRange } from '../charts/pay-range/input.ts';
import { chartMarkup } from '../charts/show-chart.ts';
import { type Markup, markup } from '../markup.ts';
import { AS_PUBLISHED, type Place } from '../model/pay.ts';
import { editionOf, sureOf } from './draw-place.ts';
import type { OfferContext } from './standing.ts';

/**
 * What stands where the answer will, while no pay is typed: the bottom line of the place and its pay range, by the unit
 * that the offer is about to be typed in. The page has that of the place that the form starts with.
 */
export function drawStart(context: OfferContext, place: Place, unit: 'year' | 'hour'): Markup {
  const { words, release, cites, minimumWage } = context;
  const basis = { ...AS_PUBLISHED, unit };
  const edition = {
    ...editionOf(context, place),
    minimumWage,
    wageSources: cites.wages.map(({ id }) => id),
    cites: Object.fromEntries([cites.pay, ...cites.wages].map((cite) => [cite.id, cite])),
  };
  const input = readPayRange(edition, { area: place.slug, basis });
  const { title, hint, range } = words.offer.start;
  // Which job is paid more is said right above.
  const chart: typeof payRange = {
    ...payRange,
    say: (asked, telling) => ({ ...payRange.say(asked, telling), headline: markup`${range}` }),
  };
  return markup`<div class="offer-verdict"><h2>${title(placeName(place, words))}</h2>
${drawBottomLine(release, place, basis, { words, sure: sureOf(place, context) })}
<p class="note offer-hint">${hint}</p></div>
${chartMarkup(chart, input, edition, { idPrefix: 'start-' })}`;
}
