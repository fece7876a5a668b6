import { describe, expect, test } from 'vitest';
import { en } from '../../words.en.ts';
import { atLeast, known } from '../../model/amount.ts';
import { gapBetween } from '../../model/gap.ts';
import { layoutOf } from './chart.ts';
import { payRangeExamples as examples } from './examples.ts';
import type { PayRangeInput } from './input.ts';
import { layoutPayRange, type MarkName, type PayRangeRow } from './layout.ts';
import { drawPayRange } from './svg.ts';

const layout = (input: PayRangeInput) => layoutOf(input, en)!;
const drawn = (input: PayRangeInput) => String(drawPayRange(layout(input), '', en));
const all = Object.entries(examples).map(([name, example]) => [name, layout(example), example] as const);
const GAP = {
  source: 'example',
  area: 'california',
  role: 'paralegal',
  measure: 'p50',
  unit: 'year',
} as const;
const xOf = (row: PayRangeRow, name: MarkName) => row.marks.find((mark) => mark.name === name)?.x;

describe.each(all)('%s', (_, { rows, ticks, reference }, example) => {
  test('rows keep the order given', () => {
    expect(rows.map((row) => row.role)).toEqual(example.rows.map((row) => row.role));
  });

  test('every position is from 0 to 100', () => {
    const xs = [
      ...rows.flatMap((row) => [...row.marks, ...row.labels].map((mark) => mark.x)),
      ...rows.flatMap(({ line, band }) => [line, band].flatMap((span) => (span ? [span.from, span.to] : []))),
      ...ticks.map((tick) => tick.x),
      reference?.x ?? 50,
    ];
    expect(xs.length).toBeGreaterThan(5);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(100);
  });

  test('marks of both rows stand in the order of their values, equal ones at one place', () => {
    const marks = rows
      .flatMap((row) => row.marks)
      .map(({ amount, x }) => ({ x, value: amount.value ?? amount.bound! }))
      .sort((a, b) => a.value - b.value);
    for (const [i, mark] of marks.entries()) {
      const next = marks[i + 1];
      if (next) expect(Math.sign(next.x - mark.x)).toBe(Math.sign(next.value - mark.value));
    }
  });

  test('each figure is either drawn, with one label, or listed as missing; none is both', () => {
    for (const [i, row] of rows.entries()) {
      const marks = row.marks.map((mark) => mark.name);
      const missing = row.missing.map((mark) => mark.name);
      expect(row.labels.map((label) => label.name).sort()).toEqual([...marks].sort());
      expect(marks.filter((name) => missing.includes(name))).toEqual([]);
      expect(marks.length + missing.length).toBe(Object.values(example.rows[i]!.percentiles).length);
      expect(row.missing.every(({ amount }) => amount.value === null && amount.bound === null)).toBe(true);
    }
  });
});

test('a full row: the line runs from p10 to p90, the band from p25 to p75, the median has the first label', () => {
  const [row] = layout(examples['both-jobs']).rows;
  expect(row!.line).toEqual({ from: xOf(row!, 'p10'), to: xOf(row!, 'p90') });
  expect(row!.band).toEqual({ from: xOf(row!, 'p25'), to: xOf(row!, 'p75') });
  expect(row!.labels[0]).toMatchObject({ name: 'p50', line: 0 });
});

test('a job without any figure draws nothing and lists its five percentiles with the reason', () => {
  const [, secretary] = layout(examples['one-job-missing']).rows;
  expect(secretary).toMatchObject({ line: null, band: null, marks: [], labels: [] });
  expect(secretary!.missing.map(({ name, amount }) => [name, amount.state])).toEqual(
    ['p10', 'p25', 'p50', 'p75', 'p90'].map((name) => [name, 'not-released']),
  );
});

test('a top-coded figure stands at its bound and ends in an arrow', () => {
  const { rows } = layout(examples['top-coded']);
  const p90 = rows[0]!.marks.find((mark) => mark.name === 'p90')!;
  expect(p90.amount).toMatchObject({ state: 'top-coded', bound: 239_200 });
  expect(p90.x).toBe(Math.max(...rows.flatMap((row) => row.marks.map((mark) => mark.x))));
  expect(drawn(examples['top-coded']).match(/class="cap-mark"/g)).toHaveLength(2);
});

