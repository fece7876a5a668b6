import type { Chart } from '../charts/chart.ts';
import { placeName } from '../charts/context.ts';
import { figureData } from '../charts/figure-data.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { layoutPayRange, type PayRangeLayout } from '../charts/pay-range/layout.ts';
import { measured } from '../charts/pay-range/say.ts';
import { type PlacePay, readPlacePay } from '../charts/pay-table/input.ts';
import { chartMarkup } from '../charts/show-chart.ts';
import { twentyDesks } from '../charts/twenty-desks/chart.ts';
import { layoutTwentyDesks } from '../charts/twenty-desks/layout.ts';
import { type Markup, markup, type MarkupValue } from '../markup.ts';
import { known } from '../model/amount.ts';
import { basisFor, type Comparison, distancesOf } from '../model/offer.ts';
import { paidLess } from '../model/offer-verdict.ts';
import type { PayRow } from '../model/pay-row.ts';
import type { Place } from '../model/pay.ts';
import type { Role } from '../schema/terms.ts';
import { pageOf } from '../places/place-page.ts';
import { countsOf } from './desks.ts';
import { type OfferContext, ofStanding, type Standing, standingSentence } from './standing.ts';

/** Where it is told how sure the figures of a place are. */
export function sureOf(place: Place, { href }: OfferContext): string {
  const page = pageOf(place);
  return href(page === null ? `/pay/?area=${place.slug}#mean-interval` : `${page}#certainty`);
}

/** What the charts of an answer may ask: of one place, in one release. */
export const editionOf = ({ words, href, release, cites }: OfferContext, place: Place) => ({
  words,
  release,
  cites: { [cites.pay.id]: cites.pay },
  priceSource: cites.prices.id,
  place: () => place,
  href,
});

/** The upper end of an offer of a range, and what is said of both ends. */
export interface UpperEnd {
  readonly comparison: Comparison;
  readonly standings: readonly Standing[];
  readonly sentence: Markup;
  readonly count: (row: PayRow) => Markup;
}

/** Where the offer is among its marks, one sentence a job. */
const sentences = (standings: readonly Standing[], context: OfferContext): Markup =>
  markup`${standings.map((standing) => bracketMarkup(standing.role, standingSentence(standing, context)))}`;

/** A sentence of one job under the drawing. */
export const bracketMarkup = (role: Role, sentence: Markup): Markup =>
  markup`<span class="offer-bracket job--${role}">${sentence}</span> `;

/** How many of twenty are paid less and more, one sentence a job. */
function countSentences(
  standings: readonly Standing[],
  rows: readonly PayRow[],
  context: OfferContext,
): Markup {
  const { drawn } = context.words.offer;
  return markup`${standings.map(({ role, bracket, place, percentiles }) => {
    const counts = countsOf(
      bracket,
      rows.find((row) => row.role === role)!,
    );
    if (!counts) return standingSentence({ role, bracket, place, percentiles }, context);
    return bracket.kind === 'at'
      ? drawn.countsAt(role, counts.less, counts.more, bracket.marks.length === 1)
      : drawn.counts(role, counts.less, counts.more);
  })}`;
}

/** The drawings of an offer; null where no job has a wage in the place. */
export interface OfferDrawings {
  /** The pay range with the offer as a line. */
  readonly range: Markup;
  /** Twenty desks with the offer as a line. */
  readonly desks: Markup;
}

/** Draws an offer among the pay of its place. */
export function drawOffer(
  context: OfferContext,
  place: Place,
  comparison: Comparison,
  standings: readonly Standing[],
  upper?: UpperEnd,
): OfferDrawings | null {
  if (standings.every(({ bracket }) => bracket.kind === 'none')) return null;
  const { words } = context;
  const { drawn } = words.offer;
  const name = placeName(place, words);
  const edition = editionOf(context, place);
  const pay = readPlacePay(edition, { area: place.slug, basis: basisFor(comparison) });
  // The job that the offer is for comes first in the drawings, not in the tables.
  const rows = standings.map(({ role }) => pay.rows.find((row) => row.role === role)!);
  const lines = {
    reference: { amount: comparison.amount, label: upper ? words.offerRange.from : words.offer.yours },
    upTo: upper && { amount: upper.comparison.amount, label: words.offerRange.to },
  };
  const range: Chart<PlacePay, PayRangeLayout> = {
    ...twentyDesks,
    name: payRange.name,
    layout: () => layoutPayRange(rows, { words, ...lines }),
    draw: (layout, telling) => payRange.draw(layout, telling),
    say: (input) => ({
      ...measured(input, words),
      headline: drawn.range(name),
      sentence: upper?.sentence ?? sentences(standings, context),
      notes: [],
    }),
  };
  const desks: typeof twentyDesks = {
    ...twentyDesks,
    layout: () => layoutTwentyDesks(rows, { words, ...lines }),
    say: (input, telling) => ({
      ...twentyDesks.say(input, telling),
      headline: drawn.desks(name),
      sentence: upper ? markup`${rows.map(upper.count)}` : countSentences(standings, rows, context),
      notes: [words.twentyDesks.spread, words.offer.leavesOut.experience, words.meanInterval.noMedian],
    }),
  };
  const shell = { idPrefix: 'offer-', sentence: 'shown' } as const;
  return { range: chartMarkup(range, pay, edition, shell), desks: chartMarkup(desks, pay, edition, shell) };
}

/** The estimated percentile in words: the same number as in the verdict. */
function estimate(standing: Standing, comparison: Comparison, context: OfferContext): Markup {
  const { words } = context;
  const text = words.offer.distance;
  const less = paidLess(standing.percentiles, standing.bracket, comparison, ofStanding(standing, context));
  switch (less.kind) {
    case 'under':
      return text.below(less.mark);
    case 'over':
      return text.above(less.mark);
    case 'just-over':
      return text.near('above', less.mark);
    case 'just-under':
      return text.near('below', less.mark);
    case 'estimate':
      // A percentile is written as a rank is: 43rd. An estimate has no more digits than that.
      return text.estimate(figureData(known(less.amount.id, 'rank', less.amount.value!), words));
    default:
      return text.none;
  }
}

/** Dollars to the next mark on both sides, and the estimated percentile. */
function distance(standing: Standing, comparison: Comparison, context: OfferContext): Markup {
  const { role, percentiles, bracket } = standing;
  const { words } = context;
  const text = words.offer.distance;
  const { per } = words.unit[comparison.unit];
  const { over, under } = distancesOf(percentiles, bracket, comparison, ofStanding(standing, context));
  return markup`<dt>${words.role[role].titleMany}</dt><dd>${over && text.over(figureData(over.amount, words), per, over.mark)}${under && text.under(figureData(under.amount, words), per, under.mark)}${bracket.kind === 'at' ? text.at(bracket.marks) : estimate(standing, comparison, context)}</dd>`;
}

/** How far the offer is from its neighbouring marks, job by job; nothing for a job without wages there. */
export function drawDistances(
  context: OfferContext,
  comparison: Comparison,
  standings: readonly Standing[],
  title: MarkupValue = context.words.offer.distance.title,
): Markup {
  const placed = standings.filter(({ bracket }) => bracket.kind !== 'none');
  if (placed.length === 0) return markup``;
  return markup`<section class="offer-part"><h3>${title}</h3><dl>${placed.map((standing) =>
    distance(standing, comparison, context),
  )}</dl></section>`;
}
