import { expect, test } from 'vitest';
import { english } from '../../edition.ts';
import { plainText } from '../../markup.ts';
import { en } from '../../words.en.ts';
import { chartMarkup } from '../show-chart.ts';
import { stateRanking } from './chart.ts';
import { stateRankingExamples as examples } from './examples.ts';
import { layoutStateRanking, ROW_STEP } from './layout.ts';
import { drawStateRanking } from './svg.ts';

const layout = layoutStateRanking(examples['a-tie-and-dc'])!;
const { rows, height } = layout;

test('bars are as long as pay is high, from zero; the highest fills the width', () => {
  expect(rows[0]!.length).toBe(100);
  for (const { length, pay } of rows) expect(length).toBeCloseTo((pay.value! / 77_390) * 100, 2);
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
  ['the chosen state, and no other, is marked', 'a-tie-and-dc', ['nevada']],
  ['a place that is not drawn marks none', 'an-unknown-chosen', []],
] as const)('%s', (_, name, marked) => {
  const layout = layoutStateRanking(examples[name])!;
  expect(layout.rows.filter((row) => row.chosen).map((row) => row.slug)).toEqual(marked);
  const svg = String(drawStateRanking(layout, '', en));
  expect(svg.match(/rank-row--chosen/g) ?? []).toHaveLength(marked.length);
});

test('the drawing writes a rank for each state and none for DC', () => {
  const svg = String(drawStateRanking(layout, '', en));
  const ranks = [...svg.matchAll(/data-figure="example\/([a-z-]+)\/paralegal\/rank"/g)].map(
    ([, slug]) => slug,
  );
  expect(ranks).toEqual(['california', 'arizona', 'nevada', 'mississippi']);
});

const textOf = (name: keyof typeof examples) => {
  const { cites } = english;
  const edition = { ...english, cites: { ...cites, example: cites[english.release.source]! } };
  return plainText(chartMarkup(stateRanking, examples[name], edition));
};

test.each([
  ['of a state with a rank', 'a-tie-and-dc', 'Nevada ranks 2nd of 4 states by median pay of paralegals'],
  [
    'of a state without the figure',
    'an-unknown-chosen',
    'States by median pay of paralegals; for Montana, the figure is not released by BLS',
  ],
  [
    'where no state has the figure',
    'none-known',
    'States by median pay of paralegals; for California, the figure is not in our copy of this release',
  ],
] as const)('headline %s', (_, name, headline) => {
  expect(textOf(name)).toMatch(new RegExp(`^${headline}`));
});

test('the sentence names the highest and the lowest paid, and no one who is unranked as either', () => {
  expect(textOf('a-tie-and-dc')).toContain(
    'California ($77,390) has the highest median pay of paralegals and Mississippi ($38,695) the lowest. Nevada: $60,000.',
  );
});

test('where no state has the figure, that is said, and nothing is drawn', () => {
  expect(stateRanking.layout(examples['none-known'], en)).toBeNull();
  expect(textOf('none-known')).toContain('No state has this figure here, so there is no ranking.');
  expect(textOf('none-known')).not.toContain('highest');
});

test('the table has every state in order, those without the figure last, and a rank for none but those counted', () => {
  const [table] = stateRanking.tables(examples['a-tie-and-dc'], en);
  expect(table!.rows.map(({ head, cells: [rank] }) => [head, rank])).toEqual([
    ['California', expect.objectContaining({ value: 1 })],
    ['District of Columbia', 'not ranked'],
    ['Arizona', expect.objectContaining({ value: 2 })],
    ['Nevada', expect.objectContaining({ value: 2 })],
    ['Mississippi', expect.objectContaining({ value: 4 })],
    ['Montana', 'not ranked'],
  ]);
});
