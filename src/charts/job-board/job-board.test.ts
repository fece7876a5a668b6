import { describe, expect, test } from 'vitest';
import { plainText } from '../../markup.ts';
import type { PayRow } from '../../model/pay-row.ts';
import { PERCENTILES } from '../../schema/terms.ts';
import { en } from '../../words.en.ts';
import { layoutPayRange, type MarkName, type PayRangeRow } from '../pay-range/layout.ts';
import { jobBoard } from './chart.ts';
import { jobBoardExamples as examples } from './examples.ts';

const xOf = (row: PayRangeRow, name: MarkName) => row.marks.find((mark) => mark.name === name)?.x;

describe('the job board', () => {
  const layout = jobBoard.layout(examples.california, en)!;
  const [paralegal, secretary] = layout.rows as [PayRangeRow, PayRangeRow];

  test('has no median and no 10th percentile', () => {
    expect(paralegal.marks.map((mark) => mark.name)).toEqual(['p25', 'p75', 'p90', 'average', 'low', 'high']);
    expect(paralegal.missing.map((mark) => mark.name)).toEqual(['p10', 'p50']);
    expect(secretary.missing.map((mark) => mark.name)).toEqual(['p10', 'p50', 'low', 'high']);
  });

  test('each figure is either drawn, with one label, or listed as missing; none is both', () => {
    for (const row of layout.rows) {
      expect(row.labels.map(({ name }) => name).sort()).toEqual(row.marks.map(({ name }) => name).sort());
      const names = [...row.marks, ...row.missing].map(({ name }) => name);
      expect(names.toSorted()).toEqual([...PERCENTILES, 'average', 'high', 'low'].toSorted());
    }
  });

  test('draws its line over what it names, from lowest to highest', () => {
    expect(paralegal.line).toEqual({ from: xOf(paralegal, 'low'), to: xOf(paralegal, 'high') });
    expect(secretary.line).toEqual({ from: xOf(secretary, 'p25'), to: xOf(secretary, 'p90') });
  });

  test('its average does not stretch the line, wherever it stands', () => {
    const [, row] = examples.california.rows;
    const high = { ...row!.board!.average, value: 150_000 } as PayRow['percentiles']['p50'];
    const outlier: PayRow = { ...row!, board: { ...row!.board!, average: high } };
    const [drawn] = layoutPayRange([outlier], { words: en }).rows;
    expect(drawn!.line).toEqual({ from: xOf(drawn!, 'p25'), to: xOf(drawn!, 'p90') });
    expect(xOf(drawn!, 'average')).toBeGreaterThan(drawn!.line!.to);
  });

  test('its average is drawn as a diamond, not as a median', () => {
    const svg = String(jobBoard.draw(layout, { words: en, href: (page) => page, label: '' }));
    expect(svg.match(/class="average-mark"/g)).toHaveLength(2);
    expect(svg).not.toContain('range-median');
  });
});

test.each(['asked-for-a-rank', 'elsewhere'] as const)('there is nothing to draw: %s', (name) => {
  expect(jobBoard.layout(examples[name], en)).toBeNull();
});

test.each([
  ['california', 'leave out'],
  ['asked-for-a-rank', 'rank'],
  ['elsewhere', 'leave out'],
] as const)('says what it is asked for: %s', (name, part) => {
  const { headline, sentence } = jobBoard.say(examples[name], { words: en, href: (page) => page });
  expect(plainText(headline)).toContain(part);
  expect(plainText(sentence).includes('Ohio')).toBe(name === 'elsewhere');
});
