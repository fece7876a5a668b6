import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { cpi, history, points } from '../../data/history.ts';
import { en } from '../../words.en.ts';
import { historyPoints } from '../../model/real-terms.ts';
import type { Cpi, History } from '../../schema/history.ts';
import { type Role, ROLES } from '../../schema/terms.ts';
import { english } from '../../edition.ts';
import { chartMarkup } from '../show-chart.ts';
import { history as historyChart } from './chart.ts';
import { readHistory } from './input.ts';
import { layoutHistory, PLOT_HEIGHT, PLOT_TOP, type Reading } from './layout.ts';

const input = readHistory(english);
const chart = (own = points) => parse(String(chartMarkup(historyChart, { ...input, points: own }, english)));
const root = chart();
const textOf = (selector: string, from = root) => from.querySelector(selector)!.text.trim();
const plotOf = (reading: Reading) =>
  root.querySelectorAll('.chart-plot svg.chart-svg')[reading === 'paid' ? 0 : 1]!;
const layout = (reading: Reading, own = points) => layoutHistory({ ...input, points: own }, reading, en);

// Worked out anew from the files: nominal × CPI of May 2025 ÷ CPI of May of the year.
const mayIndex = (year: number) => cpi.months.find(({ month }) => month === `${year}-05`)!.index!;
const nominal = (role: Role, year: number) =>
  history.medians.find((median) => median.role === role && median.year === year)?.p50;
const YEARS = Array.from({ length: 11 }, (_, i) => 2015 + i);
const expected = (role: Role, year: number, reading: Reading): number | null => {
  const paid = nominal(role, year);
  if (typeof paid !== 'number') return null;
  return reading === 'paid' ? paid : (paid / mayIndex(year)) * mayIndex(2025);
};
const usd = (value: number) => `$${Math.round(value).toLocaleString('en-US')}`;
const CASES = ROLES.flatMap((role) => (['paid', 'real'] as const).map((reading) => [role, reading] as const));

describe.each(CASES)('%s, %s', (role, reading) => {
  const known = YEARS.filter((year) => expected(role, year, reading) !== null);
  const marks = layout(reading).marks.filter((mark) => mark.role === role);

  test('a point for every year with a median, with its figure, and none for a year without', () => {
    expect(marks.map(({ year }) => year)).toEqual(known);
    for (const { year, amount } of marks) expect(amount.value).toBeCloseTo(expected(role, year, reading)!, 6);
    const drawn = plotOf(reading).querySelectorAll(`.job--${role} .job-mark`);
    expect(drawn).toHaveLength(known.length);
  });

  test('the table has every year: the figure to the dollar, or words where there is none', () => {
    const column = 1 + CASES.findIndex(([r, way]) => r === role && way === reading);
    const rows = root
      .querySelectorAll('tbody tr')
      .map((tr) => [tr.childNodes[0]!.text, tr.childNodes[column]!.text]);
    expect(rows).toEqual(
      YEARS.map((year) => {
        const value = expected(role, year, reading);
        return [`May ${year}`, value === null ? 'not given' : usd(value)];
      }),
    );
  });

  test('the first point and the last have their figure written', () => {
    const first = usd(expected(role, known[0]!, reading)!);
    const last = usd(expected(role, known.at(-1)!, reading)!);
    const written = plotOf(reading)
      .querySelectorAll(`.job--${role} .chart-label`)
      .map(({ text }) => text);
    expect(written).toEqual([first, last]);
    expect(marks.filter(({ label }) => label).map(({ label }) => label)).toEqual(['below', 'right']);
  });
});

test.each(ROLES)('the last year is itself in dollars of that year: %s', (role) => {
  const { paid, real } = points.find((point) => point.role === role && point.year === 2025)!;
  expect(real.value).toBe(paid.value);
});

