import { describe, expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { payLaw } from '../data/law.ts';
import type { Offer } from '../model/offer-units.ts';
import type { Place } from '../model/pay.ts';
import { drawAnswer } from './draw.ts';
import { drawRange } from './draw-range.ts';
import { offerWords } from './words.en.ts';

const { californiaAreas, placeNamed, places, states } = openRelease(RELEASES[0]);
const california = placeNamed('california');
const unitedStates = placeNamed('united-states');
const chartData = chartDataOf(RELEASES[0]);

const context = { ...chartData, words: offerWords, href: (page: string) => page };

function asked(place: Place, typed: Partial<Offer> = {}) {
  const offer: Offer = { amount: 60_000, unit: 'year', cents: false, hours: 40, weeks: 52, ...typed };
  const state = states.find((one) => one.state === place.state) ?? unitedStates;
  const around = place === unitedStates ? null : place === state ? unitedStates : state;
  const facts = {
    place,
    around,
    nation: unitedStates,
    areas: californiaAreas,
    law: payLaw,
    day: '2026-11-24',
  };
  return { question: { offer, job: null, kind: null }, facts };
}
const range = (place: Place, to: number, typed: Partial<Offer> = {}) => {
  const { question, facts } = asked(place, typed);
  return drawRange(context, { ...question, to }, facts);
};
const single = (place: Place, amount: number, typed: Partial<Offer> = {}) => {
  const { question, facts } = asked(place, { ...typed, amount });
  return String(drawAnswer(context, question, facts).markup);
};

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/g, ' ')
    .trim();
const brackets = (html: string) =>
  [...html.matchAll(/<span class="offer-bracket job--[a-z-]+">(.*?)<\/span>/g)].map(([, found = '']) =>
    textOf(found).replaceAll(/ \(\$.*?\)/g, ''),
  );
/** How each end stands to each median. */
const verdicts = (html: string) =>
  [...html.matchAll(/<li class="job--[a-z-]+">(.*?)<\/li>/g)].map(([, found = '']) => textOf(found));
/** `Below the median for paralegals in Fresno.` → `below the median`. */
const whereIn = (sentence: string) => {
  const [where = ''] = sentence.split(/ for (?:paralegals|legal secretaries) in /);
  return where.charAt(0).toLowerCase() + where.slice(1);
};

test('in every area, each end stands where the amount by itself stands, in words', () => {
  let apart = 0;
  for (const place of places) {
    const { markup, announcement } = range(place, 91_000);
    const [low, high] = [60_000, 91_000].map((amount) => brackets(single(place, amount))) as [
      string[],
      string[],
    ];
    brackets(String(markup)).forEach((text, i) => {
      if (low[i]!.includes('their wages')) {
        expect(text).toBe(low[i]);
        return;
      }
      const [one, other] = [whereIn(low[i]!), whereIn(high[i]!)];
      expect(text, place.slug).toContain(
        one === other ? `: both ends are ${one}.` : `: $60,000 is ${one}; $91,000 is ${other}.`,
      );
      if (one !== other) apart += 1;
    });
    for (const text of verdicts(String(markup))) expect(announcement.replaceAll("'", '’')).toContain(text);
    expect(`${String(markup)}${announcement}`, place.slug).not.toMatch(
      /\b(?:NaN|undefined|null|Infinity|object Object)\b|∞/,
    );
  }
  expect(apart).toBeGreaterThan(300);
});

test('both ends within one pair of marks are said to be so', () => {
  const [first] = brackets(String(range(california, 62_000, { amount: 61_000 }).markup));
  expect(first).toBe('Paralegals in California: both ends are between the 25th percentile and the median.');
});

test('the law is that of the lower end, and so is what stands elsewhere', () => {
  // The limit for salaries is set beside both ends.
  const lawOf = (html: string) => /What California law says about it.*?Salary and overtime/s.exec(html)?.[0];
  const elsewhereOf = (html: string) =>
    html.slice(html.indexOf('The same offer elsewhere'), html.indexOf('How this is worked out'));
  const html = String(range(california, 91_000).markup);
  expect(lawOf(html)).toBe(lawOf(single(california, 60_000)));
  expect(lawOf(html)).not.toBe(lawOf(single(california, 91_000)));
  expect(elsewhereOf(html)).toBe(elsewhereOf(single(california, 60_000)));
});

test('a lower end below the minimum wage is said to be so, and no other end', () => {
  const said = (amount: number) => {
    const { markup, announcement } = range(california, 91_000, { amount });
    const below = 'The lower end is below California’s minimum wage';
    return [textOf(String(markup)), announcement].map((text) => text.includes(below));
  };
  expect(said(35_000)).toEqual([true, true]);
  expect(said(36_000)).toEqual([false, false]);
});

test('at other hours both ends are given by the hour', () => {
  const text = textOf(
    String(range(california, 91_000, { hours: 30, weeks: 1, unit: 'month', amount: 900 }).markup),
  );
  expect(text).toContain('For 30 hours a week and 1 week a year that is $360.00 to $36,400.00 an hour.');
});

/** The lines of the ends and the median of paralegals in each of the two drawings, in percent of the width. */
function drawn(html: string) {
  const [range, desks] = html.split('id="offer-twenty-desks"');
  return (
    [
      [range!, 'range-median'],
      [desks!, 'desk-bound desk-bound--median'],
    ] as const
  ).map(([part, mark]) => ({
    lines: [...part.matchAll(/class="chart-reference" x1="([\d.]+)%"/g)].map(([, x]) => Number(x)),
    median: Number(new RegExp(`class="${mark}" x1="([\\d.]+)%"`).exec(part)![1]),
    part,
  }));
}

test.each([
  ['around the median', 70_000, 90_000],
  ['near each other', 77_000, 78_000],
  ['far below and far above', 20_000, 300_000],
])('both drawings have a line for each end, in order, and each has its label: %s', (_, amount, to) => {
  const html = String(range(california, to, { amount }).markup);
  for (const { lines, median, part } of drawn(html)) {
    expect(lines).toHaveLength(2);
    expect(lines[0]!).toBeLessThan(lines[1]!);
    expect(median > lines[0]!).toBe(amount < 77_390);
    expect(median < lines[1]!).toBe(to > 77_390);
    for (const [label, end] of [
      ['offer from', amount],
      ['to', to],
    ] as const)
      expect(part).toMatch(
        new RegExp(
          `chart-label--reference row-label"[^>]*>${label} <tspan[^>]*data-value="${end}">\\$${end.toLocaleString('en-US')}<`,
        ),
      );
  }
});

describe('the desks of a range', () => {
  test('counts are those surely at or under the lower end, and at or over the upper', () => {
    const text = textOf(String(range(california, 100_000, { amount: 61_000 }).markup));
    expect(text).toContain(
      'Of twenty paralegals, at least five are paid the lower end or less and at least two are paid the upper end or more.',
    );
  });

  test('a range far under every mark has no one under it', () => {
    const text = textOf(String(range(placeNamed('fresno'), 11_000, { amount: 10_000 }).markup));
    expect(text).not.toContain('the lower end or less');
    expect(text).toContain('at least eighteen are paid the upper end or more');
  });
});
