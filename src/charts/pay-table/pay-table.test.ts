import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { chartData } from '../../data/charts.ts';
import { places, placeNamed } from '../../data/index.ts';
import { en } from '../../words.en.ts';
import { AS_PUBLISHED, countOf, type Place } from '../../model/pay.ts';
import { ROLES } from '../../schema/terms.ts';
import { fullTable, payTable } from './chart.ts';

const CONTEXT = { ...chartData, words: en };

/** Words beside the figures of both jobs, by row; rows without any are left out. */
const marksOf = (place: Place) =>
  Object.fromEntries(
    parse(String(fullTable(CONTEXT, place, AS_PUBLISHED)))
      .querySelectorAll('tbody tr')
      .map((tr) => [
        tr.querySelector('th')!.text,
        tr.querySelectorAll('td').map((td) => td.querySelector('.rough')?.text ?? ''),
      ])
      .filter(([, marks]) => (marks as string[]).some(Boolean)),
  ) as Record<string, string[]>;

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
  expect(String(payTable(CONTEXT, placeNamed('napa'), AS_PUBLISHED))).not.toContain('class="rough"');
});
