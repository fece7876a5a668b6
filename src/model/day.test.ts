import { expect, test } from 'vitest';
import { dayOf, laterOf, monthsBefore, yearOf } from './day.ts';

test.each([
  ['six months, into the year before', '2027-01-01', 6, '2026-07-01'],
  ['within a year', '2026-07-15', 6, '2026-01-15'],
  ['from a long month to a short one: the days left over run on', '2026-08-31', 6, '2026-03-03'],
])('months before a day: %s', (_, day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before);
});

test('a day is that of the clock where it stands, with two digits for month and day', () => {
  expect(dayOf(new Date(2027, 0, 1, 23, 59))).toBe('2027-01-01');
  expect(dayOf(new Date(2026, 10, 24, 0, 0))).toBe('2026-11-24');
});

test('the later of two days, and the year of one', () => {
  expect(laterOf('2026-12-31', '2027-01-01')).toBe('2027-01-01');
  expect(laterOf('2026-11-24', '2026-07-02')).toBe('2026-11-24');
  expect(yearOf('2027-01-01')).toBe(2027);
});
