import { type Markup, markup } from '../../markup.ts';
import { type Amount, whyMissing } from '../../model/amount.ts';
import { yearOf } from '../../model/day.ts';
import type { PayRow } from '../../model/pay-row.ts';
import { publishedBasis } from '../../model/pay.ts';
import { PERCENTILES } from '../../schema/terms.ts';
import type { Said, Telling } from '../chart.ts';
import { basisText, placeName } from '../context.ts';
import { figureData } from '../figure-data.ts';
import { markTexts } from '../mark-texts.ts';
import type { PlacePay } from '../pay-table/input.ts';
import type { Words } from '../words.ts';
import type { PayRangeInput } from './input.ts';
import { noWages } from './no-wages.ts';

/** A bound is a number too. */
const hasNumber = ({ state }: Amount) => state === 'published' || state === 'top-coded';
export const numbered = (row: PayRow): boolean => Object.values(row.percentiles).some(hasNumber);

/** Why jobs have no median, in words; null where each has one. */
function without(rows: readonly PayRow[], words: Words): Markup | null {
  const states = rows.flatMap(({ role, percentiles: { p50 } }) =>
    hasNumber(p50) ? [] : [[role, whyMissing(p50)] as const],
  );
  return states.length === 0 ? null : words.payRange.lackingWages(states);
}

/** What median pay buys at the country’s average prices, beside how the place’s prices stand to those. */
function headlineLocal({ place, rows, paid, prices, basis }: PayRangeInput, words: Words): Markup {
  const { payRange } = words;
  const name = placeName(place, words);
  const jobs = rows
    .filter(({ percentiles: { p50 } }) => hasNumber(p50))
    .map(({ role, percentiles: { p50 } }) => ({
      role,
      paid: figureData(paid[role], words),
      worth: figureData(p50, words),
    }));
  const lacking = without(rows, words);
  if (jobs.length === 0 || prices === null) return payRange.none(name, lacking!);
  const level =
    place.type === 'nation'
      ? payRange.yardstick
      : payRange.prices(name, figureData(prices.amount, words), prices.way);
  return payRange.worth(level, jobs, words.unit[basis.unit].per, lacking);
}

function headline(input: PayRangeInput, words: Words): Markup {
  const { place, rows, basis } = input;
  if (basis.prices === 'local') return headlineLocal(input, words);
  const [paralegal, secretary] = rows.map((row) => row.percentiles.p50) as [Amount, Amount];
  const name = placeName(place, words);
  const { per } = words.unit[basis.unit];
  if (paralegal.state === 'published' && secretary.state === 'published') {
    if (paralegal.value === secretary.value)
      return words.payRange.same(name, figureData(paralegal, words), per);
    const gap = figureData(input.gap, words);
    return paralegal.value > secretary.value
      ? words.payRange.more('paralegal', 'legal-secretary', name, gap, per)
      : words.payRange.more('legal-secretary', 'paralegal', name, gap, per);
  }
  const lacking = without(rows, words);
  if (!lacking)
    return words.payRange.both(
      'nominal',
      name,
      figureData(paralegal, words),
      figureData(secretary, words),
      per,
    );
  const only = rows.find(({ percentiles: { p50 } }) => hasNumber(p50));
  if (!only) return words.payRange.none(name, lacking);
  return words.payRange.one(
    'nominal',
    only.role,
    name,
    figureData(only.percentiles.p50, words),
    per,
    lacking,
  );
}

/** The sentence of one job: its percentiles in words, or why there are none. */
function sentence({ place, basis, jobs }: PayRangeInput, row: PayRow, words: Words): Markup {
  const { role, percentiles } = row;
  const name = placeName(place, words);
  if (!numbered(row)) return noWages(name, role, percentiles.p50, jobs[role], words);
  const { per } = words.unit[basis.unit];
  if (Object.values(percentiles).every(hasNumber))
    return words.payRange.sentence(role, name, markTexts(percentiles, words), per, basis.prices);
  const figures = PERCENTILES.map((mark) => [mark, figureData(percentiles[mark], words)] as const);
  return words.payRange.some(role, name, figures, per);
}

function wageNote({ wage }: PayRangeInput, words: Words): Markup[] {
  if (wage === null) return [];
  const { amount, from, next } = wage;
  const then = next && words.payByTheHour.next(words.date(next.from), figureData(next.amount, words));
  return [words.payByTheHour.note(yearOf(from), figureData(amount, words), then)];
}

function notes(input: PayRangeInput, words: Words): Markup[] {
  const { place, rows, basis, equal } = input;
  const { per } = words.unit[publishedBasis(basis).unit];
  const capped = rows
    .flatMap((row) => Object.values(row.percentiles))
    .find((amount) => amount.state === 'top-coded');
  const noParity = rows.some((row) => row.percentiles.p50.state === 'no-parity');
  return [
    ...equal.map(({ role, marks, pay }) => words.payRange.equal(role, marks, figureData(pay, words), per)),
    ...(capped ? [words.payRange.topCoded(figureData(capped, words))] : []),
    ...(noParity ? [words.payRange.noParity(placeName(place, words))] : []),
    ...wageNote(input, words),
  ];
}

/** What is measured, and what is read out in place of the drawing. */
export function measured(input: PlacePay, words: Words): Pick<Said, 'subtitle' | 'label'> {
  const known = input.rows.filter(numbered);
  const role = known.length === 1 ? known[0]!.role : null;
  const median =
    known.length > 0 &&
    known.every(({ percentiles: { p10, p50, p90 } }) => hasNumber(p50) && !hasNumber(p10) && !hasNumber(p90));
  return {
    subtitle: markup`${words.payRange.measured(input.edition, role, median)}; ${basisText(input, input.basis, words)}`,
    label: words.chartLabel(words.payRange.what, placeName(input.place, words)),
  };
}

/** What the pay range of a place says. */
export function sayPayRange(input: PayRangeInput, { words }: Pick<Telling, 'words'>): Said {
  return {
    ...measured(input, words),
    headline: headline(input, words),
    sentence: markup`${input.rows.map((row) => sentence(input, row, words))}`,
    notes: notes(input, words),
  };
}
