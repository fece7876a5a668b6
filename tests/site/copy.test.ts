import { describe, expect, test } from 'vitest';
import { ARTICLE_RUNS, runsOf } from './copied/runs.ts';
import { UNVERIFIED } from './copied/unverified.ts';
import { expectNone, pages } from './pages.ts';

/** Each text of the site once, a block of a page each: what a header says is the same in all of them. */
const blocks: ReadonlyMap<string, string> = new Map(
  pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('h1, h2, h3, h4, p, li, td, th, figcaption, summary, caption, dt, dd')
      .filter((block) => !block.querySelector('p, li, td'))
      .map((block) => [block.text.replace(/\s+/g, ' ').trim(), path] as const),
  ),
);
const sentences = [...blocks].flatMap(([text, path]) =>
  text.split(/(?<=[.?!][”’)]?) (?=[\p{Lu}“])/u).map((sentence) => ({ sentence, path })),
);

const copiedIn = (text: string) => runsOf(text).filter(({ hash }) => ARTICLE_RUNS.has(hash));

describe('no run of eight words stands in the article of 2024', () => {
  test('in any page', () => {
    expectNone([...blocks].flatMap(([text, path]) => copiedIn(text).map(({ words }) => `${path}: ${words}`)));
  });

  test('one that does is found, whatever its case and punctuation', () => {
    const copied = copiedIn('So It’s crucial — to know where “responsibilities” for each lie');
    expect(copied.map(({ words }) => words)).toEqual([
      'its crucial to know where responsibilities for each',
      'crucial to know where responsibilities for each lie',
    ]);
    expect(copiedIn('It is crucial to know where duties of each lie')).toEqual([]);
    expect(ARTICLE_RUNS.size).toBeGreaterThan(1000);
  });
});

/** What a percentile may not be taken for, with the words that would say so. */
const CLAIMS: readonly { name: string; about: RegExp; with: RegExp; unless: RegExp }[] = [
  {
    name: 'the 10th percentile is no entry level: the survey asks nothing about experience',
    about: /\b10th\b|lowest (?:paid )?tenth|lowest-paid/i,
    with: /entry[- ]level|beginner|starting (?:pay|salary|wage)|new(?:comer|ly hired)|start at/i,
    unless: /\bnot\b|\bno\b|some may/i,
  },
  {
    name: 'the 90th percentile is no sign of experience',
    about: /\b90th\b|highest-paid/i,
    with: /experienced|senior|veteran|seasoned/i,
    unless: /\bnot\b|\bno\b/i,
  },
  {
    name: 'top earners are those past a percentile, which is named',
    about: /top[- ](?:earners?|paid|earning)/i,
    with: /^(?!.*\b(?:75|90)th percentile)/s,
    unless: /(?!)/,
  },
];
const claimed = (sentence: string) =>
  CLAIMS.filter(
    ({ about, with: said, unless }) => about.test(sentence) && said.test(sentence) && !unless.test(sentence),
  ).map(({ name }) => name);

test('no percentile is taken for experience', () => {
  expectNone(
    sentences.flatMap(({ sentence, path }) =>
      claimed(sentence).map((name) => `${path}: “${sentence}”: ${name}`),
    ),
  );
});

test.each([
  ['The 10th percentile is what entry-level paralegals are paid.', 1],
  ['The 10th percentile is not entry level.', 0],
  ['Beginners are paid about the 10th percentile.', 1],
  ['Experienced paralegals stand at the 90th percentile.', 1],
  ['Top earners are paid $119,580.', 1],
  ['Top earners, past the 90th percentile, are paid $119,580 or more.', 0],
  ['An undated posting for an entry-level legal secretary names a range.', 0],
])('“%s” is found %i times', (sentence, count) => {
  expect(claimed(sentence)).toHaveLength(count);
});

test('no claim stands that has no source', () => {
  expectNone(
    sentences.flatMap(({ sentence, path }) =>
      UNVERIFIED.filter(({ claim }) => claim.test(sentence)).map(() => `${path}: “${sentence}”`),
    ),
  );
});

test.each(UNVERIFIED.map(({ claim, planted }) => [planted, claim] as const))(
  '“%s” would be found',
  (planted, claim) => {
    expect(planted).toMatch(claim);
  },
);
