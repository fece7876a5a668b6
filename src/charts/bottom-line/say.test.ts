import { expect, test } from 'vitest';
import { openRelease, RELEASES } from '../../data/index.ts';
import { plainText } from '../../markup.ts';
import { bottomLine } from '../../model/bottom-line.ts';
import { AS_PUBLISHED, type PayBasis } from '../../model/pay.ts';
import { drawn as words } from '../words.en.ts';
import { bottomLineText } from './draw.ts';
import { sayBottomLine } from './say.ts';

const newest = openRelease(RELEASES[0]);
const said = (slug: string, basis: PayBasis = AS_PUBLISHED) => {
  const place = newest.placeNamed(slug);
  const { medians, pairs, rough } = sayBottomLine(bottomLine(newest.info, place, basis), place, basis, words);
  return [medians, pairs, rough].map((part) => part && plainText(part));
};
const LOCAL = { ...AS_PUBLISHED, prices: 'local' } as const;

test.each([
  [
    'the job with the higher median is ahead in most pairs',
    'california',
    'In California, the median paralegal is paid $14,530 (23%) more a year than the median legal secretary.',
    'But in about 35 of 100 random pairs, the legal secretary is paid more.',
  ],
  [
    'each job is ahead in about half of the pairs, whatever the medians say',
    'new-york',
    'Too close to call. In New York, the median legal secretary is paid $3,820 (6%) more a year than the median paralegal.',
    'But in about 52 of 100 random pairs, the paralegal is paid more.',
  ],
  [
    'medians say one thing and pairs another',
    'ann-arbor',
    'In Ann Arbor, MI, the median legal secretary is paid $180 more a year than the median paralegal.',
    'Yet in about 56 of 100 random pairs, the paralegal is paid more.',
  ],
  [
    'one job has no wages',
    'montana',
    'In Montana, the median paralegal is paid $57,290 a year; wages of legal secretaries are not released by BLS.',
    null,
  ],
  [
    'neither job has wages',
    'aguadilla',
    'In Aguadilla, PR, wages of both jobs are not in this release.',
    null,
  ],
  [
    'a place that takes an article',
    'district-of-columbia',
    'Too close to call. In the District of Columbia, the median legal secretary is paid $9,530 (11%) more a year than the median paralegal.',
    'But in about 51 of 100 random pairs, the paralegal is paid more.',
  ],
])('%s', (_, slug, medians, pairs) => {
  expect(said(slug).slice(0, 2)).toEqual([medians, pairs]);
});

test('after local prices nobody is paid more: pay is worth more', () => {
  const [medians] = said('california', LOCAL);
  expect(medians).toMatch(/^After local prices in California, the pay of the median paralegal is worth \$\d/);
  expect(medians).not.toContain('is paid');
  const wrong = newest.places.filter(({ slug }) => said(slug, LOCAL)[0]!.includes('is paid'));
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
  expect(said('chico', LOCAL)[0]).toMatch(
    /^In Chico, the median paralegal has pay worth \$57,\d{3} a year at U.S. average prices; wages of legal secretaries/,
  );
  expect(said('guam', LOCAL)[0]).toBe(
    'In Guam, wages of both jobs cannot be put in local prices, because BEA publishes none for the area.',
  );
});

test.each([
  ['california', 'Rough figures for legal secretaries: a large survey error.'],
  ['abilene', 'Rough figures for both jobs: few jobs.'],
  [
    'blacksburg',
    'Rough figures for paralegals: few jobs; for legal secretaries: few jobs and a large survey error.',
  ],
  ['alaska', null],
])('what makes the figures of %s rough', (slug, rough) => {
  expect(said(slug)[2]).toBe(rough);
});

test('in plain text it is the two sentences and nothing else', () => {
  const text = bottomLineText(newest.info, newest.placeNamed('california'), words);
  expect(text).toBe(said('california').slice(0, 2).join(' '));
});
