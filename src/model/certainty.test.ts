import { describe, expect, test } from 'vitest';
import { EXAMPLE_RELEASE } from './example-release.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import type { PublishedRow } from '../schema/pay.ts';
import { ROLES, type Role } from '../schema/terms.ts';
import { jobsEstimate, meanEstimate, meanGap, roughness } from './certainty.ts';
import type { Place } from './pay.ts';

const { info: release, placeNamed, places } = openRelease(RELEASES[0]);

const WAGES = { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, mean: 50_000 };
const COUNTS = { jobs: 1000, jobsRse: 5, jobsPer1000: 1, lq: 1, meanRse: 2 };

type Mean = PublishedRow['year']['mean'];
type Cells = Partial<Pick<PublishedRow, 'jobs' | 'jobsRse' | 'meanRse'> & { mean: Mean }>;

/** A place where both jobs have the same row: an ordinary one, but for the cells given. */
function place({ mean = WAGES.mean, ...counts }: Cells, slug = 'here'): Place {
  const wages = { ...WAGES, mean };
  const row = { area: '00', ...COUNTS, ...counts, year: wages, hour: wages };
  const rows = { paralegal: { ...row, role: ROLES[0] }, 'legal-secretary': { ...row, role: ROLES[1] } };
  return { slug, name: slug, type: 'state', state: 'XX', parity: 100, rows };
}

const WITHOUT_JOB: Place = { ...place({}), rows: { paralegal: null, 'legal-secretary': null } };

const inRelease = places.flatMap((where) => ROLES.map((role) => [where, role] as const));
const numbersOf = ({ rows }: Place, role: Role) => {
  const row = rows[role];
  const pick = (cell: unknown) => (typeof cell === 'number' ? cell : null);
  return {
    mean: pick(row?.year.mean),
    meanRse: pick(row?.meanRse),
    jobs: pick(row?.jobs),
    jobsRse: pick(row?.jobsRse),
  };
};

describe('meanEstimate', () => {
  test('in every place of the release: the mean less and plus 1.96 hundredths of it a percent of error', () => {
    let withInterval = 0;
    for (const [where, role] of inRelease) {
      const { mean, meanRse } = numbersOf(where, role);
      const { amount, rse, low, high } = meanEstimate(release, where, role);
      expect([amount.value, rse.value]).toEqual([mean, meanRse]);
      if (mean === null || meanRse === null) {
        expect([low.value, high.value]).toEqual([null, null]);
        expect([low.state, high.state]).toEqual(['no-equal-basis', 'no-equal-basis']);
      } else {
        withInterval++;
        expect(low.value).toBeCloseTo(mean * (1 - (1.96 * meanRse) / 100), 6);
        expect(high.value).toBeCloseTo(mean * (1 + (1.96 * meanRse) / 100), 6);
      }
    }
    expect(withInterval).toBeGreaterThan(1000);
    expect(withInterval).toBeLessThan(inRelease.length);
  });

  test.each<[string, Place]>([
    ['the mean is not released', place({ mean: 'not-released' })],
    ['the error is not released', place({ meanRse: 'not-released' })],
    ['there is no error', place({ meanRse: null })],
    ['both lack', place({ mean: null, meanRse: 'not-released' })],
    ['the mean is only known to be above the cap', place({ mean: 'top-coded' })],
    ['the place’s file lacks the job', WITHOUT_JOB],
  ])('an end cannot be worked out where %s', (_, where) => {
    const { low, high } = meanEstimate(EXAMPLE_RELEASE, where, 'paralegal');
    for (const end of [low, high])
      expect(end).toMatchObject({ state: 'no-equal-basis', value: null, bound: null });
  });
});

describe('jobsEstimate', () => {
  test('in every place of the release: nearest ten to jobs and 1.96 errors, none at the least', () => {
    for (const [where, role] of inRelease) {
      const { jobs, jobsRse } = numbersOf(where, role);
      const { amount, low, high } = jobsEstimate(release, where, role);
      expect(amount.value).toBe(jobs);
      if (jobs === null || jobsRse === null) {
        expect([low.value, high.value]).toEqual([null, null]);
        continue;
      }
      const margin = jobs * jobsRse * 0.0196;
      for (const end of [low.value!, high.value!]) expect(end % 10).toBe(0);
      expect(Math.abs(high.value! - jobs - margin)).toBeLessThanOrEqual(5 + 1e-6);
      expect(Math.abs(low.value! - Math.max(0, jobs - margin))).toBeLessThanOrEqual(5 + 1e-6);
    }
  });

  // By hand: 1.96 × 5 % of 1,000 = 98; 1.96 × 10 % of 50 = 9.8; 1.96 × 60 % of 50 = 58.8.
  test.each<[string, Cells, number, number]>([
    ['ends are rounded to ten', { jobs: 1000, jobsRse: 5 }, 900, 1100],
    ['few jobs', { jobs: 50, jobsRse: 10 }, 40, 60],
    ['an error greater than the jobs: not below none', { jobs: 50, jobsRse: 60 }, 0, 110],
    ['no error', { jobs: 50, jobsRse: 0 }, 50, 50],
  ])('%s', (_, cells, low, high) => {
    const estimate = jobsEstimate(EXAMPLE_RELEASE, place(cells), 'legal-secretary');
    expect([estimate.low.value, estimate.high.value]).toEqual([low, high]);
  });

  test.each<[string, Cells]>([
    ['jobs', { jobs: 'not-released' }],
    ['their error', { jobsRse: null }],
  ])('an end cannot be worked out without %s', (_, cells) => {
    const { low, high } = jobsEstimate(EXAMPLE_RELEASE, place(cells), 'paralegal');
    for (const end of [low, high]) expect(end).toMatchObject({ state: 'no-equal-basis', value: null });
  });
});

