import { basisText, placeName, sourceLine } from '../charts/context.ts';
import { chartFigure } from '../charts/figure.ts';
import { figureData } from '../charts/figure-data.ts';
import { noWages } from '../charts/pay-range/no-wages.ts';
import { payRangeSvg } from '../charts/pay-range/svg.ts';
import { payTable } from '../charts/pay-table/chart.ts';
import { type Markup, markup, type MarkupValue } from '../markup.ts';
import { figureId } from '../model/figure-ref.ts';
import { basisFor, type Comparison, distancesOf, estimatePercentile, percentOf } from '../model/offer.ts';
import { type PayRow, payRows } from '../model/pay-row.ts';
import { countOf, type Place } from '../model/pay.ts';
import { known } from '../model/amount.ts';
import { countsOf, offerDesks } from './desks.ts';
import { marksOf, type OfferContext, type Standing, whereText } from './standing.ts';

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
  const { words, cites, release } = context;
  const basis = basisFor(comparison);
  const name = placeName(place, words);
  const order = new Map(standings.map(({ role }, i) => [role, i]));
  const rows = payRows(release, place, basis).sort((a, b) => order.get(a.role)! - order.get(b.role)!);
  const shared = {
    sentence: upper?.sentence ?? sentences(standings, context),
    table: payTable(context, place, basis),
    source: sourceLine(context, basis),
  };
  const range = chartFigure(
    {
      ...shared,
      id: 'offer-pay-range',
      kind: 'pay-range',
      headline: words.offer.drawn.range(name),
      subtitle: markup`${words.payRange.measured(cites.pay.release)}; ${basisText(context.release, basis, context.words)}`,
      drawing: payRangeSvg(rows, {
        words,
        label: words.chartLabel(words.payRange.what, name),
        reference: { amount: comparison.amount, label: upper ? words.offerRange.from : words.offer.yours },
        upTo: upper && { amount: upper.comparison.amount, label: words.offerRange.to },
      }),
    },
    words,
  );
  const desks = chartFigure(
    {
      ...shared,
      sentence: upper ? markup`${rows.map(upper.count)}` : countSentences(standings, rows, context),
      id: 'offer-twenty-desks',
      kind: 'twenty-desks',
      headline: words.offer.drawn.desks(name),
      subtitle: markup`${words.twentyDesks.measured(cites.pay.release)}; ${basisText(context.release, basis, context.words)}`,
      drawing: markup`<div class="desk-columns">${standings.map((standing, i) =>
        offerDesks(
          standing,
          rows.find(({ role }) => role === standing.role)!,
          context,
          upper?.standings[i]?.bracket,
        ),
      )}</div>`,
      notes: [words.offer.leavesOut.experience, words.meanInterval.noMedian],
    },
    words,
  );
  return markup`${range}${desks}`;
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
