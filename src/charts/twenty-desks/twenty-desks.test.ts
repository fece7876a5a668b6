import { expect, test } from 'vitest';
import { en } from '../../words.en.ts';
import type { PayRow } from '../../model/pay-row.ts';
import { twentyDesksExamples as examples } from './examples.ts';
import { DESK_STEP, GROUP_STEP, layoutTwentyDesks } from './layout.ts';
import { drawDesks, drawTwentyDesks } from './svg.ts';

/** Montana. */
const [paralegal, secretary] = examples['a-missing-percentile'].rows as [PayRow, PayRow];
const full = layoutTwentyDesks(paralegal);

test('twenty desks in six rows', () => {
  expect(full.rows.map((row) => row.desks.length)).toEqual([2, 3, 5, 5, 3, 2]);
  expect(full.rows.flatMap((row) => row.desks)).toHaveLength(20);
  expect(full.missing).toBeNull();
});

test('highest pay on top: bounds fall from row to row, and each row ends where the next begins', () => {
  expect(full.rows.map(({ from, to }) => [from?.value ?? null, to?.value ?? null])).toEqual([
    [76_660, null],
    [66_960, 76_660],
    [57_290, 66_960],
    [48_560, 57_290],
    [46_140, 48_560],
    [null, 46_140],
  ]);
});

test('no two desks overlap, none reaches into the bounds beside it, and the height holds every row', () => {
  for (const [i, row] of full.rows.entries()) {
    expect(row.y).toBe(i * GROUP_STEP);
    expect(row.desks).toEqual(row.desks.map((_, desk) => desk * DESK_STEP));
    expect(Math.max(...row.desks) + DESK_STEP).toBeLessThanOrEqual(full.boundsX);
  }
  expect(full.height).toBe(6 * GROUP_STEP);
});

test('one missing percentile is enough to draw nothing; the reason is given', () => {
  expect(layoutTwentyDesks(secretary)).toMatchObject({ rows: [], height: 0, missing: 'not-released' });
  const onlyP75 = {
    ...paralegal,
    percentiles: { ...paralegal.percentiles, p75: secretary.percentiles.p75 },
  };
  const layout = layoutTwentyDesks(onlyP75);
  expect(layout).toMatchObject({ rows: [], missing: 'not-released' });
  expect(String(drawDesks(layout, { words: en, label: '' }))).not.toContain('<svg');
});

test('a top-coded percentile is a bound like another', () => {
  const { rows, missing } = layoutTwentyDesks(examples['top-coded'].rows[0]!);
  expect(missing).toBeNull();
  expect(rows[0]!.from).toMatchObject({ state: 'top-coded', bound: 239_200 });
  expect(rows.flatMap((row) => row.desks)).toHaveLength(20);
});

test('the drawing has a person and a desk for each of the twenty', () => {
  const svg = String(drawDesks(full, { words: en, label: '' }));
  expect(svg.match(/class="desk-person"/g)).toHaveLength(20);
  expect(svg.match(/class="desk-top"/g)).toHaveLength(20);
});

test('a column a job, under its name', () => {
  const columns = examples['both-jobs'].rows.map(layoutTwentyDesks);
  const html = String(drawTwentyDesks(columns, { words: en, label: '' }));
  expect([...html.matchAll(/class="chart-name">([^<]*)<|job--([\w-]+)"/g)].map((m) => m[1] ?? m[2])).toEqual([
    'Paralegals',
    'paralegal',
    'Legal secretaries',
    'legal-secretary',
  ]);
});
