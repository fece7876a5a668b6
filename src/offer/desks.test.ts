import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { markup } from '../markup.ts';
import { missing } from '../model/amount.ts';
import { basisFor, type Bracket, comparisonOf } from '../model/offer.ts';
import { payRows } from '../model/pay-row.ts';
import { AS_PUBLISHED, type Place } from '../model/pay.ts';
import { PERCENTILES, ROLES } from '../schema/terms.ts';
import { countsOf } from './desks.ts';
import { drawOffer } from './draw-place.ts';
import { standingOf } from './standing.ts';
import { offerWords } from './words.en.ts';

const { info: release, placeNamed, places } = openRelease(RELEASES[0]);
const chartData = chartDataOf(RELEASES[0]);
const california = placeNamed('california');

const context = { ...chartData, words: offerWords, href: (page: string) => page };

test.each<[string, Bracket, ReturnType<typeof countsOf>]>([
  ['above the 90th', { kind: 'above', from: 'p90' }, { less: 18, more: 0 }],
  ['75th to 90th', { kind: 'between', from: 'p75', to: 'p90' }, { less: 15, more: 2 }],
  ['median to 75th', { kind: 'between', from: 'p50', to: 'p75' }, { less: 10, more: 5 }],
  ['25th to median', { kind: 'between', from: 'p25', to: 'p50' }, { less: 5, more: 10 }],
  ['10th to 25th', { kind: 'between', from: 'p10', to: 'p25' }, { less: 2, more: 15 }],
  ['below the 10th', { kind: 'below', to: 'p10' }, { less: 0, more: 18 }],
  ['at the 90th', { kind: 'at', marks: ['p90'] }, { less: 18, more: 2 }],
  ['at the median', { kind: 'at', marks: ['p50'] }, { less: 10, more: 10 }],
  ['at the 10th', { kind: 'at', marks: ['p10'] }, { less: 2, more: 18 }],
  ['at equal marks', { kind: 'at', marks: ['p10', 'p25'] }, { less: 5, more: 18 }],
  ['at three equal marks', { kind: 'at', marks: ['p25', 'p50', 'p75'] }, { less: 15, more: 15 }],
  ['over the cap', { kind: 'over-cap', from: 'p75', capped: 'p90' }, null],
  ['without wages', { kind: 'none', reason: missing('example', 'usd-per-year', 'not-released') }, null],
])('of twenty, %s', (_, bracket, counts) => {
  expect(countsOf(bracket, payRows(release, california, AS_PUBLISHED)[0]!)).toEqual(counts);
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

describe('the drawing', () => {
  /** The drawing of an offer a year in a place, or of a range. */
  function drawn(place: Place, amount: number, end: number | null = null) {
    const of = (usd: number) => {
      const comparison = comparisonOf({ amount: usd, unit: 'year', cents: false, hours: 40, weeks: 52 });
      return { comparison, standings: ROLES.map((role) => standingOf(context, place, role, comparison)) };
    };
    const { comparison, standings } = of(amount);
    const upper = end === null ? undefined : { ...of(end), sentence: markup``, count: () => markup`` };
    const root = parse(String(drawOffer(context, place, comparison, standings, upper)!.desks));
    const number = (element: HTMLElement | null | undefined, name: string) =>
      Number.parseFloat(element?.getAttribute(name) ?? 'NaN');
    const marks = root.querySelectorAll('svg.job--paralegal .row-label').map((label) => ({
      value: Number(label.querySelector('.figure')!.getAttribute('data-value')),
      at: number(label, 'x'),
    }));
    return {
      lines: root.querySelectorAll('.chart-reference').map((line) => number(line, 'x1')),
      labels: root.querySelectorAll('.chart-label--reference.row-label').map(({ text }) => text),
      marks: marks.toSorted((a, b) => a.at - b.at),
      desks: root.querySelectorAll('.desk-person').length,
      text: root.text,
    };
  }
  const marks = PERCENTILES.map((name) => california.rows.paralegal!.year[name]) as [
    number,
    number,
    number,
    number,
    number,
  ];

  test.each([
    ['above the 90th', marks[4] + 40_000, 5],
    ['between the 75th and the 90th', (marks[3] + marks[4]) / 2, 4],
    ['between the median and the 75th', (marks[2] + marks[3]) / 2, 3],
    ['between the 25th and the median', (marks[1] + marks[2]) / 2, 2],
    ['between the 10th and the 25th', (marks[0] + marks[1]) / 2, 1],
    ['below the 10th', marks[0] - 20_000, 0],
  ])('an offer %s is a line with as many marks under it, and has its name', (_, amount, under) => {
    const { lines, labels, marks: placed, desks } = drawn(california, amount);
    expect(lines).toHaveLength(1);
    expect(placed).toHaveLength(5);
    expect(placed.filter(({ at }) => at < lines[0]!)).toHaveLength(under);
    expect(labels).toEqual([`your offer $${amount.toLocaleString('en-US')}`]);
    expect(desks).toBe(40);
  });

  test('an offer at a mark stands on it', () => {
    const { lines, marks: placed } = drawn(california, marks[2]);
    expect(lines).toEqual([placed[2]!.at]);
  });

  test('an offered range is a line at each end', () => {
    const { lines, labels } = drawn(california, marks[1], marks[3]);
    const { marks: placed } = drawn(california, marks[1], marks[3]);
    expect(lines).toEqual([placed[1]!.at, placed[3]!.at]);
    expect(labels).toHaveLength(2);
  });

  test('a job without wages has no desks, but the reason', () => {
    const { desks, text } = drawn(placeNamed('montana'), 60_000);
    expect(desks).toBe(20);
    expect(text).toContain('not released by BLS');
  });
});
