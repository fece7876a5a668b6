import { dateText } from '../../format.ts';
import { type Markup, markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import { yearOf } from '../../model/day.ts';
import { gapBetween, priceGap } from '../../model/gap.ts';
import { jobBoardRows, type PayRow, payRows } from '../../model/pay-row.ts';
import { equalPercentiles, payOf, type PayBasis, type Place, publishedBasis } from '../../model/pay.ts';

import {
  basisText,
  boardBasisText,
  boardSourceLine,
  type ChartContext,
  placeName,
  sourceLine,
  withMinimumWage,
} from '../context.ts';
import { chartFigure, type ChartParts } from '../figure.ts';
import { figureData } from '../figure-data.ts';
import { markTexts } from '../mark-texts.ts';
import { boardTable, payTable } from '../pay-table/chart.ts';
import type { Reference } from './layout.ts';
import { noWages } from './no-wages.ts';
import { payRangeSvg } from './svg.ts';
import { PERCENTILES, type Role } from '../../schema/terms.ts';

/** A bound is a number too. */
const hasNumber = ({ state }: Amount) => state === 'published' || state === 'top-coded';
const numbered = (row: PayRow) => Object.values(row.percentiles).some(hasNumber);

/** Why jobs have no median, in words; null where each has one. */
function without(rows: readonly PayRow[], { words }: ChartContext): Markup | null {
  const states = rows.flatMap(({ role, percentiles: { p50 } }) =>
    hasNumber(p50) ? [] : [[role, whyMissing(p50)] as const],
  );
  return states.length === 0 ? null : words.payRange.lackingWages(states);
}

/** What median pay buys at the country’s average prices, beside how the place’s prices stand to those. */
function headlineLocal(
  context: ChartContext,
  place: Place,
  rows: readonly PayRow[],
  basis: PayBasis,
): Markup {
  const { words, release } = context;
  const { payRange } = words;
  const name = placeName(place, words);
  const median = (role: Role) => payOf(release, place, role, 'p50', { ...basis, prices: 'nominal' });
  const jobs = rows
    .filter(({ percentiles: { p50 } }) => hasNumber(p50))
    .map(({ role, percentiles: { p50 } }) => ({
      role,
      paid: figureData(median(role), words),
      worth: figureData(p50, words),
    }));
  const lacking = without(rows, context);
  const gap = priceGap(release, place);
  if (jobs.length === 0 || gap === null) return payRange.none(name, lacking!);
  const prices =
    place.type === 'nation'
      ? payRange.yardstick
      : payRange.prices(name, figureData(gap.amount, words), gap.way);
  return payRange.worth(prices, jobs, words.unit[basis.unit].per, lacking);
}

function headline(context: ChartContext, place: Place, rows: readonly PayRow[], basis: PayBasis): Markup {
  if (basis.prices === 'local') return headlineLocal(context, place, rows, basis);
  const { words } = context;
  const [paralegal, secretary] = rows.map((row) => row.percentiles.p50) as [Amount, Amount];
  const name = placeName(place, words);
  const { per } = words.unit[basis.unit];
  if (paralegal.state === 'published' && secretary.state === 'published') {
    if (paralegal.value === secretary.value)
      return words.payRange.same(name, figureData(paralegal, words), per);
    const gap = figureData(gapBetween(paralegal, secretary), words);
    return paralegal.value > secretary.value
      ? words.payRange.more('paralegal', 'legal-secretary', name, gap, per)
      : words.payRange.more('legal-secretary', 'paralegal', name, gap, per);
  }
  const lacking = without(rows, context);
  if (!lacking)
    return words.payRange.both(name, figureData(paralegal, words), figureData(secretary, words), per);
  const only = rows.find(({ percentiles: { p50 } }) => hasNumber(p50));
  if (!only) return words.payRange.none(name, lacking);
  return words.payRange.one(only.role, name, figureData(only.percentiles.p50, words), per, lacking);
}

/** The sentence of one job: its percentiles in words, or why there are none. */
function sentence(context: ChartContext, place: Place, row: PayRow, basis: PayBasis): Markup {
  const { words } = context;
  const { role, percentiles } = row;
  if (!numbered(row)) return noWages(context, place, role, percentiles.p50);
  const name = placeName(place, words);
  const { per } = words.unit[basis.unit];
  if (Object.values(percentiles).every(hasNumber))
    return words.payRange.sentence(role, name, markTexts(percentiles, words), per, basis.prices);
  const figures = PERCENTILES.map((mark) => [mark, figureData(percentiles[mark], words)] as const);
  return words.payRange.some(role, name, figures, per);
}

function notes(context: ChartContext, place: Place, rows: readonly PayRow[], basis: PayBasis): Markup[] {
  const { words, release } = context;
  const published = publishedBasis(basis);
  const equal = rows.flatMap(({ role }) =>
    equalPercentiles(place, role, published.unit).map(([first, second]) => {
      const pay = figureData(payOf(release, place, role, first, published), words);
      const { per } = words.unit[published.unit];
      return words.payRange.equal(role, words.mark[first].long, words.mark[second].long, pay, per);
    }),
  );
  const capped = rows
    .flatMap((row) => Object.values(row.percentiles))
    .find((amount) => amount.state === 'top-coded');
  const noParity = rows.some((row) => row.percentiles.p50.state === 'no-parity');
  return [
    ...equal,
    ...(capped ? [words.payRange.topCoded(figureData(capped, words))] : []),
    ...(noParity ? [words.payRange.noParity(placeName(place, words))] : []),
  ];
}

/** A drawing of rows, or nothing where no row has a number. */
function drawing(
  rows: readonly PayRow[],
  context: ChartContext,
  place: string,
  reference: Reference | null,
): Markup {
  const { words } = context;
  if (!rows.some(numbered)) return markup``;
  return payRangeSvg(rows, { words, label: words.chartLabel(words.payRange.what, place), reference });
}

type Choice = Pick<ChartParts, 'id' | 'kind'> & { reference: Reference | null };

function survey(context: ChartContext, place: Place, basis: PayBasis, choice: Choice): ChartParts {
  const { words, cites } = context;
  const rows = payRows(context.release, place, basis);
  return {
    id: choice.id,
    kind: choice.kind,
    headline: headline(context, place, rows, basis),
    subtitle: markup`${words.payRange.measured(cites.pay.release)}; ${basisText(context, basis)}`,
    drawing: drawing(rows, context, placeName(place, words), choice.reference),
    sentence: markup`${rows.map((row) => sentence(context, place, row, basis))}`,
    notes: notes(context, place, rows, basis),
    table: payTable(context, place, basis),
    source: sourceLine(context, basis),
    ...(context.level && { level: context.level }),
  };
}

/** California's minimum wage as a line, where the place is in California and pay is by the hour, as paid. */
function minimumWageLine(
  { minimumWage, words }: ChartContext,
  place: Place,
  basis: PayBasis,
): Reference | null {
  const applies = place.state === 'CA' && basis.unit === 'hour' && basis.prices === 'nominal';
  return applies ? { amount: minimumWage.amount, label: words.hourly.minimumWage } : null;
}

function withWageNote(parts: ChartParts, context: ChartContext, reference: Reference | null): ChartParts {
  if (reference === null) return parts;
  const { words, minimumWage } = context;
  const { next } = minimumWage;
  const note = words.hourly.note(
    yearOf(minimumWage.from),
    figureData(reference.amount, words),
    next && words.hourly.next(dateText(next.from), figureData(next.amount, words)),
  );
  return { ...parts, notes: [...(parts.notes ?? []), note], source: withMinimumWage(parts.source, context) };
}

/** Pay range of both jobs in one place: line, band, median. */
export function payRangeChart(context: ChartContext, place: Place, basis: PayBasis): Markup {
  const reference = minimumWageLine(context, place, basis);
  const parts = survey(context, place, basis, {
    id: `${context.idPrefix ?? ''}pay-range`,
    kind: 'pay-range',
    reference,
  });
  return chartFigure(withWageNote(parts, context, reference), context.words);
}

/** The same marks by the hour, with the state's minimum wage where the place is in California. */
export function hourlyChart(context: ChartContext, place: Place): Markup {
  const basis: PayBasis = { unit: 'hour', hours: 40, prices: 'nominal' };
  const reference = minimumWageLine(context, place, basis);
  const parts = survey(context, place, basis, {
    id: `${context.idPrefix ?? ''}pay-by-the-hour`,
    kind: 'hourly',
    reference,
  });
  const { words } = context;
  const medians = payRows(context.release, place, basis).map((row) => row.percentiles.p50);
  if (!medians.every(hasNumber)) return chartFigure(withWageNote(parts, context, reference), words);
  const [paralegal, secretary] = medians.map((median) => figureData(median, words)) as [Markup, Markup];
  const headline = words.hourly.headline(placeName(place, words), paralegal, secretary);
  return chartFigure(withWageNote({ ...parts, headline }, context, reference), words);
}

/** What the job board gives for California: no 10th percentile, no median, an average of its own kind. */
export function jobBoardChart(context: ChartContext, basis: PayBasis): Markup {
  const { words, board, cites } = context;
  const rows = jobBoardRows(board, basis);
  return chartFigure(
    {
      id: `${context.idPrefix ?? ''}job-board`,
      kind: 'pay-range',
      headline: words.payRange.board,
      subtitle: markup`${words.payRange.measuredBoard(cites.board.release)}; ${boardBasisText(context, basis)}`,
      drawing: drawing(rows, context, 'California', null),
      sentence: markup`${rows.map((row) => {
        const text = (name: keyof typeof row.percentiles) => figureData(row.percentiles[name], words);
        const average = figureData(row.board!.average, words);
        const p = {
          p10: text('p10'),
          p25: text('p25'),
          p50: text('p50'),
          p75: text('p75'),
          p90: text('p90'),
          average,
        };
        return words.payRange.sentenceBoard(row.role, p, words.unit[basis.unit].per);
      })}`,
      notes: [words.payRange.boardNote, ...(basis.prices === 'local' ? [words.payRange.boardPrices] : [])],
      table: boardTable(context, basis),
      source: boardSourceLine(context),
      ...(context.level && { level: context.level }),
    },
    words,
  );
}
