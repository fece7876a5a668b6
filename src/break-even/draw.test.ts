import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { exampleIn } from '../data/programs.ts';
import { plainText, trustedMarkup } from '../markup.ts';
import { aroundOf } from '../model/around.ts';
import { breakEvenOf } from '../model/break-even-answer.ts';
import type { Study } from '../model/break-even.ts';
import type { Today } from '../model/break-even-today.ts';
import { figureId, readFigureId } from '../model/figure-ref.ts';
import { hasWages } from '../model/pay.ts';
import { drawAnswer } from './draw.ts';
import { breakEvenWords } from './words.en.ts';

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

const release = openRelease(RELEASES[0]);
const { info, placeNamed, states, californiaAreas } = release;
const context = { ...chartDataOf(RELEASES[0]), words: breakEvenWords, href: (page: string) => page };

const YEAR: Study = { cost: 9070, months: 12, hoursGivenUp: 10 };
const FEES: Study = { cost: 9070, months: 12, hoursGivenUp: 0 };
const FREE: Study = { cost: 0, months: 12, hoursGivenUp: 0 };
const MEDIAN: Today = { by: 'mark', mark: 'p50', hours: 40 };
const typed = (amount: number): Today => ({
  by: 'pay',
  pay: { amount, unit: 'year', cents: false, hours: 40, weeks: 52 },
});

const htmlOf = (place: string, study: Study, today: Today) => {
  const where = placeNamed(place);
  return String(drawAnswer(context, where, breakEvenOf(info, where, { study, today }, 'break-even')).markup);
};
const told = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => plainText(trustedMarkup(match[1]!)));
const headlineOf = (html: string) => told(html, /<h2[^>]*>(.*?)<\/h2>/gs)[0];
const verdictsOf = (html: string) =>
  told(/<ul class="break-even-verdict">.*?<\/ul>/s.exec(html)![0], /<li>(.*?)<\/li>/gs);
const stepsOf = (html: string) => told(/<ol .*?<\/ol>/s.exec(html)?.[0] ?? '', /<li>(.*?)<\/li>/gs);

test.each<[string, string, Study, Today, string, readonly string[]]>([
  [
    'it pays',
    'california',
    YEAR,
    MEDIAN,
    'It pays for itself 33 months after you start',
    [
      'At the median: 33 months (2 years and 9 months). Paralegals there are paid $14,530 more a year than legal secretaries. That earns back $24,784 in 21 months of the new job.',
    ],
  ],
  [
    'two percentiles around the pay',
    'california',
    FEES,
    typed(58_000),
    'It pays for itself 20 to 23 months after you start',
    [
      'At the 25th percentile: 23 months. Paralegals there are paid $10,130 more a year than legal secretaries. That earns back $9,070 in 11 months of the new job.',
      'At the median: 20 months. Paralegals there are paid $14,530 more a year than legal secretaries. That earns back $9,070 in 8 months of the new job.',
    ],
  ],
  [
    'never',
    'new-york',
    FEES,
    MEDIAN,
    'Never, at these numbers',
    [
      'At the median: never. Paralegals there are paid $3,820 less a year than legal secretaries, so $9,070 is not earned back.',
    ],
  ],
  [
    'perhaps never',
    'san-francisco',
    FEES,
    typed(85_000),
    'It pays for itself 36 months after you start, or never',
    [
      'At the median: 36 months (3 years). Paralegals there are paid $4,620 more a year than legal secretaries. That earns back $9,070 in 24 months of the new job.',
      'At the 75th percentile: never. Paralegals there are paid $1,230 less a year than legal secretaries, so $9,070 is not earned back.',
    ],
  ],
  [
    'the same pay',
    'florence-sc',
    FEES,
    { by: 'mark', mark: 'p10', hours: 40 },
    'Never, at these numbers',
    ['At the 10th percentile: never. Both jobs are paid the same there, so $9,070 is not earned back.'],
  ],
  [
    'too long',
    'fresno',
    YEAR,
    { by: 'mark', mark: 'p25', hours: 40 },
    'Not within 40 years, at these numbers',
    [
      expect.stringMatching(
        /^At the 25th percentile: not within 40 years\. Paralegals there are paid \$250 more a year than legal secretaries\. That is little against \$\d\d,\d{3}\.$/,
      ) as string,
    ],
  ],
  [
    'too long, counted from the first day of study',
    'fresno',
    { cost: 9700, months: 24, hoursGivenUp: 0 },
    { by: 'mark', mark: 'p25', hours: 40 },
    'Not within 40 years, at these numbers',
    [
      'At the 25th percentile: not within 40 years. Paralegals there are paid $250 more a year than legal secretaries. That is little against $9,700.',
    ],
  ],
  [
    'nothing to earn back',
    'new-york',
    FREE,
    MEDIAN,
    'These numbers cost you nothing',
    [
      'At the median: nothing to earn back. Paralegals there are paid $3,820 less a year than legal secretaries. You pay nothing and give up nothing.',
    ],
  ],
  [
    'no wages released',
    'montana',
    FEES,
    MEDIAN,
    'It cannot be worked out for Montana',
    ['At the median: not known. In Montana, wages of legal secretaries are not released by BLS.'],
  ],
  [
    'below what is published',
    'california',
    FEES,
    typed(36_000),
    'The gap at your pay is not known',
    [
      'At the 10th percentile: 24 months (2 years). Paralegals there are paid $9,750 more a year than legal secretaries. That earns back $9,070 in 12 months of the new job.',
    ],
  ],
])('%s', (_, place, study, today, headline, verdicts) => {
  const html = htmlOf(place, study, today);
  expect(headlineOf(html)).toBe(headline);
  expect(verdictsOf(html)).toEqual(verdicts);
});

