import { describe, expect, test } from 'vitest';
import { amountText } from '../format.ts';
import { en } from '../words.en.ts';
import { type Markup, plainText, trustedMarkup } from '../markup.ts';
import { payRows, type PayRow } from '../model/pay-row.ts';
import type { PayBasis } from '../model/pay.ts';
import { PERCENTILES, ROLES, type Role } from '../schema/terms.ts';
import { markTexts } from './mark-texts.ts';
import { payRange } from './pay-range/chart.ts';
import { showChart } from './show-chart.ts';
import { english } from '../edition.ts';
import { twentyDesks } from './twenty-desks/chart.ts';
import { type DeskRow, layoutTwentyDesks } from './twenty-desks/layout.ts';

const { placeNamed, places } = english.data;
const { release } = english;

const SHARES = [10, 25, 50, 75, 90];
const COUNTED: Readonly<Record<string, number>> = { two: 10, five: 25, ten: 50, 'one in ten': 10 };

const BASES: PayBasis[] = (['nominal', 'local'] as const).flatMap((prices) =>
  (['year', 'month', 'week', 'hour'] as const).flatMap((unit) =>
    (unit === 'hour' ? [40] : [40, 37.5]).map((hours) => ({ unit, hours, prices })),
  ),
);

/** Texts of the five marks of a job; null where one has no number. */
function marksOf(row: PayRow): string[] | null {
  const amounts = PERCENTILES.map((name) => row.percentiles[name]);
  return amounts.every(({ state }) => state === 'published')
    ? amounts.map((amount) => amountText(amount, en))
    : null;
}

/** The sentence of each job under a chart, in the order of the jobs. */
function sentences(chart: Markup): string[] {
  const [, html = ''] = /class="chart-sentence">(.*?)<\/p>/s.exec(String(chart))!;
  return html
    .split(/(?=<b>(?:Paralegals|Legal secretaries)<\/b>)|(?=(?:Of twenty|Twenty desks of) <b>)/)
    .filter((part) => part.trim() !== '')
    .map((part) => plainText(trustedMarkup(part)));
}

/** What a sentence claims of the workers on one side of an amount, percent. */
interface Claim {
  readonly atMost: boolean;
  readonly share: number;
  readonly side: 'less' | 'more';
  readonly amount: string;
}

const AMOUNT = String.raw`(\$\d{1,3}(?:,\d{3})*(?:\.\d\d)?)`;
const COUNT = String.raw`(at most )?(one in ten|two|five|ten)`;

function claimsIn(sentence: string): Claim[] {
  const claims = (pattern: string) =>
    [...sentence.toLowerCase().matchAll(new RegExp(pattern, 'g'))].map(
      ([, atMost, count = '', side, amount = '']): Claim => ({
        atMost: atMost !== undefined,
        share: COUNTED[count]!,
        side: side as Claim['side'],
        amount,
      }),
    );
  const verb = '(?: is paid| are paid| has pay worth| have pay worth)?';
  // "ten are paid less than $5 a year and ten more": the second has its amount from the first.
  const halves = new RegExp(`less than ${AMOUNT} an? \\w+(?: at u.s. average prices)? and ${COUNT} more`);
  const both = halves.exec(sentence.toLowerCase());
  return [
    ...claims(`${COUNT}${verb} (less|more) than ${AMOUNT}`),
    ...(both
      ? [
          {
            atMost: both[2] !== undefined,
            share: COUNTED[both[3]!]!,
            side: 'more' as const,
            amount: both[1]!,
          },
        ]
      : []),
  ];
}

/** What is wrong with a claim, by the marks alone; null if it holds. */
function problemOf({ atMost, share, side, amount }: Claim, marks: readonly string[]): string | null {
  const at = marks.flatMap((mark, i) => (mark === amount ? [SHARES[i]!] : []));
  if (at.length === 0) return `${amount} is no mark`;
  const most = side === 'less' ? at[0]! : 100 - at.at(-1)!;
  if (at.length === 1)
    return !atMost && share === most ? null : `${amount}: ${share} ${side}, should be ${most}`;
  return atMost && share === most ? null : `${amount}: ${share} ${side}, should be at most ${most}`;
}

interface Case {
  readonly marks: readonly string[];
  readonly range: string;
  readonly desks: string;
  /** Desks and marks as drawn: of all that coincide, and of the rest by the published year, for time. */
  readonly row: DeskRow | null;
}

/** Every job with five numbers, in every place and basis, in words as the charts have them. */
const CASES: readonly (readonly [where: string, Case])[] = places.flatMap((place) =>
  BASES.flatMap((basis) =>
    payRows(release, place, basis).flatMap((row) => {
      const marks = marksOf(row);
      if (!marks) return [];
      const texts = markTexts(row.percentiles, en);
      const { per } = en.unit[basis.unit];
      const drawn = basis === BASES[0] || new Set(marks).size < 5;
      return [
        [
          `${place.slug}, ${row.role}, ${basis.hours} ${basis.unit} ${basis.prices}`,
          {
            marks,
            range: plainText(en.payRange.sentence(row.role, place.name, texts, per, basis.prices)),
            desks: plainText(en.twentyDesks.sentence(row.role, texts, per, basis.prices)),
            row: drawn ? layoutTwentyDesks([row], { words: en }).rows[0]! : null,
          },
        ] as const,
      ];
    }),
  ),
);