describe('meanGap', () => {
  // By hand, from the published means and errors: 81,320 (2.2 %) and 74,860 (10.9 %); 69,700 (1.3 %) and 60,620 (2.1 %).
  test.each([
    ['California: the interval holds zero', 'california', 6460, -9913, 22_833, true],
    ['the United States: it lies above zero', 'united-states', 9080, 6017, 12_143, false],
  ])('%s', (_, slug, gap, low, high, holdsZero) => {
    const found = meanGap(release, placeNamed(slug));
    expect(found.gap.value).toBe(gap);
    expect([Math.round(found.low.value!), Math.round(found.high.value!)]).toEqual([low, high]);
    expect(found.low.value! <= 0 && found.high.value! >= 0).toBe(holdsZero);
  });

  test('in every place: paralegals less legal secretaries, ± 1.96 roots of the summed squares of errors', () => {
    for (const where of places) {
      const [a, b] = [numbersOf(where, 'paralegal'), numbersOf(where, 'legal-secretary')];
      const { gap, low, high } = meanGap(release, where);
      if (a.mean === null || b.mean === null || a.meanRse === null || b.meanRse === null) {
        expect([low.state, high.state]).toEqual(['no-equal-basis', 'no-equal-basis']);
        expect(gap.value).toBe(a.mean === null || b.mean === null ? null : a.mean - b.mean);
      } else {
        const margin = Math.sqrt((a.mean * a.meanRse) ** 2 + (b.mean * b.meanRse) ** 2) * 0.0196;
        expect(gap.value).toBe(a.mean - b.mean);
        expect(low.value).toBeCloseTo(a.mean - b.mean - margin, 6);
        expect(high.value).toBeCloseTo(a.mean - b.mean + margin, 6);
      }
    }
  });

  test.each<[string, Cells, state: string, value: number | null]>([
    ['a mean is missing: no gap can be worked out', { mean: 'not-released' }, 'no-equal-basis', null],
    ['an error is missing: the gap stands alone', { meanRse: 'not-released' }, 'published', 0],
    ['a mean is above the cap: no gap', { mean: 'top-coded' }, 'no-equal-basis', null],
  ])('%s, and no ends', (_, cells, state, value) => {
    const { gap, low, high } = meanGap(EXAMPLE_RELEASE, place(cells));
    expect(gap).toMatchObject({ state, value });
    for (const end of [low, high]) expect(end).toMatchObject({ state: 'no-equal-basis', value: null });
  });
});

describe('roughness', () => {
  test.each<[string, Cells, [kind: string, figure: number][]]>([
    ['ordinary figures', {}, []],
    ['99 jobs are few', { jobs: 99 }, [['few', 99]]],
    ['100 jobs are not', { jobs: 100 }, []],
    ['a jobs error of 30 % is rough', { jobsRse: 30 }, [['rough-jobs', 30]]],
    ['one of 29.9 % is not', { jobsRse: 29.9 }, []],
    ['a mean error of 10 % is rough', { meanRse: 10 }, [['rough-mean', 10]]],
    ['one of 9.9 % is not', { meanRse: 9.9 }, []],
    [
      'all three, in this order',
      { jobs: 30, jobsRse: 45, meanRse: 12 },
      [
        ['few', 30],
        ['rough-jobs', 45],
        ['rough-mean', 12],
      ],
    ],
    [
      'what is not published is no reason',
      { jobs: 'not-released', jobsRse: null, meanRse: 'not-released' },
      [],
    ],
  ])('%s', (_, cells, reasons) => {
    const found = roughness(place(cells), 'paralegal', EXAMPLE_RELEASE);
    expect(found.map(({ kind, amount }) => [kind, amount.value])).toEqual(reasons);
  });

  test('a place without the job has no reason', () => {
    expect(roughness(WITHOUT_JOB, 'paralegal', EXAMPLE_RELEASE)).toEqual([]);
  });
});
