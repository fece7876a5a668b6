import { expect, test } from 'vitest';
import { dayAfter, dueAgain, earliest, firstDayOf, monthsAfter, pastOn } from './out-of-date.ts';

test.each([
  ['a day', '2026-11-28', '2027-11-28'],
  ['a month: from its first day, so that nothing is found too late', '2026-11', '2027-11-01'],
  ['a year: from its first day', '2026', '2027-01-01'],
  ['a day that the next year lacks', '2028-02-29', '2029-03-01'],
])('what was checked is due again a year later: %s', (_, checked, due) => {
  expect(dueAgain(checked)).toBe(due);
});

test('an edition is due after its months, over the end of a year', () => {
  expect(monthsAfter('2026-05-15', 12)).toBe('2027-05-15');
  expect(monthsAfter('2026-11', 3)).toBe('2027-02-01');
  expect(firstDayOf('2026-05')).toBe('2026-05-01');
});

test('the day after the last one, over the end of a month and of a year', () => {
  expect(['2026-12-31', '2028-02-28', '2026-06-30'].map(dayAfter)).toEqual([
    '2027-01-01',
    '2028-02-29',
    '2026-07-01',
  ]);
});

const fact = (id: string, due: string) => ({
  file: 'data/facts',
  id,
  due,
  reason: 'time-over' as const,
  since: '2026-12-31',
});

test('a fact is past its time from the day that it is due, the longest past first', () => {
  const facts = [fact('b', '2027-01-01'), fact('c', '2026-06-01'), fact('a', '2027-01-01')];
  expect(pastOn(facts, '2026-12-31').map(({ id }) => id)).toEqual(['c']);
  expect(pastOn(facts, '2027-01-01').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(pastOn(facts, '2026-05-31')).toEqual([]);
});

test('the earliest of some days', () => {
  expect(earliest(['2027-03-01', '2026-11-28', '2027-01-01'])).toBe('2026-11-28');
  expect(() => earliest([])).toThrow(RangeError);
});
