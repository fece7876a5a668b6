import { placeName, sourceLine } from '../charts/context.ts';
import { dataTable } from '../charts/figure.ts';
import { figureData } from '../charts/figure-data.ts';
import { type Markup, markup, plainText } from '../markup.ts';
import { known } from '../model/amount.ts';
import { figureId } from '../model/figure-ref.ts';
import { comparePair, type PairComparison } from '../model/offer-pair.ts';
import type { Offer } from '../model/offer-units.ts';
import { AS_PUBLISHED, type Place, UNIT_OF_PAY } from '../model/pay.ts';
import type { Answer } from './draw.ts';
import type { OfferContext } from './standing.ts';

/** An offer in its place; `ranged`: it is the lower end of a range. */
export interface PlacedTerms {
  readonly offer: Offer;
  readonly place: Place;
  readonly ranged: boolean;
}

/** Which of the two is higher, as a sentence. The word is chosen from the amounts. */
function sentence(
  { question, first, higher, gap }: PairComparison,
  places: readonly Place[],
  { words }: OfferContext,
): Markup {
  const text = words.offerPair;
  if (higher === 'unknown') {
    const without = places.filter(({ parity }) => parity === null);
    return text.noParity([...new Set(without.map((place) => placeName(place, words)))]);
  }
  if (higher === 'same') return text.same(question, figureData(first, words));
  return text.more(question, higher, figureData(gap, words));
}

/** Two offers beside each other: which pays more an hour, a year and after local prices, in sentences and a table. */
export function drawPair(context: OfferContext, one: PlacedTerms, other: PlacedTerms): Answer {
  const { words } = context;
  const text = words.offerPair;
  const pair = [one, other] as const;
  const places = pair.map(({ place }) => place);
  const compared = comparePair(
    { offer: one.offer, parity: one.place.parity },
    { offer: other.offer, parity: other.place.parity },
  );
  const sentences = compared.map((comparison) => sentence(comparison, places, context));
  const typed = pair.map(({ offer }, i) => {
    const id = figureId({ steps: ['offer-pair'], name: `${i === 0 ? 'first' : 'second'}/typed` });
    const figure = known(id, offer.cents ? 'usd-exact' : UNIT_OF_PAY[offer.unit], offer.amount);
    return text.typed(figureData(figure, words), words.unit[offer.unit].per);
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
${table}
<p class="note">${pair.some(({ ranged }) => ranged) && text.lowerEnd}${text.note}</p>
<p class="chart-source">${words.sourceLabel}: ${sourceLine(context, { ...AS_PUBLISHED, prices: 'local' })}</p>`,
    announcement: plainText(markup`${text.title}. ${sentences.map((said) => markup`${said} `)}`),
  };
}