function expectNoProblem(problemsOf: (one: Case) => readonly string[]) {
  const problems = CASES.flatMap(([where, one]) => problemsOf(one).map((problem) => `${where}: ${problem}`));
  expect(problems.slice(0, 5)).toEqual([]);
}

const of = (role: Role, texts: readonly string[]) => texts[ROLES.indexOf(role)]!;

describe('in every place, both jobs, every unit, 40 hours and others, as paid and after local prices', () => {
  test('there are enough of them, and of those whose marks coincide', () => {
    expect(CASES.length).toBeGreaterThan(10_000);
    expect(CASES.filter(([, { marks }]) => new Set(marks).size < 5).length).toBeGreaterThan(300);
  });

  test('who is paid less and more than a mark is possible: exact at one mark, at most where marks coincide', () => {
    expectNoProblem(({ marks, range, desks }) => {
      const [ofRange, ofDesks] = [claimsIn(range), claimsIn(desks)];
      const medianIsEnd = marks[2] === marks[0] || marks[2] === marks[4];
      const counted = [ofRange.length === 2, ofDesks.length === (medianIsEnd ? 3 : 4)];
      return [
        ...(counted.includes(false) ? [`${ofRange.length} and ${ofDesks.length} claims: ${desks}`] : []),
        ...[...ofRange, ...ofDesks].flatMap((claim) => problemOf(claim, marks) ?? []),
      ];
    });
  });

  test('the middle half is “at least half” where one of its ends is another mark too', () => {
    expectNoProblem(({ marks, range }) => {
      const [p10, p25, p50, p75, p90] = marks as [string, string, string, string, string];
      const exact = p25 !== p10 && p25 !== p50 && p75 !== p50 && p75 !== p90;
      const said = [/: half (are|have)/.test(range), /: at least half (are|have)/.test(range)];
      const between = range.includes(`between ${p25} and ${p75} `);
      return said[0] === exact && said[1] === !exact && between === (p25 !== p75) ? [] : [range];
    });
  });

  test('desks between marks that read the same stand at them, over each other', () => {
    expectNoProblem(({ marks, row }) => {
      if (row === null) return [];
      return row.brackets.slice(1, -1).flatMap(({ desks, from, to }, i) => {
        const same = marks[i] === marks[i + 1];
        const lanes = new Set(desks.map(({ lane }) => lane)).size;
        const apart = Math.max(...desks.map(({ x }) => x)) - Math.min(...desks.map(({ x }) => x));
        const right = same ? apart < 0.5 && lanes === desks.length : from < to;
        return right ? [] : [`${marks[i]!} to ${marks[i + 1]!}: ${from} to ${to}, ${lanes} lanes`];
      });
    });
  });
});

const YEAR: PayBasis = { unit: 'year', hours: 40, prices: 'nominal' };
test.each([
  [
    'three marks at the low end',
    'visalia',
    'Legal secretaries in Visalia: at least half are paid between $47,750 and $60,140 a year, and the median is $47,750. At most one in ten is paid less than $47,750, one in ten more than $66,850.',
    'Of twenty legal secretaries, at most two are paid less than $47,750 a year and at most ten more; two are paid more than $66,850.',
  ],
  [
    'three marks in the middle',
    'gulfport',
    'Legal secretaries in Gulfport, MS: at least half are paid $42,320 a year, and that is the median too. One in ten is paid less than $33,030, one in ten more than $57,100.',
    'Of twenty legal secretaries, at most five are paid less than $42,320 a year and at most five more; two are paid less than $33,030, and two more than $57,100.',
  ],
])('read by eye: %s', (_, slug, range, desks) => {
  const place = placeNamed(slug);
  expect(of('legal-secretary', sentences(showChart(payRange, english, { area: slug, basis: YEAR })))).toBe(
    range,
  );
  expect(
    of('legal-secretary', sentences(showChart(twentyDesks, english, { area: place.slug, basis: YEAR }))),
  ).toBe(desks);
});

test('that BLS published two as equal is said of what it published, in every unit', () => {
  const note = (basis: PayBasis) =>
    /BLS published the 10th percentile, the 25th percentile and the median of legal secretaries as equal \((.*?)\)/.exec(
      plainText(showChart(payRange, english, { area: 'visalia', basis })),
    )?.[1];
  expect(note(YEAR)).toBe('$47,750 a year');
  expect(note({ ...YEAR, unit: 'week', prices: 'local' })).toBe('$47,750 a year');
  expect(note({ ...YEAR, unit: 'hour' })).toBe('$22.96 an hour');
  expect(note({ ...YEAR, hours: 30 })).toBe('$22.96 an hour');
});
