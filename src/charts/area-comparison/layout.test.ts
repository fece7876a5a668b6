import { max, sum } from 'd3';
import { expect, test } from 'vitest';
import { english } from '../../edition.ts';
import { showChart } from '../show-chart.ts';
import { areaComparison } from './chart.ts';
import { areaComparisonExamples } from './examples.ts';
import { layoutAreaComparison, LINE } from './layout.ts';

test('in a wide plot a row is as high as the job with most lines needs, and the rows move together', () => {
  const { rows } = layoutAreaComparison(areaComparisonExamples['one-exception'], english.words);
  const [lines, beside] = [
    rows.map(({ facts }) => sum(facts, (job) => job.lines.length)),
    rows.map(({ facts }) => max(facts, (job) => job.lines.length)!),
  ];
  rows.forEach(({ height, wideHeight }, i) => {
    expect(beside[i]).toBeLessThan(lines[i]!);
    expect(height - wideHeight).toBe((lines[i]! - beside[i]!) * LINE);
  });
  expect(String(showChart(areaComparison, english))).toMatch(/<svg class="chart-svg shrink-\d"/);
});