describe.each(['paid', 'real'] as const)('drawing: %s', (reading) => {
  const { marks, dollars, years, breaks, bottom, height } = layout(reading);

  test('later years stand further right, within the width', () => {
    for (const role of ROLES) {
      const xs = marks.filter((mark) => mark.role === role).map(({ x }) => x);
      expect(xs).toEqual([...new Set(xs)].sort((a, b) => a - b));
    }
    for (const { x } of [...marks, ...years, ...breaks]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(100);
    }
    for (const { x, year } of years)
      expect(marks.filter((mark) => mark.year === year).map((mark) => mark.x)).toContain(x);
  });

  test('higher pay stands higher, equal pay level, in both panels on one scale', () => {
    const both = [...layout('paid').marks, ...layout('real').marks];
    for (const { y, amount } of marks) {
      expect(y).toBeGreaterThan(PLOT_TOP);
      expect(y).toBeLessThan(PLOT_TOP + PLOT_HEIGHT);
      for (const other of both)
        if (Math.abs(other.amount.value! - amount.value!) > 10)
          expect(Math.sign(y - other.y)).toBe(Math.sign(other.amount.value! - amount.value!));
    }
    for (const { y } of dollars) expect(y).toBeGreaterThanOrEqual(0);
    expect(height).toBeGreaterThan(bottom);
  });

  test('no line, path or polygon joins the points: the only lines are the grid and the breaks', () => {
    const plot = plotOf(reading);
    expect(plot.querySelectorAll('path:not(.job-mark), polyline, polygon')).toHaveLength(0);
    const kinds = plot.querySelectorAll('line').map((line) => line.getAttribute('class'));
    expect([...new Set(kinds)].sort()).toEqual(['chart-grid', 'context-break']);
    const upright = plot
      .querySelectorAll('.context-break')
      .map((line) => line.getAttribute('x1') === line.getAttribute('x2'));
    expect(upright).toEqual([true, true]);
  });

  test('breaks stand before May 2019 and before May 2021 and say what changed', () => {
    const x = (year: number) => marks.find((mark) => mark.year === year)!.x;
    expect(breaks.map(({ what }) => what)).toEqual(['occupation-codes', 'estimation-method']);
    for (const [i, year] of [2019, 2021].entries()) {
      expect(breaks[i]!.x).toBeGreaterThan(x(year - 1));
      expect(breaks[i]!.x).toBeLessThan(x(year));
    }
    const ticks = plotOf(reading)
      .querySelectorAll('.chart-tick')
      .map(({ text }) => text);
    expect(ticks).toEqual(expect.arrayContaining(['codes change', 'method changes']));
  });
});

test('BLS’s caution, the formula and the year that legal secretaries begin with stand beside the chart', () => {
  const notes = root.querySelectorAll('.chart-note').map(({ text }) => text);
  expect(notes[0]).toContain('BLS does not encourage comparing its releases over time');
  expect(notes[0]).toContain('no line joins the points');
  expect(notes.join(' ')).toContain('begin with May 2019');
  expect(notes.join(' ')).toContain('(CPI-U) of May 2025 ÷ that of May of its own year');
});

test.each(ROLES)('the sentence compares only the years since the last break: %s', (role) => {
  const before = expected(role, 2021, 'real')!;
  const now = expected(role, 2025, 'real')!;
  const by = `buys ${usd(Math.abs(now - before))} ${now > before ? 'more' : 'less'} than the earlier did`;
  const own = textOf('.chart-sentence').split('Legal secretaries:')[role === 'paralegal' ? 0 : 1]!;
  const paid = (year: number) => usd(expected(role, year, 'paid')!);
  expect(own).toContain(`was ${paid(2021)} a year in May 2021 and ${paid(2025)} in May 2025`);
  expect(own).toContain(`is worth ${usd(before)}`);
  expect(own).toContain(by);
});

describe('the headline says what holds for both jobs, and no more', () => {
  const index = (year: number, value: number) => ({ month: `${year}-05`, index: value });
  const prices: Cpi = {
    source: 's',
    base: '1982–84 = 100',
    months: [index(2019, 50), index(2021, 100), index(2025, 120)],
  };
  const BEFORE: readonly [Role, number, number][] = [['paralegal', 2019, 90_000]];
  const headline = (...medians: readonly (readonly [Role, number, number])[]) => {
    const rows = [...BEFORE, ...medians].map(([role, year, p50]) => ({ role, year, p50 }));
    const file: History = { source: 's', area: '99', breaks: history.breaks, medians: rows };
    return textOf('h3', chart(historyPoints(file, prices)));
  };
  const PLAIN = 'National median pay of both jobs, May 2019 to May 2025';
  test.each<[string, number, number, string]>([
    [
      'both below prices',
      55_000,
      44_000,
      'Since May 2021, median pay of both jobs has grown less than prices',
    ],
    [
      'both above prices',
      65_000,
      52_000,
      'Since May 2021, median pay of both jobs has grown more than prices',
    ],
    ['one above, one below', 65_000, 44_000, PLAIN],
    ['one just with prices', 60_000, 44_000, PLAIN],
    ['one has not grown at all', 49_000, 44_000, PLAIN],
  ])('%s', (_, paralegal, secretary, text) => {
    const start = [
      ['paralegal', 2021, 50_000],
      ['legal-secretary', 2021, 40_000],
    ] as const;
    expect(headline(...start, ['paralegal', 2025, paralegal], ['legal-secretary', 2025, secretary])).toBe(
      text,
    );
  });
  test('one job has a single year since the break', () => {
    expect(
      headline(['paralegal', 2021, 50_000], ['paralegal', 2025, 55_000], ['legal-secretary', 2025, 44_000]),
    ).toBe(PLAIN);
  });
  test('in the release on file', () => {
    const less = ROLES.every((role) => expected(role, 2025, 'real')! < expected(role, 2021, 'real')!);
    expect(textOf('h3').includes('grown less than prices')).toBe(less);
  });
});
