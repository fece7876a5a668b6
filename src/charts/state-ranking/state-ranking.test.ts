import { expect, test } from 'vitest';
import { en } from '../../words.en.ts';
import { stateRankingExamples } from './examples.ts';
import { layoutStateRanking, ROW_STEP } from './layout.ts';
import { stateRankingSvg } from './svg.ts';

const ranking = stateRankingExamples['a-tie-and-dc'];
const { rows, height } = layoutStateRanking(ranking, { chosen: 'nevada' });

test('bars are as long as pay is high, from zero; the highest fills the width', () => {
  expect(rows[0]!.length).toBe(100);
  for (const { length, pay } of rows) expect(length).toBeCloseTo((pay.value / 77_390) * 100, 2);
  // Half the highest pay is half its bar.
  expect(rows.at(-1)).toMatchObject({ slug: 'mississippi', length: 50 });
});

test('highest pay first, equal pay side by side with one rank and one length, DC without a rank', () => {
  expect(rows.map(({ slug, rank }) => [slug, rank.value])).toEqual([
    ['california', 1],
    ['district-of-columbia', null],
    ['arizona', 2],
    ['nevada', 2],
    ['mississippi', 4],
  ]);
  expect(rows[2]!.length).toBe(rows[3]!.length);
});

test('a state without the figure is not drawn', () => {
  expect(rows.map((row) => row.slug)).not.toContain('montana');
});

test('rows stand under one another and the height holds them', () => {
  expect(rows.map((row) => row.y)).toEqual([0, 1, 2, 3, 4].map((i) => i * ROW_STEP));
  expect(height).toBe(5 * ROW_STEP);
});

test.each([
  ['the chosen state, and no other, is marked', 'nevada', ['nevada']],
  ['a place that is not drawn marks none', 'montana', []],
])('%s', (_, chosen, marked) => {
  const layout = layoutStateRanking(ranking, { chosen });
  expect(layout.rows.filter((row) => row.chosen).map((row) => row.slug)).toEqual(marked);
  const svg = String(stateRankingSvg(ranking, { words: en, label: '', chosen }));
  expect(svg.match(/rank-row--chosen/g) ?? []).toHaveLength(marked.length);
});

test('the drawing writes a rank for each state and none for DC', () => {
  const svg = String(stateRankingSvg(ranking, { words: en, label: '', chosen: '' }));
  const ranks = [...svg.matchAll(/data-figure="example\/([a-z-]+)\/paralegal\/rank"/g)].map(
    ([, slug]) => slug,
  );
  expect(ranks).toEqual(['california', 'arizona', 'nevada', 'mississippi']);
});
