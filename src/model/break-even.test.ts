import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRelease, RELEASES } from '../data/index.ts';
import type { Percentile } from '../schema/terms.ts';
import {
  endsOf,
  MOST_MONTHS,
  outcomeOf,
  outlayOf,
  type PayBack,
  payBackOf,
  type Study,
} from './break-even.ts';
import { breakEvenOf, type Question } from './break-even-answer.ts';
import type { Today } from './break-even-today.ts';
import type { Offer } from './offer-units.ts';
import { hasWages } from './pay.ts';
import type { PayUnit } from './pay-units.ts';

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

const { info, placeNamed, states, californiaAreas } = openRelease(RELEASES[0]);

const mark = (name: Percentile, hours = 40): Today => ({ by: 'mark', mark: name, hours });
const typed = (amount: number, unit: PayUnit = 'year', hours = 40): Today => {
  const pay: Offer = { amount, unit, cents: false, hours, weeks: 52 };
  return { by: 'pay', pay };
};
const answerIn = (place: string, question: Question) =>
  breakEvenOf(info, placeNamed(place), question, 'break-even');

/** What a pay-back comes to, in short: months in the new job and from the start, or its kind. */
const short = (payBack: PayBack) =>
  payBack.kind === 'earned'
    ? ([payBack.inJob, payBack.inJobWhole, payBack.fromStart] as const)
    : payBack.kind;

describe('the outlay, worked by hand', () => {
  test.each<[string, Study, number | null, number, number | null, number | null]>([
    ['nothing given up', { cost: 1426, months: 24, hoursGivenUp: 0 }, null, 0, 0, 1426],
    // 10 × 12 × 52 ÷ 12 = 520 hours; 520 × 30.22 = 15,714.40
    ['ten hours a week', { cost: 9070, months: 12, hoursGivenUp: 10 }, 30.22, 520, 15_714, 24_784],
    // 40 × 2.8 × 52 ÷ 12 = 485.33 hours; 485 × 25 = 12,125
    ['full time', { cost: 6780, months: 2.8, hoursGivenUp: 40 }, 25, 485, 12_125, 18_905],
    ['pay that is not known', { cost: 500, months: 6, hoursGivenUp: 5 }, null, 130, null, null],
    ['cents stay', { cost: 1426.5, months: 6, hoursGivenUp: 0 }, 20, 0, 0, 1426.5],
  ])('%s', (_, study, hourly, hours, wages, total) => {
    expect(outlayOf(study, hourly)).toEqual({ hours, wages, total });
  });
});

describe('the pay-back, worked by hand', () => {
  test.each<
    [string, number | null, number, number | null, readonly [number, number, number] | PayBack['kind']]
  >([
    // 24,784 × 12 ÷ 14,530 = 20.469; 12 + 20.47 = 32.47
    ['in the second year of the new job', 24_784, 12, 14_530, [20.47, 21, 33]],
    // 1,426 × 12 ÷ 14,530 = 1.178
    ['soon after a cheap program', 1426, 24, 14_530, [1.18, 2, 26]],
    ['at once still takes a month', 1, 0.5, 100_000, [0, 1, 1]],
    ['to the month exactly', 1200, 6, 1200, [12, 12, 18]],
    // The limit is 480 months from the first day of study.
    ['at the limit', 39_500, 6, 1000, [474, 474, 480]],
    ['beyond the limit', 39_501, 6, 1000, 'too-long'],
    ['beyond the limit by the time of study alone', 40_000, 6, 1000, 'too-long'],
    ['a gap of none', 1000, 6, 0, 'never'],
    ['a new job that is paid less', 1000, 6, -3820, 'never'],
    ['nothing paid', 0, 6, 5000, 'free'],
    ['nothing paid and a new job that is paid less', 0, 6, -5000, 'free'],
    ['a gap that is not known', 1000, 6, null, 'unknown'],
    ['a cost that is not known', null, 6, 5000, 'unknown'],
  ])('%s', (_, total, months, gap, expected) => {
    expect(short(payBackOf(total, months, gap))).toEqual(expected);
  });
});

