import { describe, expect, test } from 'vitest';
import {
  type At,
  countSteps,
  type Drawn,
  numberOf,
  seriesOf,
  stepAfter,
  type Walk,
  type WalkCell,
  walkOf,
  type WalkTable,
  within,
} from './walk.ts';

const known = (figure: string): WalkCell => ({ text: `$${figure}`, figures: [figure], unknown: false });
const unknown = (figure: string): WalkCell => ({ text: 'not released', figures: [figure], unknown: true });

/** Two jobs, one below the other in the drawing, whose figures stand in columns. */
const range: WalkTable = {
  byColumn: true,
  columns: ['Paralegals', 'Secretaries'],
  rows: [
    { head: 'Median', slug: null, cells: [known('a50'), known('b50')] },
    { head: 'Mean', slug: null, cells: [known('a-mean'), known('b-mean')] },
  ],
};

/** Places, each a row of the drawing. */
const ranking: WalkTable = {
  byColumn: false,
  columns: ['Rank', 'Pay'],
  rows: [
    { head: 'Utah', slug: 'utah', cells: [known('utah-rank'), known('utah-pay')] },
    { head: 'Montana', slug: 'montana', cells: [unknown('montana-rank'), unknown('montana-pay')] },
    { head: 'Ohio', slug: 'ohio', cells: [known('ohio-rank'), known('ohio-pay')] },
    { head: 'Iowa', slug: 'iowa', cells: [known('iowa-rank'), known('iowa-pay')] },
  ],
};

/** A drawing that has these figures and places, from the first down. */
const drawing = (...names: string[]): Drawn => ({
  isDrawn: (figure) => names.includes(figure),
  placeOf({ slug, steps }) {
    const places = [slug ?? '', ...steps.flatMap(({ figures }) => figures)].map((name) =>
      names.indexOf(name),
    );
    const drawn = places.filter((place) => place >= 0);
    return drawn.length > 0 ? Math.min(...drawn) : null;
  },
});

const told = (walk: Walk) =>
  walk.map(({ name, steps }) => `${name}: ${steps.map((step) => `${step.name} ${step.text}`).join(', ')}`);

describe('a table becomes series', () => {
  test('a row each, where places stand one below the other', () => {
    expect(told(seriesOf(ranking))[0]).toBe('Utah: Rank $utah-rank, Pay $utah-pay');
    expect(seriesOf(ranking).map(({ slug }) => slug)).toEqual(['utah', 'montana', 'ohio', 'iowa']);
  });

  test('a column each, where the columns do', () => {
    expect(told(seriesOf(range))).toEqual([
      'Paralegals: Median $a50, Mean $a-mean',
      'Secretaries: Median $b50, Mean $b-mean',
    ]);
  });
});

test.each<[string, WalkTable, Drawn, boolean, string[]]>([
  [
    'drawn rows, in the order of the drawing',
    ranking,
    drawing('ohio', 'iowa', 'utah'),
    false,
    ['Ohio', 'Iowa', 'Utah', 'Montana'],
  ],
  [
    'known rows that are not drawn are left out, unknown ones come last',
    ranking,
    drawing('iowa'),
    false,
    ['Iowa', 'Montana'],
  ],
  ['a table of which nothing is drawn is not walked', ranking, drawing('texas'), false, []],
  ['a table of which nothing is drawn is not walked', ranking, drawing(), true, []],
  [
    'columns, in the order of the drawing',
    range,
    drawing('b50', 'a50'),
    false,
    ['Secretaries', 'Paralegals'],
  ],
])('%s', (_, table, drawn, marksOnly, names) => {
  expect(walkOf(table, drawn, { marksOnly }).map(({ name }) => name)).toEqual(names);
});

test('with marks alone, cells without one are left out, and so are rows that nobody knows', () => {
  expect(told(walkOf(range, drawing('a50', 'b50'), { marksOnly: true }))).toEqual([
    'Paralegals: Median $a50',
    'Secretaries: Median $b50',
  ]);
  expect(told(walkOf(ranking, drawing('utah', 'utah-pay'), { marksOnly: true }))).toEqual([
    'Utah: Pay $utah-pay',
  ]);
});

test('what is unknown is said as the table says it', () => {
  expect(told(walkOf(ranking, drawing('utah'), { marksOnly: false })).at(-1)).toBe(
    'Montana: Rank not released, Pay not released',
  );
});

const grid = walkOf(ranking, drawing('utah', 'ohio', 'iowa'), { marksOnly: false });
const line = walkOf({ ...range, columns: ['Paralegals'] }, drawing('a50'), { marksOnly: false });
const column: Walk = grid.map((series) => ({ ...series, steps: series.steps.slice(0, 1) }));
const at = (series: number, step: number): At => ({ series, step });

test.each<[string, Walk, At, string, At | null]>([
  ['right: the next of the row', grid, at(1, 0), 'ArrowRight', at(1, 1)],
  ['left: the one before', grid, at(1, 1), 'ArrowLeft', at(1, 0)],
  ['down: the same of the next row', grid, at(1, 1), 'ArrowDown', at(2, 1)],
  ['up: the same of the row before', grid, at(1, 1), 'ArrowUp', at(0, 1)],
  ['right at the end of a row: it stays', grid, at(0, 1), 'ArrowRight', at(0, 1)],
  ['left at its beginning: it stays', grid, at(2, 0), 'ArrowLeft', at(2, 0)],
  ['up in the first row: it stays', grid, at(0, 1), 'ArrowUp', at(0, 1)],
  ['down in the last row: it stays', grid, at(3, 1), 'ArrowDown', at(3, 1)],
  ['Home: the first of all', grid, at(2, 1), 'Home', at(0, 0)],
  ['End: the last of all', grid, at(0, 0), 'End', at(3, 1)],
  ['one row: down walks along it', line, at(0, 0), 'ArrowDown', at(0, 1)],
  ['one row: up walks back', line, at(0, 1), 'ArrowUp', at(0, 0)],
  ['one mark a row: right walks down', column, at(0, 0), 'ArrowRight', at(1, 0)],
  ['one mark a row: down walks down', column, at(0, 0), 'ArrowDown', at(1, 0)],
  ['another key walks nowhere', grid, at(1, 1), 'Tab', null],
  ['a letter walks nowhere', grid, at(1, 1), 'a', null],
])('%s', (_, walk, from, key, to) => {
  expect(stepAfter(walk, from, key)).toEqual(to);
});

test('steps are counted along each row, the first row first', () => {
  expect(countSteps(grid)).toBe(8);
  expect([at(0, 0), at(0, 1), at(1, 0), at(3, 1)].map((one) => numberOf(grid, one))).toEqual([1, 2, 3, 8]);
});

test('a step that is no longer there becomes the nearest that is', () => {
  expect(within(line, at(5, 9))).toEqual(at(0, 1));
});
