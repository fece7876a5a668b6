import { describe, expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { CHART_NAMES, casesOf } from './cases.ts';
import type { ChartCase } from './chart-cases.ts';
import { figuresIn, roleOf } from './reading.ts';

/*
 * The numbers of every chart: each is what the published files say, and drawing, words and table say the same.
 */

/** Figures that stand in words and have no cell in the chart's own table, with the reason. */
const NOT_IN_TABLE: readonly RegExp[] = [
  /^derived\/(gap|place-gap|place-gap-percent|real-gap|price-gap|mean-gap.*-size)\//, // the difference of two cells, or its size
  /^law\/minimum-wage\//, // a line for comparison
  /\/(jobs|jobs-rse|mean-rse)$/, // how rough the cells are
  /^job-board-.*\/rank$/, // no state is listed beside it
  /^derived\/rank-mean\//, // why a place has no rank
  /^facts\/.*\/asked$/, // how many answered
];

/** Means and the like that a pay table holds and a drawing of percentiles leaves out are no difference. */
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

function wrongValues({ name, reading, figures }: ChartCase): string[] {
  return figuresIn(reading.root).flatMap(({ id, value, text }) => {
    const expected = figures(id);
    if (expected === undefined) return [];
    const right = expected === null ? value === null : value !== null && close(value, expected);
    return right ? [] : [`${name}: ${id} is ${value ?? text}, the files make it ${expected ?? 'nothing'}`];
  });
}

/** What a map is of as a whole: said under it, and no place on it. */
const WHOLE_OF_MAP: Readonly<Record<string, RegExp>> = {
  'pay-map of states': /oews-[\d-]+\/united-states\//,
  'pay-map of California': /oews-[\d-]+\/california\//,
};

function notInTable(chart: string, { name, reading, basis }: ChartCase): string[] {
  const cells = new Map(
    reading.tables.flatMap((table) => figuresIn(table).map((cell) => [cell.id, cell] as const)),
  );
  // Why there is no number may be a reason that no cell has.
  const numbers = figuresIn(reading.root).filter(({ id, value }) => value !== null || cells.has(id));
  return numbers.flatMap(({ id, value, text }) => {
    const cell = cells.get(id);
    if (cell)
      return cell.value === value && cell.text === text ? [] : [`${name}: ${id} is ${text} and ${cell.text}`];
    // Pay as paid beside what it is worth, and as published beside what is worked out from it.
    const { unit, hours, prices } = basis;
    const published = prices === 'nominal' && (unit === 'hour' || (unit === 'year' && hours === 40));
    const asPaid = published ? null : /^oews-|^derived\/hours-|^example\//;
    return asPaid?.test(id) || NOT_IN_TABLE.some((kind) => kind.test(id)) || WHOLE_OF_MAP[chart]?.test(id)
      ? []
      : [`${name}: ${id} (${text}) is in no cell`];
  });
}

/** What a drawing must show of its table: every cell with a number, but for these measures and where it says none. */
const NOT_DRAWN: Readonly<Record<string, RegExp>> = {
  'pay-range': /\/mean\//,
  'pay-by-the-hour': /\/mean\//,
  'twenty-desks': /\/mean\//,
  'hundred-draws': /^derived\/overlap/, // of one of the two jobs
  'mean-interval': /(jobs|rse|mean-gap)/, // the two means are drawn
  'rank-set': /-rse$|wyoming/, // that example has no set to draw
  'rank-slope': /./, // those that move most
  'pay-map of states': /./, // colors; the key has the ends of each
  'pay-map of California': /./,
  'place-comparison': /place-gap|\/(p10|p25|p75|p90|mean)\//, // as lines and bands
  'area-comparison': /\/lq$/, // left out where it says nothing more
  employers: /(524000|jobs)/, // the number of jobs behind a share
  history: /./, // the first and the last of each job
  'adjacent-jobs': /(p25|p75|jobs)/, // as lines
  'job-tasks':
    /\/(filing|office|witnesses|library|disputes|estates|appointments|memos|invoices|records|forms|notes|articles|travel)$/, // less common
};

function notDrawn(chart: string, { name, reading }: ChartCase): string[] {
  const drawn = new Set(figuresIn(reading.plot).map(({ id }) => id));
  const jobsDrawn = new Set([...drawn].map(roleOf));
  if (drawn.size === 0) return [];
  return reading.tables
    .flatMap(figuresIn)
    .filter(({ id, value }) => value !== null && !drawn.has(id) && jobsDrawn.has(roleOf(id)))
    .filter(({ id }) => !NOT_DRAWN[chart]?.test(id))
    .map(({ id }) => `${name}: ${id} is in the table and not drawn`);
}

describe.each(CHART_NAMES)('%s', (chart) => {
  const cases = casesOf(chart);
  test('has cases with numbers', () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.flatMap(({ reading }) => figuresIn(reading.root)).length).toBeGreaterThan(5);
  });

  test('every figure is what the published files say', () => {
    expectNone(cases.flatMap(wrongValues));
  });

  test('every figure of drawing and words is in the table, as the same number', () => {
    expectNone(cases.flatMap((one) => notInTable(chart, one)));
  });

  test('every number of the table that belongs into the drawing is drawn', () => {
    expectNone(cases.flatMap((one) => notDrawn(chart, one)));
  });
});
