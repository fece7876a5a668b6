import { expect, test } from 'vitest';
import { noticeLines, releaseNoticeText } from './release-notice.ts';
import { explorer } from './words.en.ts';

const NEWEST = '2025-05';
const EXISTS = 'BLS published it, but it is not on this site.';

test.each([
  ['the release before the newest', '2024-05'],
  ['the first that the site has a figure of', '2015-05'],
])('%s exists, and is not here', (_, asked) => {
  const text = releaseNoticeText(asked, NEWEST, explorer.release);
  expect(text).toContain(`“${asked}”`);
  expect(text).toContain(EXISTS);
  expect(text).toContain('The newest release here is shown instead.');
});

test.each([
  ['a month to come', '2030-01'],
  ['the May to come', '2026-05'],
  ['another month than May', '2024-11'],
  ['a year that we know nothing of', '1999-05'],
  ['no month at all', 'abc'],
  ['a month with something behind it', '2024-05x'],
])('of %s nothing is said but that it is not here', (_, asked) => {
  const text = releaseNoticeText(asked, NEWEST, explorer.release);
  expect(text).toContain(`“${asked}”, which is not on this site.`);
  expect(text).not.toMatch(/published|does not exist/);
});

test.each([
  ['hours out of range: the range is named', 'hours', '99', /“99” hours a week.* from 10 to 60/],
  ['a place beside the first: it is left out', 'with', 'foo', /“foo” is left out/],
  ['a place: the usual one is shown', 'area', 'foo', /the place “foo”.* The usual one is shown instead\.$/],
] as const)('%s', (_, key, value, said) => {
  const [line = ''] = noticeLines([{ key, value }], NEWEST, explorer);
  expect(line).toMatch(said);
  expect(line.includes('usual')).toBe(key === 'area');
});

test('a panel that there is not is named, and nothing is said to stand in its place', () => {
  expect(noticeLines([{ key: 'panel', value: 'print' }], NEWEST, explorer)).toEqual([
    'The link asks to open “print”, which does not exist.',
  ]);
});
