import { expect, test } from 'vitest';
import { BUILD_DAY, readBuildDay } from './build-day.ts';

test('the day is that of California', () => {
  expect(readBuildDay(undefined, new Date('2027-01-01T07:59:00Z'))).toBe('2026-12-31');
  expect(readBuildDay('', new Date('2027-01-01T08:00:00Z'))).toBe('2027-01-01');
});

test('a named day takes its place; tests have one', () => {
  expect(readBuildDay('2028-02-29', new Date('2027-01-01T08:00:00Z'))).toBe('2028-02-29');
  expect(BUILD_DAY).toBe(process.env.BUILD_DAY);
});

test.each(['2027-02-29', '2027-1-1', 'tomorrow', '2027-01-01T00:00'])('“%s” is no day', (named) => {
  expect(() => readBuildDay(named, new Date('2027-01-01T08:00:00Z'))).toThrow(`BUILD_DAY is "${named}"`);
});
