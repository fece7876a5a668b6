import { describe, expect, test } from 'vitest';
import { EXAMPLE_RELEASE } from './example-release.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import type { PublishedRow } from '../schema/pay.ts';
import { ROLES } from '../schema/terms.ts';
import { nearInRank } from './near-in-rank.ts';
import { AS_PUBLISHED, type PayBasis, type Place } from './pay.ts';
import { rankStates, UNRANKED } from './ranking.ts';

const { info: release, states } = openRelease(RELEASES[0]);

type Mean = PublishedRow['year']['mean'];

/** A state where both jobs have the same mean. */
function state(slug: string, mean: Mean): Place {
  const wages = { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, mean };
  const row = {
    area: '00',
    jobs: 1000,
    jobsRse: 5,
    jobsPer1000: 1,
    lq: 1,
    meanRse: 2,
    year: wages,
    hour: wages,
  };
  const rows = { paralegal: { ...row, role: ROLES[0] }, 'legal-secretary': { ...row, role: ROLES[1] } };
  return { slug, name: slug, type: 'state', state: 'XX', parity: 100, rows };
}

describe('nearInRank', () => {
  const near = (list: readonly Place[], basis: PayBasis = AS_PUBLISHED) => {
    const found = nearInRank(rankStates(EXAMPLE_RELEASE, list, 'paralegal', 'mean', basis), { slug: 'own' });
    const slugs = (entries: readonly { place: Place }[]) => entries.map((entry) => entry.place.slug);
    return found && { level: slugs(found.level), close: slugs(found.close) };
  };

  test('level to one hundredth of the own figure, close to three, both ends in; in order of rank', () => {
    const pays = [51_501, 51_500, 50_501, 50_500, 49_500, 49_499, 48_500, 48_499];
    const list = pays.map((pay) => state(`at-${pay}`, pay));
    expect(near([...list.reverse(), state('own', 50_000), state('same', 50_000)])).toEqual({
      level: ['at-50500', 'same', 'at-49500'],
      close: ['at-51500', 'at-50501', 'at-49499', 'at-48500'],
    });
  });

  // The difference of such sums is off in the last digit of a double: 13.13 − 13 is 0.130000000000001.
  test.each([
    ['one hundredth of an hour’s pay', 13, 13.13, ['other'], []],
    ['a cent more', 13, 13.14, [], ['other']],
    ['three hundredths of an hour’s pay', 29, 29.87, [], ['other']],
    ['a cent more than that', 29, 29.88, [], []],
  ])('dollars and cents: %s', (_, own, other, level, close) => {
    const basis = { ...AS_PUBLISHED, unit: 'hour' } as const;
    expect(near([state('own', own), state('other', other)], basis)).toEqual({ level, close });
  });

  test('an hour’s pay and the same for 30 hours a week have the same neighbours', () => {
    const slugs = (unit: 'hour' | 'year' | 'month' | 'week') => {
      const basis: PayBasis = { ...AS_PUBLISHED, unit, hours: 30 };
      const found = nearInRank(rankStates(release, states, 'legal-secretary', 'p75', basis), {
        slug: 'pennsylvania',
      });
      return [found!.level, found!.close].map((entries) => entries.map((entry) => entry.place.slug));
    };
    expect(slugs('hour')[1]).toContain('ohio'); // $29.00 and $29.87: three in a hundred, to the cent
    for (const unit of ['year', 'month', 'week'] as const) expect(slugs(unit)).toEqual(slugs('hour'));
  });

  test('whoever has no rank is neither counted nor answered', () => {
    const list = [state('own', 50_000), state(UNRANKED, 50_000), state('hidden', 'not-released')];
    expect(near(list)).toEqual({ level: [], close: [] });
    const ranking = rankStates(EXAMPLE_RELEASE, list, 'paralegal', 'mean', AS_PUBLISHED);
    for (const slug of [UNRANKED, 'hidden', 'elsewhere']) expect(nearInRank(ranking, { slug })).toBeNull();
  });
});
