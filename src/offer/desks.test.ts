import { describe, expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { layoutTwentyDesks } from '../charts/twenty-desks/layout.ts';
import { atLeast, missing } from '../model/amount.ts';
import { basisFor, type Bracket, comparisonOf } from '../model/offer.ts';
import { payRows } from '../model/pay-row.ts';
import type { Place } from '../model/pay.ts';
import { PERCENTILES, ROLES } from '../schema/terms.ts';
import { countsOf, markedRows, offerDesks } from './desks.ts';
import { standingOf } from './standing.ts';
import { offerWords } from './words.en.ts';

const { info: release, placeNamed, places } = openRelease(RELEASES[0]);
const chartData = chartDataOf(RELEASES[0]);
const california = placeNamed('california');

const context = { ...chartData, words: offerWords, href: (page: string) => page };

test.each<[string, Bracket, ReturnType<typeof markedRows>]>([
  ['above the 90th: the top row', { kind: 'above', from: 'p90' }, { kind: 'rows', first: 0, last: 0 }],
  ['75th to 90th', { kind: 'between', from: 'p75', to: 'p90' }, { kind: 'rows', first: 1, last: 1 }],
  ['median to 75th', { kind: 'between', from: 'p50', to: 'p75' }, { kind: 'rows', first: 2, last: 2 }],
  ['25th to median', { kind: 'between', from: 'p25', to: 'p50' }, { kind: 'rows', first: 3, last: 3 }],
  ['10th to 25th', { kind: 'between', from: 'p10', to: 'p25' }, { kind: 'rows', first: 4, last: 4 }],
  ['below the 10th: the last row', { kind: 'below', to: 'p10' }, { kind: 'rows', first: 5, last: 5 }],
  ['at the 90th: under the top row', { kind: 'at', marks: ['p90'] }, { kind: 'line', row: 1 }],
  ['at the median: halfway', { kind: 'at', marks: ['p50'] }, { kind: 'line', row: 3 }],
  ['at the 10th: over the last row', { kind: 'at', marks: ['p10'] }, { kind: 'line', row: 5 }],
  [
    'at equal marks: the row that they bound',
    { kind: 'at', marks: ['p10', 'p25'] },
    { kind: 'rows', first: 4, last: 4 },
  ],
  [
    'at three equal marks: two rows',
    { kind: 'at', marks: ['p25', 'p50', 'p75'] },
    { kind: 'rows', first: 2, last: 3 },
  ],
  ['over the cap: none', { kind: 'over-cap', from: 'p75', capped: 'p90' }, null],
  ['without wages: none', { kind: 'none', reason: missing('example', 'usd-per-year', 'not-released') }, null],
])('rows from the top: %s', (_, bracket, rows) => {
  expect(markedRows(bracket)).toEqual(rows);
});

function asked(place: Place, role: (typeof ROLES)[number], amount: number) {
  const comparison = comparisonOf({ amount, unit: 'year', cents: false, hours: 40, weeks: 52 });
  const row = payRows(release, place, basisFor(comparison)).find((candidate) => candidate.role === role)!;
  return { row, standing: standingOf(context, place, role, comparison) };
}

/** Of the desks, one by one, those surely paid less than the amount and more; at a mark, as much counts on both sides. */
function countedByHand(marks: readonly number[], amount: number) {
  const desks = [2, 3, 5, 5, 3, 2].flatMap((desks, group) =>
    Array.from({ length: desks }, () => ({ least: marks[group - 1] ?? 0, most: marks[group] ?? Infinity })),
  );
  return {
    less: desks.filter(({ most }) => most <= amount).length,
    more: desks.filter(({ least }) => least >= amount).length,
  };
}

test('in every area and both jobs, the counts are those of the twenty desks, counted one by one', () => {
  const seen = new Set<number>();
  for (const place of places) {
    for (const role of ROLES) {
      const marks = PERCENTILES.map((name) => place.rows[role]?.year[name]).filter(
        (cell) => typeof cell === 'number',
      );
      for (const amount of marks.flatMap((mark) => [mark - 5, mark, mark + 5])) {
        const { row, standing } = asked(place, role, amount);
        const counts = countsOf(standing.bracket, row);
        expect(counts, `${place.slug} ${role} ${amount}`).toEqual(countedByHand(marks, amount));
        seen.add(counts!.less).add(counts!.more);
      }
    }
  }
  expect([...seen].sort((a, b) => a - b)).toEqual([0, 2, 5, 10, 15, 18]);
});

/** Frame and rows of desks as the drawing has them, in em. */
function drawn(markup: string) {
  const number = (text: string | undefined) => parseFloat(text!);
  const rect = /<rect x="[^"]+" y="([^"]+)" width="100%" height="([^"]+)"/.exec(markup);
  const line = /<line x1="0" x2="100%" y1="([^"]+)" y2="([^"]+)"/.exec(markup);
  const rows = [
    ...markup.matchAll(/<svg class="chart-row" y="([^"]+)" height="([^"]+)"[^>]*>(.*?)<\/text>/gs),
  ];
  return {
    frame: rect && { top: number(rect[1]), bottom: number(rect[1]) + number(rect[2]) },
    line: line && number(line[1]),
    rows: rows.map(([, y, height, inside = '']) => ({
      top: number(y),
      bottom: number(y) + number(height),
      desks: inside.split('desk-person').length - 1,
      text: inside.replace(/<[^>]*>/g, ''),
    })),
  };
}

describe('the drawing', () => {
  const place = california;
  const { row } = asked(place, 'paralegal', 1);
  const [p10, p25, p50, p75, p90] = PERCENTILES.map((name) => row.percentiles[name].value!) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const draw = (amount: number) => {
    const { standing } = asked(place, 'paralegal', amount);
    const markup = String(offerDesks(standing, layoutTwentyDesks(row), context));
    return { markup, ...drawn(markup) };
  };

  test.each([
    ['above the 90th', p90 + 1000, 2, [0]],
    ['between the 75th and the 90th', (p75 + p90) / 2, 3, [1]],
    ['between the median and the 75th', (p50 + p75) / 2, 5, [2]],
    ['between the 25th and the median', (p25 + p50) / 2, 5, [3]],
    ['between the 10th and the 25th', (p10 + p25) / 2, 3, [4]],
    ['below the 10th', p10 - 1000, 2, [5]],
  ])('an offer %s frames its row of desks and no other', (_, amount, desks, held) => {
    const { frame, rows, markup } = draw(amount);
    expect(rows).toHaveLength(6);
    const inside = rows.filter(({ top, bottom }) => top >= frame!.top && bottom <= frame!.bottom);
    const touched = rows.filter(({ top, bottom }) => bottom > frame!.top && top < frame!.bottom);
    expect(inside.map((one) => rows.indexOf(one))).toEqual(held);
    expect(touched).toEqual(inside);
    expect(inside[0]!.desks).toBe(desks);
    expect(markup).toContain('Your offer: the row in the frame');
  });

  test('an offer at the median is a line with ten desks on each side', () => {
    const { line, frame, rows, markup } = draw(p50);
    expect(frame).toBeNull();
    const sum = (some: typeof rows) => some.reduce((total, { desks }) => total + desks, 0);
    expect(sum(rows.filter(({ bottom }) => bottom <= line!))).toBe(10);
    expect(sum(rows.filter(({ top }) => top >= line!))).toBe(10);
    expect(markup).toContain('Your offer: the line between two rows');
  });

  test('the framed row names the bounds that the offer lies between', () => {
    const { rows } = draw((p50 + p75) / 2);
    for (const bound of [p50, p75]) expect(rows[2]!.text).toContain(`$${bound.toLocaleString('en-US')}`);
  });

  test('three equal marks frame the two rows that they bound', () => {
    const gulfport = placeNamed('gulfport');
    const { row: equal, standing } = asked(gulfport, 'legal-secretary', 42_320);
    const { frame, rows } = drawn(String(offerDesks(standing, layoutTwentyDesks(equal), context)));
    expect(standing.bracket).toEqual({ kind: 'at', marks: ['p25', 'p50', 'p75'] });
    const held = rows.filter(({ top, bottom }) => top >= frame!.top && bottom <= frame!.bottom);
    expect(held.map((one) => rows.indexOf(one))).toEqual([2, 3]);
  });

  test('a job without wages has no desks, no frame and no key, but the reason', () => {
    const { row: none, standing } = asked(placeNamed('montana'), 'legal-secretary', 60_000);
    const markup = String(offerDesks(standing, layoutTwentyDesks(none), context));
    expect(markup).not.toMatch(/<rect|<line|desk-person|Your offer/);
    expect(markup).toContain('not released by BLS');
    expect(countsOf(standing.bracket, none)).toBeNull();
  });

  test('an offer over the cap has no row, and the drawing says so', () => {
    const p90Capped = {
      ...row,
      percentiles: { ...row.percentiles, p90: atLeast('x', 'usd-per-year', 239_200) },
    };
    const bracket: Bracket = { kind: 'over-cap', from: 'p75', capped: 'p90' };
    const { standing } = asked(place, 'paralegal', 240_000);
    const markup = String(offerDesks({ ...standing, bracket }, layoutTwentyDesks(p90Capped), context));
    expect(markup).not.toMatch(/<rect|<line/);
    expect(markup).toContain('Your offer has no row here');
    expect(countsOf(bracket, p90Capped)).toBeNull();
    expect(layoutTwentyDesks(p90Capped).rows).toHaveLength(6);
  });
});