describe('the reference line', () => {
  const { rows, wage } = examples['hourly-minimum-wage'];
  const reference = { amount: wage!.amount, label: 'minimum wage' };
  const at = (usd: number) => {
    const amount = known('law/minimum-wage/2026', 'usd-per-hour', usd);
    return layoutPayRange(rows, { words: en, reference: { ...reference, amount } }).reference!;
  };

  test('left of every mark where it is less than every figure', () => {
    const { reference: line, rows: placed } = layout(examples['hourly-minimum-wage']);
    expect(line!.x).toBeLessThan(Math.min(...placed.flatMap((row) => row.marks.map((mark) => mark.x))));
  });

  test('at the place of a figure that it equals', () => {
    const p50 = layoutPayRange(rows, { words: en }).rows[0]!.marks.find((mark) => mark.name === 'p50')!;
    expect(at(37.21).x).toBe(p50.x);
  });

  test.each([
    ['on the left its label starts at it', 17, 'start'],
    ['on the right its label ends at it', 57, 'end'],
  ])('%s', (_, value, anchor) => {
    expect(at(value).anchor).toBe(anchor);
  });

  test('is in the drawing only where there is one', () => {
    expect(drawn(examples['hourly-minimum-wage'])).toContain('class="chart-reference"');
    expect(drawn(examples['both-jobs'])).not.toContain('chart-reference');
  });
});

describe('the gap between the medians', () => {
  const { rows, gap } = examples['both-jobs'];
  const [paralegal, secretary] = rows as [PayRangeInput['rows'][0], PayRangeInput['rows'][0]];
  const withMedian = (row: typeof paralegal, p50: number) => ({
    ...row,
    percentiles: { ...row.percentiles, p50: known('example/p50', 'usd-per-year', p50) },
  });

  test.each([
    ['paralegals ahead', rows],
    ['secretaries ahead', [withMedian(paralegal, 61_000), withMedian(secretary, 75_530)]],
  ])('runs from the first row’s median to the second’s: %s', (_, both) => {
    const placed = layoutPayRange(both, { words: en, gap });
    const [first, second] = placed.rows.map((row) => xOf(row, 'p50'));
    expect(placed.gap).toMatchObject({
      from: first,
      to: second,
      other: 'paralegal',
      amount: { value: 14_530 },
    });
    expect(Math.abs(placed.gap!.label.x - (first! + second!) / 2)).toBeLessThanOrEqual(0.01);
  });

  test('its figure has a plus sign, and stands on a line without another text in both widths', () => {
    const svg = drawn(examples['both-jobs']);
    const label = />([^<>]*)<tspan class="figure" data-figure="derived[^>]*>([^<]*)</.exec(svg)!;
    expect(label.slice(1)).toEqual(['+', '$14,530']);
    expect(layout(examples['both-jobs']).gap!.label).toMatchObject({ line: 0, wide: { line: 0 } });
  });

  test.each([
    ['a median has no number', examples['one-job-missing'].rows],
    [
      'a median reaches the cap',
      [
        {
          ...paralegal,
          percentiles: { ...paralegal.percentiles, p50: atLeast('example/p50', 'usd-per-year', 239_200) },
        },
        secretary,
      ],
    ],
    ['both medians are equal', [paralegal, withMedian(secretary, 77_390)]],
  ])('none where %s', (_, both) => {
    const [one, other] = both.map((row) => row.percentiles.p50);
    const placed = layoutPayRange(both, { words: en, gap: gapBetween(GAP, one!, other!) });
    expect(placed.gap).toBeNull();
    expect(String(drawPayRange(placed, '', en))).not.toContain('range-gap');
  });

  test('none where both medians are written alike', () => {
    const hour = (p50: number) => known('example/p50', 'usd-per-hour', p50);
    const [one, other] = examples['hourly-minimum-wage'].rows.map((row, i) => ({
      ...row,
      percentiles: { ...row.percentiles, p50: hour(30 + i * 0.004) },
    }));
    expect(layoutPayRange([one!, other!], { words: en, gap: hour(0.004) }).gap).toBeNull();
  });

  test('none where it was not asked for', () => {
    expect(layoutPayRange(rows, { words: en }).gap).toBeNull();
  });
});

describe('where no row has any figure', () => {
  const nothing = [examples['one-job-missing'].rows[1]!];

  test('throws RangeError', () => {
    expect(() => layoutPayRange(nothing, { words: en })).toThrow(RangeError);
  });

  test('no rows at all: throws RangeError too', () => {
    expect(() => layoutPayRange([], { words: en })).toThrow(RangeError);
  });

  test('a reference line is no figure of a row: throws too', () => {
    const reference = { amount: known('law/wage', 'usd-per-hour', 16.9), label: 'minimum wage' };
    expect(() => layoutPayRange(nothing, { words: en, reference })).toThrow(RangeError);
  });
});
