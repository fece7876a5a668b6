import type { Chart } from '../charts/chart.ts';
import { placeName } from '../charts/context.ts';
import { figureData } from '../charts/figure-data.ts';
import { payRange } from '../charts/pay-range/chart.ts';
import { layoutPayRange, type PayRangeLayout } from '../charts/pay-range/layout.ts';
import { noWages } from '../charts/pay-range/no-wages.ts';
import { measured } from '../charts/pay-range/say.ts';
import { type PlacePay, readPlacePay } from '../charts/pay-table/input.ts';
import { chartMarkup } from '../charts/show-chart.ts';
import { twentyDesks } from '../charts/twenty-desks/chart.ts';
import { layoutTwentyDesks } from '../charts/twenty-desks/layout.ts';
import { type Markup, markup, type MarkupValue } from '../markup.ts';
import { figureId } from '../model/figure-ref.ts';
import { known } from '../model/amount.ts';
import { basisFor, type Comparison, distancesOf, estimatePercentile, percentOf } from '../model/offer.ts';
import type { PayRow } from '../model/pay-row.ts';
import { countOf, type Place } from '../model/pay.ts';
import { countsOf, offerDesks } from './desks.ts';
import { marksOf, type OfferContext, type Standing, whereText } from './standing.ts';

/** What the charts of an answer may ask: of one place, in one release. */
const editionOf = ({ words, href, release, cites }: OfferContext, place: Place) => ({
  words,
  release,
  cites: { [cites.pay.id]: cites.pay },
  priceSource: cites.prices.id,
  place: () => place,
  href,
});

/** The marks that an offer is named by, with their figures, in brackets. */
export function marksText({ bracket, percentiles }: Standing, { words }: OfferContext): Markup {
  return words.offer.drawn.marks(marksOf(bracket).map((name) => figureData(percentiles[name], words)));
}

/** The upper end of an offer of a range, and what is said of both ends. */
export interface UpperEnd {
  readonly comparison: Comparison;
  readonly standings: readonly Standing[];
  readonly sentence: Markup;
  readonly count: (row: PayRow) => Markup;
}

/** The offer and its marks in words, one sentence a job. */
function sentences(standings: readonly Standing[], context: OfferContext): Markup {
  const { words } = context;
  return markup`${standings.map(({ role, place, bracket, percentiles }) => {
    if (bracket.kind === 'none') {
      const jobs = countOf(context.release, place, role, 'jobs');
      return noWages(placeName(place, words), role, bracket.reason, jobs, words);
    }
    const marks = marksOf(bracket).map((name) => figureData(percentiles[name], words));
    return words.offer.drawn.sentence(
      role,
      markup`${whereText(bracket, words)}`,
      words.offer.drawn.marks(marks),
    );
  })}`;
}

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
    if (!counts) return sentences([{ role, bracket, place, percentiles }], context);
    return bracket.kind === 'at'
      ? drawn.countsAt(role, counts.less, counts.more, bracket.marks.length === 1)
      : drawn.counts(role, counts.less, counts.more);
  })}`;
}

/** The pay range with the offer as a line, and twenty desks with its row framed. Nothing where no job has a wage there. */
export function drawOffer(
  context: OfferContext,
  place: Place,
  comparison: Comparison,
  standings: readonly Standing[],
  upper?: UpperEnd,
): Markup {
  const placed = standings.filter(({ bracket }) => bracket.kind !== 'none');
  if (placed.length === 0) return markup``;
  const { words } = context;
  const { drawn } = words.offer;
  const name = placeName(place, words);
  const edition = editionOf(context, place);
  const pay = readPlacePay(edition, { area: place.slug, basis: basisFor(comparison) });
  // The job that the offer is for comes first in the drawings, not in the tables.
  const rows = standings.map(({ role }) => pay.rows.find((row) => row.role === role)!);
  const range: Chart<PlacePay, PayRangeLayout> = {
    ...twentyDesks,
    name: payRange.name,
    layout: () =>
      layoutPayRange(rows, {
        words,
        reference: { amount: comparison.amount, label: upper ? words.offerRange.from : words.offer.yours },
        upTo: upper && { amount: upper.comparison.amount, label: words.offerRange.to },
      }),
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
    layout: () => rows.map(layoutTwentyDesks),
    draw: (columns) =>
      markup`<div class="desk-columns">${columns.map((column, i) =>
        offerDesks(standings[i]!, column, context, upper?.standings[i]?.bracket),
      )}</div>`,
    say: (input, telling) => ({
      ...twentyDesks.say(input, telling),
      headline: drawn.desks(name),
      sentence: upper ? markup`${rows.map(upper.count)}` : countSentences(standings, rows, context),
      notes: [words.offer.leavesOut.experience, words.meanInterval.noMedian],
    }),
  };
  const shell = { idPrefix: 'offer-' };
  return markup`${chartMarkup(range, pay, edition, shell)}${chartMarkup(desks, pay, edition, shell)}`;
}

/** Dollars to the next mark on both sides, and the estimated percentile. */
function distance(
  { role, place, percentiles, bracket }: Standing,
  comparison: Comparison,
  context: OfferContext,
): Markup {
  const { words, release } = context;
  const text = words.offer.distance;
  const { per } = words.unit[comparison.unit];
  const { over, under } = distancesOf(percentiles, bracket, comparison, {
    source: release.source,
    area: place.slug,
    role,
  });
  const percentile = estimatePercentile(percentiles, comparison.amount.value, bracket);
  const estimate = () => {
    if (bracket.kind === 'below') return text.below(bracket.to);
    if (bracket.kind === 'above') return text.above(bracket.from);
    if (percentile === null || bracket.kind !== 'between') return text.none;
    // A percentile is written as a rank is: 43rd. An estimate has no more digits than that.
    const rounded = Math.round(percentile);
    if (rounded === percentOf(bracket.from)) return text.near('above', bracket.from);
    if (rounded === percentOf(bracket.to)) return text.near('below', bracket.to);
    return text.estimate(
      figureData(known(figureId({ steps: ['offer-percentile'] }), 'rank', rounded), words),
    );
  };
  return markup`<dt>${words.role[role].titleMany}</dt><dd>${over && text.over(figureData(over.amount, words), per, over.mark)}${under && text.under(figureData(under.amount, words), per, under.mark)}${bracket.kind === 'at' ? text.at(bracket.marks) : estimate()}</dd>`;
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