describe('with the figures of May 2025, worked by hand', () => {
  const year: Study = { cost: 9070, months: 12, hoursGivenUp: 10 };
  const fees: Study = { cost: 9070, months: 12, hoursGivenUp: 0 };

  test.each<[string, string, Study, Today, readonly unknown[]]>([
    ['the median of California', 'california', year, mark('p50'), [['p50', [20.47, 21, 33]]]],
    // $50,040 and $24.06: 520 × 24.06 = 12,511; 21,581 × 12 ÷ 10,130 = 25.565
    ['the 25th percentile of California', 'california', year, mark('p25'), [['p25', [25.56, 26, 38]]]],
    // $58,000 ÷ 2,080 = $27.88; 14,498 given up, 23,568 in all; gaps 10,130 and 14,530
    [
      'pay between two percentiles',
      'california',
      year,
      typed(58_000),
      [
        ['p25', [27.92, 28, 40]],
        ['p50', [19.46, 20, 32]],
      ],
    ],
    // 9,070 × 12 ÷ 250 = 435.36
    ['a gap of 250 dollars', 'fresno', fees, mark('p25'), [['p25', [435.36, 436, 448]]]],
    ['a gap of 250 dollars with wages given up', 'fresno', year, mark('p25'), [['p25', 'too-long']]],
    ['New York, where the median secretary is paid more', 'new-york', fees, mark('p50'), [['p50', 'never']]],
    [
      'San Francisco between a gap each way',
      'san-francisco',
      fees,
      typed(85_000),
      [
        ['p50', [23.56, 24, 36]],
        ['p75', 'never'],
      ],
    ],
    ['a place that releases no wages', 'montana', fees, mark('p50'), [['p50', 'unknown']]],
    ['typed pay in a place that releases no wages', 'montana', fees, typed(50_000), [['p50', 'unknown']]],
    ['below the lowest mark, at that mark', 'california', fees, typed(36_000), [['p10', [11.16, 12, 24]]]],
    ['above the highest mark, at that mark', 'california', fees, typed(150_000), [['p90', [8.37, 9, 21]]]],
    // 30 hours a week: $37.21 − $30.22 = $6.99 an hour × 30 × 52 = 10,904.40
    ['thirty hours a week', 'california', fees, mark('p50', 30), [['p50', [9.98, 10, 22]]]],
  ])('%s', (_, place, study, today, expected) => {
    const { at } = answerIn(place, { study, today });
    expect(at.map((one) => [one.mark, short(one.payBack)])).toEqual(expected);
  });

  test.each<[string, Today, boolean, readonly Percentile[]]>([
    ['at a published mark', typed(62_860), false, ['p50']],
    ['a dollar over it', typed(62_861), false, ['p50', 'p75']],
    ['below all', typed(40_000), true, ['p10']],
    ['above all', typed(106_581), true, ['p90']],
  ])('where pay stands: %s', (_, today, beyond, marks) => {
    const { standing } = answerIn('california', { study: fees, today });
    expect([standing.beyond, standing.marks]).toEqual([beyond, marks]);
  });

  test.each<[PayUnit, number]>([
    ['year', 58_240],
    ['month', 58_240 / 12],
    ['week', 1120],
    ['hour', 28],
  ])('the same pay by the %s has the same answer', (unit, amount) => {
    const { standing, outlay, outcome } = answerIn('california', { study: year, today: typed(amount, unit) });
    expect(standing.hourly.value).toBe(28);
    expect([outlay.total, outcome.earned]).toEqual([9070 + 14_560, [32, 40]]);
  });

  test('what changes the answer most stands first, and what is changed is what is told', () => {
    const { whatIfs } = answerIn('california', { study: year, today: mark('p50') });
    expect(
      whatIfs.map(({ changed, effect, outcomes }) => [
        changed,
        effect,
        ...outcomes.map(({ earned }) => earned?.[0]),
      ]),
    ).toEqual([
      // 6 months: 7,857 given up, 16,927 in all: 13.98 in the job. 24 months: 31,429, 40,499: 33.45
      ['months', 25, 20, 58],
      // None: 9,070, 7.49. Half: 7,857, 16,927: 13.98
      ['hours', 13, 20, 26],
      ['p25', 9, 42],
      // 4,535 + 15,714 = 20,249: 16.72. 18,140 + 15,714 = 33,854: 27.96
      ['cost', 7, 29, 40],
      ['p75', 4, 29],
      ['p50', 0, 33],
    ]);
  });

  test('where the answer is never, only another gap changes it', () => {
    const { whatIfs } = answerIn('new-york', { study: fees, today: mark('p50') });
    expect(whatIfs.map(({ changed, effect }) => [changed, effect])).toEqual([
      ['p25', Infinity],
      ['cost', 0],
      ['months', 0],
      ['p50', 0],
      ['p75', 0],
    ]);
  });

  test('where it may be never, what moves the other end is told apart', () => {
    const { whatIfs } = answerIn('san-francisco', { study: year, today: typed(85_000) });
    expect(whatIfs.map(({ changed, effect }) => [changed, effect])).toEqual([
      // The gap of one percentile alone: surely, or never.
      ['p25', Infinity],
      ['p50', Infinity],
      ['p75', Infinity],
      // From 91 months: 158, 36, 115.
      ['months', 67],
      ['hours', 55],
      ['cost', 24],
    ]);
  });

  test('where nothing is to be earned back, nothing is said to change it', () => {
    const free: Study = { cost: 0, months: 12, hoursGivenUp: 0 };
    for (const place of ['california', 'new-york'])
      for (const today of [mark('p50'), typed(58_000)])
        expect(answerIn(place, { study: free, today }).whatIfs).toEqual([]);
  });

  test('where nothing is known, nothing is said to change it', () => {
    expect(answerIn('montana', { study: fees, today: mark('p50') }).whatIfs).toEqual([]);
  });
});

