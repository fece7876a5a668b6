import { placeName, sourceLine } from '../charts/context.ts';
import { dataTable } from '../charts/figure.ts';
import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup, plainText } from '../markup.ts';
import { known } from '../model/amount.ts';
import { figureId } from '../model/figure-ref.ts';
import { comparePair, type PairComparison } from '../model/offer-pair.ts';
import type { Offer } from '../model/offer-units.ts';
import { AS_PUBLISHED, type Place, UNIT_OF_PAY } from '../model/pay.ts';
import { HOURS_PER_WEEK } from '../model/pay-units.ts';
import type { Answer } from './draw.ts';
import type { Ranged } from './pair.en.ts';
import type { OfferContext } from './standing.ts';

/** An offer in its place; of a range the lower end, with the upper one as `to`. */
export interface PlacedTerms {
  readonly offer: Offer;
  readonly place: Place;
  readonly to: number | undefined;
}

function rangedOf(one: PlacedTerms, other: PlacedTerms): Ranged {
  if (one.to === undefined) return other.to === undefined ? 'none' : 'second';
  return other.to === undefined ? 'first' : 'both';
}

/** Which of the two is higher, as a sentence. The word is chosen from the amounts. */
function sentence(
  { question, first, higher, gap }: PairComparison,
  places: readonly Place[],
  ranged: Ranged,
  { words }: OfferContext,
): Markup {
  const text = words.offerPair;
  if (higher === 'unknown') {
    const without = places.filter(({ parity }) => parity === null);
    return text.noParity([...new Set(without.map((place) => placeName(place, words)))]);
  }
  if (first.state === 'no-parity') return text.samePrices(placeName(places[0]!, words), higher, ranged);
  if (higher === 'same') return text.same(question, figureData(first, words), ranged);
  return text.more(question, higher, figureData(gap, words), ranged);
}

/** Two offers beside each other: which pays more an hour, a year and after local prices, in sentences and a table. */
export function drawPair(context: OfferContext, one: PlacedTerms, other: PlacedTerms): Answer {
  const { words } = context;
  const text = words.offerPair;
  const pair = [one, other] as const;
  const places = pair.map(({ place }) => place);
  const compared = comparePair(
    { offer: one.offer, area: one.place.slug, parity: one.place.parity },
    { offer: other.offer, area: other.place.slug, parity: other.place.parity },
  );
  const ranged = rangedOf(one, other);
  const sentences = compared.map((comparison) => sentence(comparison, places, ranged, context));
  const typed = pair.map(({ offer: { amount, cents, unit }, to }, i) => {
    const figure = (name: 'typed' | 'typed-to', value: number) => {
      const id = figureId({ steps: ['offer-pair'], name: `${i === 0 ? 'first' : 'second'}/${name}` });
      return figureData(known(id, cents ? 'usd-exact' : UNIT_OF_PAY[unit], value), words);
    };
    const low = figure('typed', amount);
    const pay = to === undefined ? low : words.offerRange.amounts(low, figure('typed-to', to));
    return text.typed(pay, words.unit[unit].per);
  });
  const table = dataTable({
    caption: text.caption,
    head: ['', text.head('first', one.place.name), text.head('second', other.place.name)],
    rows: [
      { cells: [text.rows.typed, ...typed] },
      { cells: [text.rows.time, ...pair.map(({ offer: { hours, weeks } }) => text.time(hours, weeks))] },
      ...compared.map(({ question, first, second }) => ({
        cells: [text.rows[question], figureData(first, words), figureData(second, words)],
      })),
    ],
  });
  return {
    markup: markup`<h2 id="offer-pair-headline" tabindex="-1">${text.title}</h2>
<ul class="offer-verdicts">${sentences.map((said) => markup`<li>${said}</li>`)}</ul>
${pair.some(({ offer: { unit, hours } }) => unit === 'hour' && hours > HOURS_PER_WEEK) && markup`<p>${text.overtime}</p>`}
${table}
<p class="note">${ranged !== 'none' && text.lowerEnd}${text.note}</p>
<p class="chart-source">${words.sourceLabel}: ${sourceLine(context, { ...AS_PUBLISHED, prices: 'local' })}</p>`,
    announcement: plainText(markup`${text.title}. ${sentences.map((said) => markup`${said} `)}`),
  };
}
