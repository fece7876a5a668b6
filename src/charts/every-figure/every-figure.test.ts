import { expect, test } from 'vitest';
import { en } from '../../words.en.ts';
import { AS_PUBLISHED, countOf, type Place } from '../../model/pay.ts';
import { ROLES } from '../../schema/terms.ts';
import { english } from '../../edition.ts';
import { type Cell, DEFAULT_OPTIONS } from '../chart.ts';
import { readPlacePay } from '../pay-table/input.ts';
import { payTable } from '../pay-table/tables.ts';
import { everyFigure } from './chart.ts';

const { placeNamed, places } = english.data;
const { chartData } = english;

const roughOf = (cell: Cell) => (typeof cell === 'object' && 'rough' in cell ? (cell.rough ?? '') : '');

/** Words beside the figures of both jobs, by row; rows without any are left out. */
function marksOf({ slug }: Place): Record<string, string[]> {
  const [table] = everyFigure.tables(everyFigure.input(english, { ...DEFAULT_OPTIONS, area: slug }), en);
  const marks = table!.rows.map(
    ({ head, cells }) => [typeof head === 'string' ? head : head.text, cells.map(roughOf)] as const,
  );
  return Object.fromEntries(marks.filter(([, found]) => found.some(Boolean)));
}

test.each([
  ['few jobs of both', 'napa', { Jobs: ['few', 'few'] }],
  ['a mean with a large error of one', 'california', { Mean: ['', 'rough'] }],
  ['nothing rough', 'united-states', {}],
])('%s: %s', (_, slug, marks) => {
  expect(marksOf(placeNamed(slug))).toEqual(marks);
});

test('in every place, jobs and means are marked by the rules for them and nothing else is', () => {
  const value = (place: Place, role: (typeof ROLES)[number], measure: 'jobs' | 'jobs-rse' | 'mean-rse') =>
    countOf(chartData.release, place, role, measure).value;
  for (const place of places) {
    const jobs = ROLES.map((role) => {
      const [count, rse] = [value(place, role, 'jobs'), value(place, role, 'jobs-rse')];
      return [count !== null && count < 100 && 'few', rse !== null && rse >= 30 && 'rough']
        .filter(Boolean)
        .join(', ');
    });
    const means = ROLES.map((role) => ((value(place, role, 'mean-rse') ?? 0) >= 10 ? 'rough' : ''));
    const expected = {
      ...(jobs.some(Boolean) && { Jobs: jobs }),
      ...(means.some(Boolean) && { Mean: means }),
    };
    expect(marksOf(place), place.slug).toEqual(expected);
  }
});

test('the table of percentiles under a chart marks nothing', () => {
  const { rows } = payTable(readPlacePay(english, { area: 'napa', basis: AS_PUBLISHED }), en);
  expect(rows).toHaveLength(6);
  expect(rows.flatMap(({ cells }) => cells.map(roughOf)).join('')).toBe('');
});
