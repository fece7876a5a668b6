import { numberText } from '../../format.ts';
import { type Markup, markup } from '../../markup.ts';
import { whyMissing } from '../../model/amount.ts';
import { percentOf } from '../../model/offer.ts';
import { offerFragment } from '../../model/offer-link.ts';
import type { PaidLess } from '../../model/offer-verdict.ts';
import type { MarkerInput } from '../../model/marker-scale.ts';
import { asPaid, markerAmount, markerStandings } from '../../model/pay-marker.ts';
import { WEEKS_PER_YEAR } from '../../model/pay-units.ts';
import { ROLES } from '../../schema/terms.ts';
import { whereText } from '../bracket/say.ts';
import type { Telling } from '../chart.ts';
import { figureData } from '../figure-data.ts';
import type { MarkerWords } from '../words.ts';

/** What the marker stands at, as it is spoken at every step. */
export const speakMarker = ({ basis: { unit } }: MarkerInput, usd: number, words: MarkerWords): string =>
  words.markerSays.spoken(numberText(usd, markerAmount(usd, unit).unit, words), words.unit[unit].per);

function lessText(less: PaidLess, { basis: { prices } }: MarkerInput, words: MarkerWords): Markup | null {
  if (less.kind === 'unknown') return null;
  const count = less.kind === 'estimate' ? figureData(less.amount, words) : markup`${percentOf(less.mark)}`;
  return words.markerSays.less(less.kind, count, prices);
}

/** The amount, where it stands in each job, and a link that checks it as an offer: as paid, and after `#`. */
export function sayMarker(
  input: MarkerInput,
  usd: number,
  { words, href }: { words: MarkerWords; href: Telling['href'] },
): Markup {
  const { basis, place } = input;
  const { unit, hours, prices } = basis;
  const { per } = words.unit[unit];
  const text = words.markerSays;
  const standings = markerStandings(input, usd);
  const lines = ROLES.map((role) => {
    const { bracket, less } = standings[role];
    return bracket.kind === 'none'
      ? text.none(role, whyMissing(bracket.reason))
      : text.stands(role, whereText(bracket, words)!, lessText(less, input, words));
  });
  const paid = asPaid(input, usd);
  const hash = offerFragment({
    pay: unit === 'hour' ? paid.toFixed(2) : String(paid),
    per: unit,
    hours: String(hours),
    weeks: String(WEEKS_PER_YEAR),
    area: place.slug,
  });
  return markup`<span>${text.amount(figureData(markerAmount(usd, unit), words), per, prices)}</span>
${lines.map((line) => markup`<span>${line}</span>`)}
<span class="pay-marker-check"><a href="${href('/offer/')}${hash}">${text.check(figureData(markerAmount(paid, unit), words), per)}</a></span>`;
}
