import { sum } from 'd3';
import { expect, test } from 'vitest';
import { english } from '../../edition.ts';
import { DEFAULT_OPTIONS } from '../chart.ts';
import { HEAD, FOOT, ROW_STEP } from '../ranking-rows.ts';
import { readAreaComparison } from './input.ts';
import { type AreaRow, heightOf, KEY, layoutAreaComparison, LINE } from './layout.ts';

const layoutOf = (options: Partial<typeof DEFAULT_OPTIONS> = {}) =>
  layoutAreaComparison(readAreaComparison(english, { ...DEFAULT_OPTIONS, ...options }), english.words);
const rowsOf = (layout: ReturnType<typeof layoutOf>) => layout.parts.flatMap(({ rows }) => rows);
const onTwoLines = (rows: readonly AreaRow[]) => rows.flatMap(({ name, twoLines }) => (twoLines ? name : []));

test('a row is one line high, and one more where the name leaves no room for the figures', () => {
  const layout = layoutOf();
  for (const row of rowsOf(layout)) expect(heightOf(row)).toBe(ROW_STEP + (row.twoLines ? LINE : 0));
  expect(onTwoLines(rowsOf(layout)).sort()).toEqual([
    'Eastern Sierra-Mother Lode',
    'North Valley-Northern Mountains',
  ]);
});

test('the gap leaves more room than both pays, and the chosen name is longer by its mark', () => {
  expect(onTwoLines(rowsOf(layoutOf({ area: 'san-luis-obispo' })))).toContain('San Luis Obispo');
  expect(onTwoLines(rowsOf(layoutOf({ area: 'san-luis-obispo', sort: 'gap' })))).not.toContain(
    'San Luis Obispo',
  );
});

test('the drawings hold their rows, under the names of the marks and the ticks, and over the ticks again', () => {
  const { parts } = layoutOf();
  const room =
    sum(parts, ({ height }) => height) -
    sum(
      parts.flatMap(({ rows }) => rows),
      heightOf,
    );
  expect(room).toBe(KEY + HEAD + FOOT);
  for (const { head, rows } of parts)
    rows.forEach(({ y }, i) => expect(y).toBe(head + sum(rows.slice(0, i), heightOf)));
});

test.each([
  ['few jobs', 'p50', 'napa', [true, true]],
  ['a number of jobs with a large error', 'p50', 'oxnard', [false, true]],
  ['a rough mean, where the mean is shown', 'mean', 'los-angeles', [false, true]],
  ['where another figure is', 'p50', 'los-angeles', [false, false]],
] as const)('a mark is hollow for %s', (_, measure, area, hollow) => {
  const { marks } = rowsOf(layoutOf({ measure })).find(({ slug }) => slug === area)!;
  expect(marks.map(({ rough }) => rough)).toEqual(hollow);
});
