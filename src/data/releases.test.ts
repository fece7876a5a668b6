import { describe, expect, test } from 'vitest';
import { AS_PUBLISHED, countOf, payOf } from '../model/pay.ts';
import { rankOf, rankStates } from '../model/ranking.ts';
import { PAY_MEASURES, type Role, ROLES } from '../schema/terms.ts';
import { chartDataOf } from './charts.ts';
import { openRelease, RELEASES } from './index.ts';

test('a release is opened once', () => {
  expect(openRelease('2024-05')).toBe(openRelease('2024-05'));
});

test('a release that there is not is named with those that there are', () => {
  expect(() => openRelease('2023-05')).toThrow('No release "2023-05". Known: 2025-05, 2024-05.');
  expect(() => chartDataOf('2023-05')).toThrow('No release "2023-05"');
  expect(() => openRelease('2024-05').placeNamed('atlantis')).toThrow('No area "atlantis"');
});

test.each(RELEASES)('%s has every area, the 51 and the 28', (id) => {
  const { places, states, californiaAreas, info } = openRelease(id);
  expect(places.map(({ slug }) => slug)).toEqual(openRelease(RELEASES[0]).places.map(({ slug }) => slug));
  expect([states.length, californiaAreas.length]).toEqual([51, 28]);
  expect(info).toMatchObject({ id, source: `oews-${id}` });
});

test('only the newest has industries and neighbouring occupations', () => {
  expect(RELEASES.map((id) => openRelease(id).industries?.release)).toEqual(['2025-05', undefined]);
  expect(RELEASES.map((id) => openRelease(id).adjacent?.release)).toEqual(['2025-05', undefined]);
});

describe('May 2024, of which we have an incomplete copy', () => {
  const { info, placeNamed: placeOf, places, states } = openRelease('2024-05');
  const year = (area: string, role: Role) =>
    PAY_MEASURES.map((measure) => payOf(info, placeOf(area), role, measure, AS_PUBLISHED).value);
  const jobs = (area: string, role: Role) => countOf(info, placeOf(area), role, 'jobs');

  test.each([
    ['california', 'paralegal', [48_000, 57_040, 72_960, 95_910, 105_350, 76_920], 45_740],
    ['california', 'legal-secretary', [41_530, 46_830, 61_320, 82_210, 106_130, 78_700], 23_960],
    ['united-states', 'paralegal', [39_710, 48_190, 61_010, 78_280, 98_990, 66_510], 367_220],
    ['united-states', 'legal-secretary', [35_530, 42_720, 54_140, 72_090, 87_660, 60_320], 154_540],
  ] as const)('%s, %s', (area, role, pay, count) => {
    expect(year(area, role)).toEqual(pay);
    expect(jobs(area, role).value).toBe(count);
  });

  test.each([
    ['paralegal', '4th', 4, 50],
    ['legal-secretary', '7th', 7, 49],
  ] as const)('by median of %s, California was %s', (role, _, rank, count) => {
    const ranking = rankStates(info, states, role, 'p50', AS_PUBLISHED);
    expect([rankOf(ranking, info, placeOf('california')).value, ranking.states]).toEqual([rank, count]);
  });

  test('every state has figures but for two cells', () => {
    const without = states.flatMap((place) =>
      ROLES.flatMap((role) => [
        ...(payOf(info, place, role, 'p50', AS_PUBLISHED).value === null
          ? [`${place.slug} pay of ${role}`]
          : []),
        ...(jobs(place.slug, role).value === null ? [`${place.slug} jobs of ${role}`] : []),
      ]),
    );
    expect(without).toEqual(['iowa pay of legal-secretary', 'rhode-island jobs of legal-secretary']);
  });

  test('what it lacks is not in our copy, whatever BLS did; what no release has does not apply', () => {
    const hourly = { ...AS_PUBLISHED, unit: 'hour' } as const;
    const state = (area: string, role: Role = 'paralegal') => ({
      year: payOf(info, placeOf(area), role, 'p50', AS_PUBLISHED).state,
      p10: payOf(info, placeOf(area), role, 'p10', hourly).state,
      p50: payOf(info, placeOf(area), role, 'p50', hourly).state,
      rse: countOf(info, placeOf(area), role, 'mean-rse').state,
      lq: countOf(info, placeOf(area), role, 'lq').state,
    });
    const lacked = 'not-in-copy';
    const none = { year: lacked, p10: lacked, p50: lacked, rse: lacked, lq: lacked };
    const some = { year: 'published', p10: lacked, p50: 'published', rse: lacked, lq: 'published' };
    expect(state('california')).toEqual(some);
    expect(state('united-states')).toEqual({ ...some, lq: 'not-measured' });
    for (const area of ['fresno', 'puerto-rico', 'guam']) expect(state(area)).toEqual(none);
    expect(state('iowa', 'legal-secretary')).toMatchObject({ year: lacked, p50: lacked, lq: 'published' });
  });

  test('no metropolitan area and no territory has a row, and no cell says that BLS released none', () => {
    for (const { type, rows } of places)
      if (type === 'metropolitan' || type === 'territory') expect(Object.values(rows)).toEqual([null, null]);
    expect(JSON.stringify(places)).not.toContain('not-released');
  });

  test('charts name it in their subtitle and source', () => {
    expect(chartDataOf('2024-05').cites.pay).toEqual({
      id: 'oews-2024-05',
      source: 'BLS, OEWS, May 2024',
      published: '2025-04-02',
      newer: null,
      release: 'BLS OEWS, May 2024',
    });
  });
});