describe('whatever the numbers', () => {
  const places = [...states, ...californiaAreas].filter(
    (place) => hasWages(place, 'paralegal') && hasWages(place, 'legal-secretary'),
  );
  const study = fc.record({
    cost: fc.integer({ min: 0, max: 50_000 }),
    months: fc.integer({ min: 5, max: 600 }).map((tenths) => tenths / 10),
    hoursGivenUp: fc.integer({ min: 0, max: 80 }).map((halves) => halves / 2),
  });
  const today = fc.oneof(
    fc.constantFrom<Percentile>('p10', 'p25', 'p50', 'p75', 'p90').map((name) => mark(name)),
    fc.integer({ min: 25_000, max: 200_000 }).map((amount) => typed(amount)),
  );
  const place = fc.constantFrom(...places);
  const ends = (where: (typeof places)[number], question: Question) =>
    endsOf(breakEvenOf(info, where, question, 'break-even').outcome);

  test.each<[string, (study: Study, by: number) => Study]>([
    ['a higher cost', (one, by) => ({ ...one, cost: one.cost + by })],
    ['more months', (one, by) => ({ ...one, months: one.months + by / 10 })],
    ['more hours given up', (one, by) => ({ ...one, hoursGivenUp: one.hoursGivenUp + by / 2 })],
  ])('%s never shortens it', (_, more) => {
    fc.assert(
      fc.property(place, study, today, fc.integer({ min: 1, max: 5000 }), (where, first, pay, by) => {
        const before = ends(where, { study: first, today: pay });
        const after = ends(where, { study: more(first, by), today: pay });
        if (before === null || after === null) return;
        for (const end of [0, 1] as const) expect(after[end]).toBeGreaterThanOrEqual(before[end]);
      }),
    );
  });

  test('a wider gap never lengthens it', () => {
    const amount = fc.integer({ min: 1, max: 200_000 });
    fc.assert(
      fc.property(amount, amount, amount, (total, gap, more) => {
        const months = (of: number) => endsOf(outcomeOf([payBackOf(total, 12, of)]))![1];
        expect(months(gap + more)).toBeLessThanOrEqual(months(gap));
      }),
    );
  });

  test('what is earned in the months told covers the total, and a month less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 1, max: 60_000 }), (total, gap) => {
        const payBack = payBackOf(total, 12, gap);
        if (payBack.kind !== 'earned') {
          expect(((MOST_MONTHS - 12) * gap) / 12).toBeLessThan(total);
          return;
        }
        const slack = (0.005 * gap) / 12 + 1e-6; // months are worked out to a hundredth
        expect((payBack.inJobWhole * gap) / 12 + slack).toBeGreaterThanOrEqual(total);
        if (payBack.inJobWhole > 1)
          expect(((payBack.inJobWhole - 1) * gap) / 12).toBeLessThanOrEqual(total + slack);
      }),
    );
  });

  test('it is never exactly where the new job is not paid more', () => {
    fc.assert(
      fc.property(place, study, today, (where, one, pay) => {
        for (const { lead, payBack } of breakEvenOf(info, where, { study: one, today: pay }, 'break-even')
          .at) {
          if (payBack.kind === 'never') expect(lead.ahead).toBeLessThanOrEqual(0);
          if (payBack.kind === 'earned') expect(lead.higher).toBe('paralegal');
        }
      }),
    );
  });
});