test.each<[string, string, number, string]>([
  [
    'between',
    'california',
    58_000,
    'For legal secretaries in California, your pay is between the 25th percentile and the median ($50,040 and $62,860). So the answer is given at both of these marks.',
  ],
  ['at', 'california', 62_860, 'For legal secretaries in California, your pay is at the median ($62,860).'],
  [
    'below',
    'california',
    36_000,
    'your pay is below the 10th percentile ($40,710). The survey publishes nothing below the 10th percentile. So the gap in pay here is the one at that mark.',
  ],
  [
    'above',
    'california',
    150_000,
    'your pay is above the 90th percentile ($106,580). The survey publishes nothing above the 90th percentile.',
  ],
])('where typed pay stands: %s', (_, place, pay, sentence) => {
  expect(plainText(trustedMarkup(htmlOf(place, FEES, typed(pay))))).toContain(sentence);
});

test.each([
  ['below the lowest', 36_000, 'nothing below the 10th'],
  ['above the highest', 200_000, 'nothing above the 90th'],
])('beyond the published marks, only the gap is that at the nearest one: %s', (_, pay, nothing) => {
  const wages = 'The wages given up are counted at your own pay.';
  const textOf = (study: Study) => plainText(trustedMarkup(htmlOf('california', study, typed(pay))));
  const given = textOf(YEAR);
  expect(given).toContain(`${nothing} percentile. So the gap in pay here is the one at that mark. ${wages}`);
  expect(given).not.toContain('What follows holds');
  expect(textOf(FEES)).toContain(`${nothing} percentile. So the gap in pay here is the one at that mark.`);
  expect(textOf(FEES)).not.toContain(wages);
});

test('what changes the answer is left out where nothing is to be earned back', () => {
  expect(htmlOf('california', FREE, MEDIAN)).not.toContain('What changes the answer most');
  expect(htmlOf('california', FREE, typed(58_000))).not.toContain('the largest change first');
  expect(htmlOf('california', FEES, MEDIAN)).toContain('What changes the answer most');
});

