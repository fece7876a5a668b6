import { describe, expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { law, openRelease, RELEASES } from '../data/index.ts';
import { payLaw } from '../data/law.ts';
import type { Offer } from '../model/offer-units.ts';
import type { Place } from '../model/pay.ts';
import type { PayKind } from '../model/pay-law.ts';
import { drawLaw } from './draw-law.ts';
import { offerWords } from './words.en.ts';

const { californiaAreas, placeNamed, places } = openRelease(RELEASES[0]);
const chartData = chartDataOf(RELEASES[0]);

type Asked = Partial<Offer> & { readonly kind?: PayKind; readonly today?: string; readonly to?: number };
const drawn = (place: Place, { kind, to, today = '2026-06-30', ...typed }: Asked = {}) => {
  const offer: Offer = { amount: 78_000, unit: 'year', cents: false, hours: 40, weeks: 52, ...typed };
  const context = { ...chartData, words: offerWords, href: (page: string) => page };
  const upper = to === undefined ? undefined : { ...offer, amount: to };
  return String(drawLaw(context, place, { offer, upper, kind: kind ?? null }, { law: payLaw, day: today }));
};
const textOf = (asked: Asked) => drawn(placeNamed('fresno'), asked).replace(/<[^>]*>/g, '');
const hourly = (amount: number) => ({ amount, unit: 'hour', cents: true }) as const;

const WAGE = 'below California’s minimum wage in 2026, $16.90 an hour';
const EXEMPTION = 'too low for the executive, administrative or professional exemption from overtime';
const FLOOR = `${EXEMPTION}, which in 2026 takes at least $70,304 a year`;
const DUE = 'So overtime should be due to you, whatever your duties.';

test.each<[string, Asked, says: string, not: string]>([
  ['a cent an hour under the minimum wage', hourly(16.89), `That is ${WAGE}`, 'not below'],
  ['the minimum wage', hourly(16.9), `That is not ${WAGE}`, 'before you say yes'],
  ['a dollar a year under the exempt floor', { amount: 70_303 }, `is ${FLOOR}. ${DUE}`, 'your duties decide'],
  ['the exempt floor', { amount: 70_304 }, `is not ${FLOOR}`, DUE],
  ['a salary that is high enough is left to the duties', { amount: 70_304 }, 'your duties decide', DUE],
  ['hourly pay has overtime, whatever the exempt floor', { kind: 'hourly' }, 'comes with overtime', FLOOR],
  ['a salary for 40 hours has an hourly rate', { kind: 'salary' }, '$56.25', 'comes with overtime'],
  [
    'a salary for more hours pays for 40',
    { amount: 40_000, hours: 45, kind: 'salary' },
    'whatever was agreed (Labor Code §515(d)). So your offer comes to $19.23 an hour, and overtime is due on top. That is not below',
    '$17.09',
  ],
  [
    'so does pay that may be one',
    { amount: 40_000, hours: 45 },
    'So your offer comes to $19.23 an hour',
    'If this pay covers',
  ],
  ['and overtime is reckoned from that rate', { amount: 40_000, hours: 45 }, 'an hour$28.85Past', '$25.64'],
  [
    'hourly pay for 45 hours, at the rate that leaves room for overtime',
    { amount: 40_000, hours: 45, kind: 'hourly' },
    'If this pay covers the overtime past 40 hours a week, your offer comes to $16.19 an hour. That is below',
    '§515(d)',
  ],
  [
    'a salary that only its fewer weeks put below the floor',
    { amount: 68_000, weeks: 48, kind: 'salary' },
    'As a salary, $68,000 is less than the $70,304 a year',
    'whatever your duties',
  ],
  [
    'one that a full year would not lift over it',
    { amount: 60_000, weeks: 48, kind: 'salary' },
    'overtime should be due to you, whatever your duties',
    'fewer paid weeks',
  ],
  [
    'pay by the hour is its own rate',
    { ...hourly(30), hours: 50 },
    'Your offer comes to $30.00',
    'Where overtime',
  ],
  ['pay by the hour is no salary', hourly(30), 'Pay by the hour comes with overtime.', 'As a salary'],
  ['unless it is said to be one', { ...hourly(30), kind: 'salary' }, 'As a salary', 'comes with overtime'],
  ['this year’s figures are current', {}, 'in 2026', 'It is now'],
  ['the last day of this year too', { today: '2026-12-31' }, 'in 2026', 'It is now'],
  ['the next year has its own', { today: '2027-01-01' }, 'in 2027, $17.40 an hour', 'in 2026'],
  [
    'a year after the last',
    { today: '2028-01-01' },
    'It is now 2028, and the figures here are for 2027',
    'in 2028',
  ],
  [
    'a year before the first',
    { today: '2020-06-30' },
    'It is now 2020, and the figures here are for 2023',
    'in 2026',
  ],
])('%s', (_, asked, says, not) => {
  const text = textOf(asked);
  expect(text).toContain(says);
  expect(text).not.toContain(not);
  expect(text).toContain('Checked November 2026. This is not legal advice.');
});

describe('the limits of next year', () => {
  const NEXT_WAGE = 'From January 1, 2027 it is $17.40 an hour';
  const NEXT_FLOOR = 'From January 1, 2027 the exemption takes at least $72,384 a year';
  const MUST = 'Pay for work from that day on must meet it.';

  test.each<[string, string, told: boolean]>([
    ['more than six months off', '2026-06-30', false],
    ['less than six months off', '2026-07-02', true],
    ['a day off', '2026-12-31', true],
    ['in force', '2027-01-01', false],
    ['a year old', '2028-01-01', false],
  ])('%s: on %s', (_, today, told) => {
    const text = textOf({ today });
    expect([text.includes(NEXT_WAGE), text.includes(NEXT_FLOOR)]).toEqual([told, told]);
  });

  test.each<[string, number, string, string]>([
    ['below both', 16.89, `That is ${WAGE}`, `${NEXT_WAGE}, and your offer is below that too.`],
    [
      'below the next only',
      17.39,
      `That is not ${WAGE}`,
      `${NEXT_WAGE}, and your offer is below that. ${MUST}`,
    ],
    ['above both', 17.4, `That is not ${WAGE}`, `${NEXT_WAGE}, and your offer is not below that.`],
  ])('an hourly offer %s', (_, amount, now, next) => {
    const text = textOf({ ...hourly(amount), today: '2026-11-24' });
    expect(text).toContain(now);
    expect(text).toContain(next);
  });

  test.each<[string, number, string, string]>([
    ['below both', 70_303, `is ${FLOOR}`, `${NEXT_FLOOR}, and your offer is below that too.`],
    [
      'below the next only',
      72_383,
      `is not ${FLOOR}`,
      `${NEXT_FLOOR}, and your offer is below that. From that day on overtime should be due to you`,
    ],
    ['above both', 72_384, `is not ${FLOOR}`, `${NEXT_FLOOR}, and your offer reaches that.`],
  ])('a salary %s', (_, amount, now, next) => {
    const text = textOf({ amount, today: '2026-11-24' });
    expect(text).toContain(now);
    expect(text).toContain(next);
  });

  test('an offer that rounds to the next limit and is below it stands in full', () => {
    // $3,015.99 a month for 40 hours and 52 weeks is $17.39994 an hour.
    const text = textOf({ amount: 3015.99, unit: 'month', cents: true, today: '2026-11-24' });
    expect(text).toContain('Your offer comes to $17.3999 an hour');
    expect(text).toContain(`${NEXT_WAGE}, and your offer is below that.`);
  });
});

describe('a range', () => {
  const STRADDLES = `${EXEMPTION}, and $80,000 a year is not. In 2026 that takes at least $70,304 a year.`;

  test.each<[string, Asked, says: string[], not: string[]]>([
    [
      'with the floor between its ends: the salary agreed on counts',
      { amount: 60_000, to: 80_000 },
      [
        STRADDLES,
        'Below $70,304, overtime should be due to you, whatever your duties.',
        'your duties decide',
      ],
      [DUE],
    ],
    ['with the floor as its upper end', { amount: 60_000, to: 70_304 }, ['$70,304 a year is not.'], [DUE]],
    ['all below the floor', { amount: 60_000, to: 70_303 }, [`is ${FLOOR}. ${DUE}`], ['is not.']],
    [
      'all above the floor',
      { amount: 70_304, to: 80_000 },
      [`is not ${FLOOR}`],
      [DUE, 'the salary that you'],
    ],
    [
      'with the next floor between its ends too',
      { amount: 60_000, to: 80_000, today: '2026-11-24' },
      ['at least $72,384 a year, and the lower end of your offer is below that.'],
      ['your offer reaches that', 'below that too'],
    ],
    [
      'with this floor between its ends, and all below the next',
      { amount: 60_000, to: 71_000, today: '2026-11-24' },
      ['at least $72,384 a year, and your offer is below that. From that day on overtime should be due'],
      ['below that too'],
    ],
  ])('%s', (_, asked, says, not) => {
    const text = textOf(asked);
    for (const one of says) expect(text).toContain(one);
    for (const one of not) expect(text).not.toContain(one);
  });
});

test('in every area of California, each figure of law leads to its section', () => {
  for (const place of [placeNamed('california'), ...californiaAreas]) {
    const figures = drawn(place)
      .split('<p>')
      .filter((text) => text.includes('data-figure="law/'));
    expect(figures, place.slug).toHaveLength(2);
    for (const text of figures) {
      const id = /data-figure="(law\/[^"]+)"/.exec(text)![1]!;
      const { section } = law.find((figure) => `law/${figure.id}` === id)!;
      expect(text).toContain(`<a href="/data/#${id.replaceAll('/', '-')}">${section ?? '?'}</a>`);
    }
  }
});

test('a place outside California gets none of California’s law', () => {
  for (const place of places.filter(({ state }) => state !== 'CA')) {
    const part = drawn(place, { amount: 20_000 });
    expect(part, place.slug).toContain('This part is for California only.');
    expect(part, place.slug).not.toMatch(/data-figure|Labor Code|minimum wage/);
  }
});
