import { describe, expect, test } from 'vitest';
import { english } from '../../edition.ts';
import { plainText } from '../../markup.ts';
import { en } from '../../words.en.ts';
import { DEFAULT_OPTIONS } from '../chart.ts';
import { chartMarkup } from '../show-chart.ts';
import { FOOT, HEAD, ROW_STEP } from '../ranking-rows.ts';
import { stateRanking } from './chart.ts';
import { stateRankingExamples as examples } from './examples.ts';
import { readStateRanking } from './input.ts';
import { layoutStateRanking, type StateRankingLayout } from './layout.ts';
import { drawStateRanking } from './svg.ts';

const layoutOf = (name: keyof typeof examples) => layoutStateRanking(examples[name], en)!;
const partsIn = ({ blocks }: StateRankingLayout) => blocks.flatMap(({ parts }) => parts);
const rowsIn = (layout: StateRankingLayout) => partsIn(layout).flatMap((part) => part.rows);
const layout = layoutOf('a-tie-and-dc');
const rows = rowsIn(layout);

test('dots stand on one axis: as far apart as pay is, higher pay farther right', () => {
  const [high, low] = [rows[0]!, rows.at(-1)!];
  const perDollar = (high.x - low.x) / (high.pay.value! - low.pay.value!);
  for (const { x, pay } of rows) expect(x).toBeCloseTo(low.x + (pay.value! - low.pay.value!) * perDollar, 1);
  expect(perDollar).toBeGreaterThan(0);
  for (const x of [high.x, low.x, ...layout.ticks.map((tick) => tick.x)]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(100);
  }
});

test('highest pay first, equal pay side by side with one rank and one place, DC without a rank', () => {
  expect(rows.map(({ slug, rank }) => [slug, rank.value])).toEqual([
    ['california', 1],
    ['district-of-columbia', null],
    ['arizona', 2],
    ['nevada', 2],
    ['mississippi', 4],
  ]);
  expect(rows[2]!.x).toBe(rows[3]!.x);
});

test('a state without the figure is not drawn', () => {
  expect(rows.map((row) => row.slug)).not.toContain('montana');
});

test('rows stand under one another and the height holds them, with room for the ticks', () => {
  expect(rows.map((row) => row.y)).toEqual([0, 1, 2, 3, 4].map((i) => HEAD + i * ROW_STEP));
  expect(partsIn(layout).map(({ height }) => height)).toEqual([HEAD + 5 * ROW_STEP + FOOT]);
});

describe('what is shown at once', () => {
  const folds = (layout: StateRankingLayout) =>
    layout.blocks.map(({ parts, folded }) => [parts.flatMap((part) => part.rows).length, folded]);

  test('the first five, the chosen one with two on each side, the last three; the rest is folded', () => {
    const twice = layoutOf('folded-twice');
    expect(folds(twice)).toEqual([
      [5, null],
      [7, { states: 6, dc: true }],
      [5, null],
      [6, { states: 6, dc: false }],
      [3, null],
    ]);
    const shown = twice.blocks.filter(({ folded }) => !folded).flatMap(({ parts }) => parts);
    expect(shown.flatMap((part) => part.rows).map(({ slug }) => slug)).toEqual([
      ...['alabama', 'alaska', 'arizona', 'arkansas', 'california'],
      ...['idaho', 'illinois', 'indiana', 'iowa', 'kansas'],
      ...['minnesota', 'missouri', 'montana'],
    ]);
  });

  test('few rows are not worth a press', () => {
    expect(folds(layout)).toEqual([[5, null]]);
  });

  test('in order of the gap too; in order of name all are shown', () => {
    const kinds = (['gap', 'name'] as const).map((sort) =>
      layoutStateRanking({ ...examples['folded-twice'], sort }, en)!.blocks.map(
        (block) => block.folded !== null,
      ),
    );
    expect(kinds).toEqual([[false, true, false, true, false], [false]]);
  });

  test('every row is drawn once, in order, in parts that a sheet of paper holds', () => {
    const ranking = readStateRanking(english, DEFAULT_OPTIONS);
    const parts = partsIn(layoutStateRanking(ranking, en)!);
    const all = parts.flatMap((part) => part.rows.map(({ slug }) => slug));
    expect(all).toEqual(ranking.rows.map(({ place }) => place.slug));
    expect(Math.max(...parts.map((part) => part.rows.length))).toBeLessThanOrEqual(15);
    expect(parts.map(({ ticks }) => ticks.above)).toEqual(parts.map((_, i) => i === 0));
    expect(parts.map(({ ticks }) => ticks.below)).toEqual(parts.map((_, i) => i === parts.length - 1));
  });

  test('a fold says what is in it, and each part of the drawing which it is', () => {
    const html = String(drawStateRanking(layoutOf('folded-twice'), 'States', en));
    expect([...html.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, text]) => text)).toEqual([
      '6 states and the District of Columbia between',
      '6 states between',
    ]);
    expect([...html.matchAll(/aria-label="(.*?)"/g)].map(([, label]) => label)).toEqual([
      'States, part 1',
      'States, part 2',
      'States, part 3',
      'States, part 4',
      'States, part 5',
    ]);
  });
});

test.each([
  ['the chosen state, and no other, is marked', 'a-tie-and-dc', ['nevada']],
  ['a place that is not drawn marks none', 'an-unknown-chosen', []],
] as const)('%s', (_, name, marked) => {
  const layout = layoutOf(name);
  expect(
    rowsIn(layout)
      .filter((row) => row.chosen)
      .map((row) => row.slug),
  ).toEqual(marked);
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

test('the table has every state in order, those without the figure last, a rank for none but those counted, and each leads to its state', () => {
  const [table] = stateRanking.tables(examples['a-tie-and-dc'], en);
  const head = (name: string) => {
    const slug = name.toLowerCase().replaceAll(' ', '-');
    return { text: name, area: { slug, href: `#${slug}`, current: name === 'Nevada' } };
  };
  expect(table!.rows.map(({ head, cells: [rank] }) => [head, rank])).toEqual([
    [head('California'), expect.objectContaining({ value: 1 })],
    [head('District of Columbia'), 'not ranked'],
    [head('Arizona'), expect.objectContaining({ value: 2 })],
    [head('Nevada'), expect.objectContaining({ value: 2 })],
    [head('Mississippi'), expect.objectContaining({ value: 4 })],
    [head('Montana'), 'not ranked'],
  ]);
});
