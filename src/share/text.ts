import type { Words } from '../charts/words.ts';
import { figureData } from '../charts/figure-data.ts';
import { placeName } from '../charts/context.ts';
import { amountText } from '../format.ts';
import { type Markup, markup } from '../markup.ts';
import { type PayBasis, payOf, type Place, type ReleaseInfo } from '../model/pay.ts';
import { ROLES } from '../schema/terms.ts';
import type { Widen } from '../words/widen.ts';
import type { share } from './words.en.ts';

/** What the text of a place says, in any language. */
export type ShareWords = Widen<typeof share>;

/**
 * The pay of both jobs in a place as sentences to send on: median and middle half, each figure bound. A median that is
 * not published has the words for it; a half with an end that is not is left out.
 */
export function payLines(
  release: ReleaseInfo,
  place: Place,
  basis: PayBasis,
  { words, text }: { readonly words: Words; readonly text: ShareWords },
): Markup[] {
  return ROLES.map((role) => {
    const [p25, p50, p75] = (['p25', 'p50', 'p75'] as const).map((measure) =>
      payOf(release, place, role, measure, basis),
    ) as [ReturnType<typeof payOf>, ReturnType<typeof payOf>, ReturnType<typeof payOf>];
    const where = placeName(place, words);
    const jobs = words.role[role].titleMany;
    if (p50.state !== 'published' && p50.state !== 'top-coded')
      return markup`${text.missing(jobs, where, amountText(p50, words))}.`;
    const ends = [p25, p75].every(({ state }) => state === 'published' || state === 'top-coded');
    const half = ends && text.half(figureData(p25, words), figureData(p75, words));
    return markup`${text.pay(jobs, where, figureData(p50, words), words.unit[basis.unit].per)}${half}.`;
  });
}
