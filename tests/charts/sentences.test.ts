import { expect, test } from 'vitest';
import { en } from '../../src/words.en.ts';
import { markup } from '../../src/markup.ts';
import { figureData } from '../../src/charts/figure-data.ts';
import { known } from '../../src/model/amount.ts';
import { ROLES } from '../../src/schema/terms.ts';
import { masked, read, rolesNamed } from './reading.ts';
import { SAME_PAY, WHICH_JOB } from './word-rules.ts';

/*
 * Sentences that pages and articles make of words, beside those of charts. What they say on the built pages is checked
 * in tests/site/sentences.test.ts.
 */

const figure = figureData(known('derived/gap/example/p50/year', 'usd-per-year', 1000), en);
const told = (html: { toString: () => string }) => masked(read(html).root);

test.each([
  ['paralegals are paid more', 1000, 'paralegal', 'legal-secretary'],
  ['legal secretaries are paid more', -1000, 'legal-secretary', 'paralegal'],
])('the gap of two medians where %s', (_, difference, higher, lower) => {
  const { text } = told(en.medianGap(difference, figure));
  const { more, less } = WHICH_JOB.map((rule) => rule.exec(text)?.groups).find(Boolean)!;
  expect([rolesNamed(more!), rolesNamed(less!)]).toEqual([[higher], [lower]]);
});

test('the gap of two medians that are the same names no job as paid more', () => {
  const { text } = told(en.medianGap(0, figure));
  expect(text).toMatch(SAME_PAY);
  expect(text).not.toMatch(/⟦|\bmore\b/);
});

test.each(ROLES)('what is said of the rank of a place names %s and no other job', (role) => {
  const rank = figureData(known('example/rank', 'rank', 4), en);
  const { rank: words } = en;
  for (const line of [
    words.state(role, rank, 50, markup``),
    words.area(role, rank, 28),
    words.none(role, 'not-released'),
    en.noWages(role, 'Fresno', 'not-released'),
  ])
    expect(rolesNamed(told(line).text)).toEqual([role]);
});
