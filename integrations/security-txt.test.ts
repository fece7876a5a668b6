import { expect, test } from 'vitest';
import { securityText } from './security-txt.ts';

const text = (built: string) =>
  Object.fromEntries(
    securityText('mailto:site@college.example', 'https://college.example', built)
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/: (.*)/s, 2)),
  ) as Record<string, string>;

test('it has the contact, one end and the address where it stands', () => {
  expect(text('2026-11-29')).toEqual({
    Contact: 'mailto:site@college.example',
    Expires: '2027-11-24T00:00:00Z',
    'Preferred-Languages': 'en',
    Canonical: 'https://college.example/.well-known/security.txt',
  });
});

test.each(['2026-01-01', '2027-12-31', '2028-02-29'])('built on %s, it ends within a year', (built) => {
  const end = Date.parse(text(built).Expires!);
  const days = (end - Date.parse(built)) / (24 * 60 * 60 * 1000);
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
});
