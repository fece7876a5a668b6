import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIST, expectNone, pageAt, pages, readBuilt } from './pages.ts';

const ARTICLE = '/guides/legal-secretary-vs-paralegal/';
const textAt = (path: string) => pageAt(path).root.querySelector('main')!.text.replace(/\s+/g, ' ');

const WAGE =
  'California’s minimum wage in 2026 is $16.90 an hour; from January 1, 2027 it is $17.40 (Labor Code §1182.12).';
const FLOOR =
  'In 2026 a salary below $70,304 a year is too low for the executive, administrative or professional exemption from overtime, so overtime should be due; from January 1, 2027 the limit is $72,384 (Labor Code §515).';
const NEWER =
  'BLS released newer projections, for 2025–35, on August 27, 2026. We do not have their figures yet.';

test.each([
  ['the offer check, by hand', '/offer/', [WAGE, FLOOR]],
  ['sources and method', '/data/', [WAGE, FLOOR, NEWER]],
  ['the questions for a job ad and the outlook', ARTICLE, [FLOOR, NEWER]],
  [
    'pay by the hour in California',
    '/pay/california/',
    ['$16.90 an hour; from January 1, 2027 it is $17.40.'],
  ],
  [
    'pay by the hour in an area',
    '/pay/california/fresno/',
    ['$16.90 an hour; from January 1, 2027 it is $17.40.'],
  ],
  [
    'schooling beside other jobs',
    '/pay/texas/',
    ['BLS, projections, 2024–34, released August 28, 2025 (a newer edition, 2025–35, exists)'],
  ],
])('what holds, and what comes next: %s', (_, path, said) => {
  const text = textAt(path);
  for (const sentence of said) expect(text).toContain(sentence);
});

test('no page says that a salary cannot be exempt, or that overtime is normally due', () => {
  expectNone(
    pages.flatMap(({ path, root }) => {
      const [found] =
        /cannot be exempt|can be exempt from|normally (?:be|means|is) (?:due|overtime)/.exec(root.text) ?? [];
      return found === undefined ? [] : [`${path}: ${found}`];
    }),
  );
});

// What pages and scripts call the article. Addresses and ids keep the name `job-board`.
const OLD_NAMES =
  /job[ -]board(?:’s)? (?:estimates|figures|that|gives|ranks|says)|\bjob boards?\b|one state cannot|about February 2024/gi;

test('the 2024 article is called that, and no job board, on every page and in every script', () => {
  const scripts = globSync('_astro/**/*.js', { cwd: DIST });
  const texts = [
    ...pages.map(({ path, root }) => [path, root.text] as const),
    ...scripts.map((file) => [file, readBuilt(file)] as const),
  ];
  expectNone(
    texts.flatMap(([where, text]) => (text.match(OLD_NAMES) ?? []).map((name) => `${where}: ${name}`)),
  );
  expect(scripts.some((file) => readBuilt(file).includes('article that names no source'))).toBe(true);
  expect(textAt(ARTICLE)).toMatch(/A 2024 article by One Legal, .*? names no source for its figures/s);
  expect(textAt('/data/')).toContain('figures of a 2024 article that names no source');
  expect(textAt('/pay/')).toContain('2024 article');
});

test('the lowest figure of the article stands beside both minimum wages that it may belong to', () => {
  expect(textAt(ARTICLE)).toContain(
    '$15.66 an hour for full-time work. California’s minimum wage was $16.00 in 2024 and $15.50 in 2023.',
  );
});

test('each source has its date, or says that it is not recorded', () => {
  const dates = pageAt('/data/')
    .root.querySelectorAll('.source')
    .map((source) => {
      const [, date = ''] =
        /Published\s+(.*?)\s+(?:Newer|Read)\b/s.exec(source.text.replace(/\s+/g, ' ')) ?? [];
      return [source.closest('[id]')!.id, date] as const;
    });
  const KNOWN = /^(?:[A-Z][a-z]+ \d{1,2}, 20\d\d|date not recorded)$/;
  expect(dates.filter(([, date]) => !KNOWN.test(date))).toEqual([
    [
      'oews-history',
      'May 2025 on May 15, 2026; May 2024 on April 2, 2025; dates of the earlier releases not recorded',
    ],
  ]);
  expect(textAt('/pay/united-states/')).not.toContain('May 2015 to May 2025, released');
});

test('why a figure is not released is not guessed', () => {
  expect(textAt('/data/')).toContain('BLS made an estimate and did not publish it.');
  expect(textAt('/data/')).not.toMatch(/too few employers/);
});

test('California’s two projections carry their years, and the warning stands beside them', () => {
  const text = textAt(ARTICLE);
  expect(text).toMatch(/California\s+\+?12%, 2022–32\s+−20\.1%, 2018–28/);
  expect(text).toContain('California’s two projections are for different years, so do not compare them');
  expect(text).toMatch(/2018–28\s+Openings a year there\s+4,690\s+about 2,171/);
  expect(textAt('/guides/outlook/')).toContain(
    'For legal secretaries in the state, the openings a year are those of all ten years, 21,710, divided by ten.',
  );
});

test('the end of the training period follows from the rule', () => {
  expect(textAt('/guides/become-a-paralegal/')).toContain(
    'two calendar years for everyone. So the period 2025–26 ends on December 31, 2026',
  );
});
