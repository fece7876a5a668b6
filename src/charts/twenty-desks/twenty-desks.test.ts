import { describe, expect, test } from 'vitest';
import { editionAt } from '../../edition.ts';
import { plainText } from '../../markup.ts';
import { en } from '../../words.en.ts';
import { known } from '../../model/amount.ts';
import type { PayRow } from '../../model/pay-row.ts';
import { readPlacePay } from '../pay-table/input.ts';
import { NARROWEST_PLOT } from '../place-labels.ts';
import { twentyDesksExamples as examples } from './examples.ts';
import { sayTwentyDesks } from './say.ts';
import { DESK, type DeskRow, layoutTwentyDesks } from './layout.ts';
import { drawTwentyDesks } from './svg.ts';

const layout = (rows: readonly PayRow[]) => layoutTwentyDesks(rows, { words: en });
const drawn = (rows: readonly PayRow[]) => String(drawTwentyDesks(layout(rows), { words: en, label: '' }));
const both = examples['both-jobs'].rows;
const [montana, missing] = examples['a-missing-percentile'].rows as [PayRow, PayRow];
const desksOf = (row: DeskRow) => row.brackets.flatMap(({ desks }) => desks);

describe.each(Object.entries(examples))('%s', (_, { rows }) => {
  const placed = layout(rows).rows.filter((row) => row.missing === null);

  test('twenty desks in six brackets, lowest pay first', () => {
    for (const { brackets } of placed)
      expect(brackets.map(({ desks }) => desks.length)).toEqual([2, 3, 5, 5, 3, 2]);
    expect(placed.length).toBeGreaterThan(0);
  });

  test('each stands inside its bracket, evenly; none reaches out of one that is wide enough for it', () => {
    const half = ((DESK / NARROWEST_PLOT) * 100) / 2;
    for (const { from, to, desks } of placed.flatMap(({ brackets }) => brackets)) {
      const xs = desks.map(({ x }) => x);
      const inset = to - from >= 2 * half ? half - 0.01 : 0;
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(from + inset - 0.01);
      expect(Math.max(...xs)).toBeLessThanOrEqual(to - inset + 0.01);
      const steps = xs.slice(1).map((x, i) => x - xs[i]!);
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.03);
      expect((xs[0]! + xs.at(-1)!) / 2).toBeCloseTo((from + to) / 2, 1);
    }
  });

  test('no two of a lane lie over each other on the narrowest screen', () => {
    for (const row of placed) {
      const lanes = Map.groupBy(desksOf(row), ({ lane }) => lane);
      expect(lanes.size).toBe(row.lanes);
      for (const desks of lanes.values()) {
        const xs = desks.map(({ x }) => (x / 100) * NARROWEST_PLOT).sort((a, b) => a - b);
        for (const [i, x] of xs.slice(1).entries()) expect(x - xs[i]!).toBeGreaterThanOrEqual(DESK);
      }
    }
  });

  test('brackets meet at the marks, and the outer ones are open to the edges', () => {
    for (const { brackets, marks } of placed) {
      const [first, last] = [brackets[0]!, brackets.at(-1)!];
      expect([first.open, first.from, last.open, last.to]).toEqual(['below', 0, 'above', 100]);
      expect(brackets.slice(1).map(({ from }) => from)).toEqual(marks.map(({ x }) => x));
      for (const [i, { open, to }] of brackets.slice(1).entries())
        if (open === 'none') expect(to).toBe(marks[i + 1]!.x);
    }
  });

  test('no tick stands past the outermost marks', () => {
    const xs = placed.flatMap(({ marks }) => marks.map(({ x }) => x));
    for (const { x } of layout(rows).ticks) {
      expect(x).toBeGreaterThanOrEqual(Math.min(...xs));
      expect(x).toBeLessThanOrEqual(Math.max(...xs));
    }
  });
});

test('both jobs are on one axis: equal pay stands at one place', () => {
  const [one, other] = both as [PayRow, PayRow];
  const shared = { ...other, percentiles: { ...other.percentiles, p50: one.percentiles.p50 } };
  const [first, second] = layout([one, shared]).rows;
  expect(second!.marks[2]!.x).toBe(first!.marks[2]!.x);
});

test('the picture follows the pay of the place: a wider bracket has its desks farther apart', () => {
  const step = ({ brackets }: DeskRow, i: number) => brackets[i]!.desks[1]!.x - brackets[i]!.desks[0]!.x;
  const [paralegal] = layout(both).rows;
  const [other] = layout([montana]).rows;
  expect(paralegal!.brackets.map(({ to }) => to)).not.toEqual(other!.brackets.map(({ to }) => to));
  expect(step(paralegal!, 3)).toBeGreaterThan(step(paralegal!, 2));
});

test('between marks that coincide desks stand over each other at the one amount', () => {
  const [, row] = layout(examples['equal-percentiles'].rows).rows;
  const [, low, middle] = row!.brackets;
  const desks = [...low!.desks, ...middle!.desks];
  expect(new Set(desks.map(({ x }) => x))).toEqual(new Set([row!.marks[0]!.x]));
  expect(new Set(desks.map(({ lane }) => lane)).size).toBe(8);
});