test('every step is told with its figures', () => {
  expect(stepsOf(htmlOf('california', YEAR, MEDIAN))).toEqual([
    'Work given up: 10 hours a week × 12 months × 52 ÷ 12 = 520 hours.',
    'Pay an hour today: $30.22, as published for the median of legal secretaries.',
    'Wages given up: 520 hours × $30.22 = $15,714.',
    'All it costs: $9,070 + $15,714 = $24,784.',
    'Gap a year at the median: paralegals $77,390, legal secretaries $62,860; that is $14,530 in favor of paralegals.',
    'Months in the new job: $24,784 ÷ ($14,530 ÷ 12) = 20.47, rounded up to 21.',
    'From the first day of study: 12 + 20.47 months, rounded up to 33.',
  ]);
  expect(stepsOf(htmlOf('new-york', FEES, MEDIAN))).toEqual([
    'Wages given up: none.',
    'All it costs: $9,070 + $0 = $9,070.',
    expect.stringMatching(/^Gap a year at the median: .*; that is \$3,820 in favor of legal secretaries\.$/),
  ]);
});

test('what changes the answer is a table, and marks the percentile that the answer is for', () => {
  const rows = told(htmlOf('california', YEAR, MEDIAN), /<tr>(<th scope="row">.*?)<\/tr>/gs);
  expect(rows).toEqual([
    'Months of studyhalf: 20 monthstwice: 58 months',
    'Hours given upnone: 20 monthshalf: 26 months',
    'Gap at the 25th percentile: $10,130 a year in favor of paralegals42 months',
    'Cost of the programhalf: 29 monthstwice: 40 months',
    'Gap at the 75th percentile: $17,780 a year in favor of paralegals29 months',
    'Gap at the median: $14,530 a year in favor of paralegals (as above)33 months',
  ]);
});

test('the example of the page is one that this draws, with figures of its own', () => {
  const { place, answer, of } = exampleIn(release);
  const { markup, announcement } = drawAnswer(context, place, answer, { example: of });
  expect(announcement).toContain('It pays for itself 33 months after you start. At the median: 33 months');
  expect(String(markup)).not.toContain('derived/break-even/');
});

test('every answer says what it supposes and what it does not know, and names its figures', () => {
  const places = [...states, ...californiaAreas].filter((place) => hasWages(place, 'paralegal'));
  const study = fc.constantFrom(YEAR, FEES, FREE);
  const today = fc.oneof(fc.constant(MEDIAN), fc.integer({ min: 20_000, max: 300_000 }).map(typed));
  fc.assert(
    fc.property(fc.constantFrom(...places), study, today, ({ slug }, one, pay) => {
      const html = htmlOf(slug, one, pay);
      expect(html).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
      const text = plainText(trustedMarkup(html));
      for (const needed of [
        'in dollars of May 2025, without interest',
        'What this does not know',
        'find a paralegal’s job',
      ])
        expect(text).toContain(needed);
      const ids = [...html.matchAll(/data-figure="([^"]*)"/g)].map(([, id]) => id!);
      expect(ids.filter((id) => figureId(readFigureId(id)) !== id)).toEqual([]);
      expect(headlineOf(html)).not.toBe('');
    }),
  );
});

test.each([
  ['an area of California its state', 'north-coast', 'choose California, for example'],
  ['a state the nation', 'montana', 'choose the United States, for example'],
])('where nothing can be worked out, the advice names for %s', (_, slug, advice) => {
  const place = placeNamed(slug);
  for (const today of [MEDIAN, typed(58_000)]) {
    // As if BLS had published no wages of legal secretaries there.
    const bare = { ...place, rows: { ...place.rows, 'legal-secretary': null } };
    const answer = breakEvenOf(info, bare, { study: FEES, today }, 'break-even');
    const { markup } = drawAnswer(context, bare, answer, { around: aroundOf(bare, release.places) });
    const text = plainText(markup);
    expect(text).toContain(advice);
    expect(text).not.toContain('choose the state of');
  }
});

test('where it can be worked out, no other place is named', () => {
  const answer = breakEvenOf(info, placeNamed('fresno'), { study: FEES, today: MEDIAN }, 'break-even');
  const { markup } = drawAnswer(context, placeNamed('fresno'), answer, { around: placeNamed('california') });
  expect(plainText(markup)).not.toContain('A larger area');
});