test('a bracket whose upper mark reaches the cap is open: those in it may be paid more', () => {
  const [row] = layout(examples['top-coded'].rows).rows;
  expect(row!.missing).toBeNull();
  expect(row!.brackets.map(({ open }) => open)).toEqual(['below', 'none', 'none', 'above', 'above', 'above']);
  expect(row!.brackets[4]!.from).toBe(row!.marks[3]!.x);
  expect(row!.brackets[3]!.from).toBe(row!.marks[2]!.x);
  expect(drawn(examples['top-coded'].rows).match(/class="cap-mark"/g)).toHaveLength(2);
});

describe('one missing percentile', () => {
  test('is enough to draw nothing of the job; the reason is given beside the other', () => {
    const rows = layout([montana, missing]).rows;
    expect(rows[1]).toMatchObject({ brackets: [], marks: [], missing: 'not-released' });
    const onlyP75 = {
      ...montana,
      percentiles: { ...montana.percentiles, p75: missing.percentiles.p75 },
    };
    expect(layout([onlyP75, missing]).rows.map((row) => row.missing)).toEqual([
      'not-released',
      'not-released',
    ]);
  });

  test.each([
    ['second', [montana, missing], ['<svg', 'Legal secretaries']],
    ['first', [missing, montana], ['Legal secretaries', '<svg']],
  ])('of the job that comes %s: the reason keeps its place', (_, rows, order) => {
    const html = drawn(rows);
    const places = order.map((part) => html.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(html).toContain('The percentiles are not released by BLS.');
    expect(html.match(/class="desk-person"/g)).toHaveLength(20);
  });

  test('of both leaves no drawing', () => {
    expect(drawn([missing, { ...missing, role: 'paralegal' }])).not.toContain('<svg');
  });
});

test('the drawing has a person and a desk for each of the twenty', () => {
  const svg = drawn([montana]);
  expect(svg.match(/class="desk-person"/g)).toHaveLength(20);
  expect(svg.match(/class="desk-top"/g)).toHaveLength(20);
});

test.each([30_000, 62_860, 300_000])('a line at %i is on the same axis, and within the drawing', (usd) => {
  const reference = { amount: known('offer', 'usd-per-year', usd), label: 'your offer' };
  const { reference: line, rows } = layoutTwentyDesks(both, { words: en, reference });
  const marks = rows.flatMap((row) => row.marks);
  const under = marks.filter(({ amount }) => amount.value! < usd);
  expect(marks.filter(({ x }) => x < line!.x)).toEqual(under);
  expect(line!.x).toBeGreaterThan(0);
  expect(line!.x).toBeLessThan(100);
});

describe('the headline counts those of the lower paid job who are past the other’s median', () => {
  const said = (rows: readonly PayRow[], prices: 'nominal' | 'local' = 'nominal') => {
    const input = examples['both-jobs'];
    return plainText(
      sayTwentyDesks({ ...input, rows, basis: { ...input.basis, prices } }, { words: en }).headline,
    );
  };
  const [paralegal, secretary] = both as [PayRow, PayRow];

  test.each([
    [
      'as it is',
      both,
      'In California, five to ten of twenty legal secretaries are paid more than the median paralegal',
    ],
    [
      'with the figures changed over',
      [
        { ...paralegal, percentiles: secretary.percentiles },
        { ...secretary, percentiles: paralegal.percentiles },
      ],
      'In California, five to ten of twenty paralegals are paid more than the median legal secretary',
    ],
  ])('%s', (_, rows, headline) => {
    expect(said(rows)).toBe(headline);
  });

  test.each([
    [
      'of equal medians none is lower',
      [paralegal, { ...secretary, percentiles: paralegal.percentiles }],
      'nominal',
    ],
    ['after local prices it says what is drawn', both, 'local'],
  ] as const)('%s', (_, rows, prices) => {
    expect(said(rows, prices)).toMatch(/^Twenty desks of each job in California/);
  });

  test('where one job cannot be drawn, it names the other', () => {
    expect(said([montana, missing], 'nominal')).toMatch(/^Twenty desks of paralegals in California/);
  });
});

describe('what is said of a place of the copy of May 2024', () => {
  const saidOf = (area: string, unit: 'year' | 'hour') => {
    const basis = { unit, hours: 40, prices: 'nominal' } as const;
    const { headline, subtitle, notes } = sayTwentyDesks(
      readPlacePay(editionAt('r/2024-05'), { area, basis }),
      { words: en },
    );
    return { headline: plainText(headline), subtitle: plainText(subtitle), notes: notes.length };
  };

  // By the hour the copy has medians only, of Los Angeles nothing.
  test.each([
    ['california', 'California', 'hour', 'dollars an hour, before tax, as published'],
    ['los-angeles', 'Los Angeles', 'year', 'dollars a year, before tax'],
  ] as const)('without a desk to see, nothing of desks: %s', (area, name, unit, basis) => {
    expect(saidOf(area, unit)).toEqual({
      headline: `Twenty desks of each job in ${name}, from the lowest paid to the highest`,
      subtitle: `Both jobs, BLS OEWS, May 2024; ${basis}`,
      notes: 0,
    });
  });

  test('with desks, what they show', () => {
    const { headline, subtitle, notes } = saidOf('california', 'year');
    expect(headline).toMatch(/^In California, .* of twenty .* are paid more than/);
    expect(subtitle).toMatch(/^Each desk is one worker in twenty, BLS OEWS, May 2024;/);
    expect(notes).toBe(2);
  });
});
