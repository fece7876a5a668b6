import { describe, expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { payLaw } from '../data/law.ts';
import { readFigureId } from '../model/figure-ref.ts';
import { comparisonOf } from '../model/offer.ts';
import type { Offer } from '../model/offer-units.ts';
import type { Place } from '../model/pay.ts';
import { PERCENTILES, type Role, ROLES } from '../schema/terms.ts';
import { drawAnswer, type Question } from './draw.ts';
import { drawDistances } from './draw-place.ts';
import { standingOf } from './standing.ts';
import { offerWords } from './words.en.ts';

const { californiaAreas, placeNamed, places, states } = openRelease(RELEASES[0]);
const california = placeNamed('california');
const unitedStates = placeNamed('united-states');
const chartData = chartDataOf(RELEASES[0]);

type Asked = Partial<Offer> & Partial<Pick<Question, 'job' | 'kind'>>;

const context = { ...chartData, words: offerWords, href: (page: string) => page };
const yearly = (amount: number) => comparisonOf({ amount, unit: 'year', cents: false, hours: 40, weeks: 52 });

/** The answer as the page draws it: a place is set in its state, a state in the nation. */
function answer(place: Place, { job = null, kind = null, ...typed }: Asked = {}) {
  const offer: Offer = { amount: 78_000, unit: 'year', cents: false, hours: 40, weeks: 52, ...typed };
  const state = states.find((one) => one.state === place.state) ?? unitedStates;
  const around = place === unitedStates ? null : place === state ? unitedStates : state;
  const surroundings = {
    around,
    nation: unitedStates,
    areas: californiaAreas,
    law: payLaw,
    day: '2026-11-24',
  };
  const drawn = drawAnswer(context, { offer, job, kind }, { place, ...surroundings });
  return { ...drawn, html: String(drawn.markup) };
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .trim();
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
/** Where the offer stands for each job, without the figures of the marks. */
const bracketsIn = (html: string) =>
  all(html, /<span class="offer-bracket job--[a-z-]+">(.*?)<\/span>/g).map((text) =>
    textOf(text).replace(/ \(\$.*?\)/, ''),
  );
/** How it stands to each median. */
const verdictsIn = (html: string) => all(html, /<li class="job--[a-z-]+">(.*?)<\/li>/g).map(textOf);
const NAMES: Record<Role, string> = { paralegal: 'paralegals', 'legal-secretary': 'legal secretaries' };

const ROLE_IN: Record<Role, RegExp> = { paralegal: /paralegal/, 'legal-secretary': /legal secretar/ };

const LONG = [
  'the 10th percentile',
  'the 25th percentile',
  'the median',
  'the 75th percentile',
  'the 90th percentile',
];
const marksOf = (place: Place, role: Role) =>
  PERCENTILES.map((name) => place.rows[role]?.year[name]).filter((cell) => typeof cell === 'number');

/** Where pay of a year stands among published marks, in the words of the answer; counted, not searched. */
function inWords(marks: readonly number[], pay: number): string {
  const equal = LONG.filter((_, i) => marks[i] === pay);
  if (equal.length === 1) return `At ${equal[0]!}`;
  if (equal.length > 0) return `At ${equal.slice(0, -1).join(', ')} and ${equal.at(-1)!}, which are equal`;
  const under = marks.filter((mark) => mark < pay).length;
  const pair = LONG.slice(Math.max(0, under - 1), under + 1).join(' and ');
  if (under === 0) return `Below ${pair}`;
  if (under === 5) return `Above ${pair}`;
  return `Between ${pair.includes('median') ? pair : pair.replace(' percentile', '')}`;
}

const VALUED = [
  /<data class="figure" value="(?<value>[^"]*)" data-figure="(?<id>[^"]*)">(?<text>[^<]*)</g,
  /<tspan class="figure" data-figure="(?<id>[^"]*)" data-value="(?<value>[^"]*)">(?<text>[^<]*)</g,
];

/** Figures whose text is not their value, to the digits that it shows, or whose value is not the published one. */
function wrongFigures(html: string): string[] {
  const figures = VALUED.flatMap((pattern) => [...html.matchAll(pattern)].map(({ groups }) => groups!));
  expect(figures.length).toBeGreaterThan(0);
  expect(figures).toHaveLength(all(html, / (?:data-)?value="([^"]*)"/g).length);
  const wrong = figures.filter(({ value = '', id = '', text = '' }) => {
    const shown = /^\$?([\d,]+(?:\.(\d+))?)(?:st|nd|rd|th|%)?$/.exec(text);
    const { steps, source, area = '', role, measure: name, unit } = readFigureId(id);
    const published =
      !steps && source === chartData.release.source && placeNamed(area).rows[role as Role]?.[unit as 'year'];
    if (published && published[name as 'p50'] !== Number(value)) return true;
    const off = Math.abs(Number(shown?.[1]?.replaceAll(',', '')) - Number(value));
    return !(off <= 10 ** -(shown?.[2]?.length ?? 0) / 2 + 1e-9);
  });
  // A figure without a value has words in place of a number.
  const words = all(
    html,
    /<(?:data class="figure figure--none"|tspan class="figure") data-figure="[^"]*">([^<]*)</g,
  );
  return [...wrong.map(({ id, text }) => [id, text].join(' ')), ...words.filter((text) => /\d/.test(text))];
}

describe('in every area of the release', () => {
  test.each<[string, Asked]>([
    ['a yearly offer', { amount: 56_701 }],
    ['an hourly offer', { amount: 28.57, unit: 'hour', cents: true, kind: 'hourly' }],
    ['a weekly offer of 37.5 hours', { amount: 1100, unit: 'week', hours: 37.5, weeks: 50, kind: 'salary' }],
    ['a monthly offer far over every mark', { amount: 40_000, unit: 'month' }],
    ['an offer far below every mark', { amount: 1, unit: 'hour' }],
  ])('%s is answered for both jobs, and each figure is the number that its text says', (_, asked) => {
    for (const place of places) {
      const { html, announcement } = answer(place, asked);
      const verdicts = verdictsIn(html);
      expect(verdicts.map((text) => ROLES.filter((role) => ROLE_IN[role].test(text)))).toEqual(
        ROLES.map((role) => [role]),
      );
      for (const text of verdicts) expect(announcement.replaceAll("'", '’')).toContain(text);
      expect(wrongFigures(html), place.slug).toEqual([]);
      expect(`${html}${announcement}`, place.slug).not.toMatch(
        /\b(?:NaN|undefined|null|Infinity|object Object)\b|∞/,
      );
    }
  });

  const paralegals = ({ rows }: Place, name: 'p25' | 'p50' | 'p90') => Number(rows.paralegal?.year[name]);
  test.each<[string, (place: Place) => number]>([
    ['of $56,701 a year', () => 56_701],
    ['of the median of paralegals', (place) => paralegals(place, 'p50')],
    ['a dollar under the 25th percentile of paralegals', (place) => paralegals(place, 'p25') - 1],
    ['a dollar over the 90th percentile of paralegals', (place) => paralegals(place, 'p90') + 1],
  ])('an offer %s is put between the right marks, in words', (_, amountIn) => {
    for (const place of places.filter(({ rows }) => typeof rows.paralegal?.year.p50 === 'number')) {
      const amount = amountIn(place);
      const { html } = answer(place, { amount });
      const brackets = bracketsIn(html);
      const where = offerWords.inPlace(place.name, place.type).replaceAll("'", '’');
      ROLES.forEach((role, i) => {
        const marks = marksOf(place, role);
        if (marks.length > 0)
          expect(brackets[i]).toBe(`${inWords(marks, amount)} for ${NAMES[role]} in ${where}.`);
        else
          expect(verdictsIn(html)[i]).toMatch(
            new RegExp(`^Wages of ${NAMES[role]} in .* are not (released by BLS|in this release)\\.$`),
          );
      });
    }
  });
});

test.each([
  ['in an area', 'fresno', {}],
  ['in a state', 'california', { job: 'legal-secretary' }],
  ['elsewhere', 'puerto-rico', { unit: 'week', amount: 700 }],
] as const)('the parts of the answer follow one another: %s', (_, slug, asked) => {
  const { html } = answer(placeNamed(slug), asked);
  const parts = [
    '<h2 id="offer-headline"',
    'class="offer-verdicts"',
    'class="offer-shares"',
    'class="bottom-line"',
    'id="offer-pay-range"',
    '<h3>How far to the next mark</h3>',
    'id="offer-twenty-desks"',
    '>What California law says about it</h3>',
    '<h3>The same offer elsewhere</h3>',
    '<h4>After local prices</h4>',
    '<summary>How this is worked out</summary>',
  ];
  expect(parts.map((part) => html.split(part).length - 1)).toEqual(parts.map(() => 1));
  const starts = parts.map((part) => html.indexOf(part));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('the job that the offer is for stands first', () => {
  const first = (job: Role | null) =>
    all(answer(california, { job }).html, /<(?:li class="job--|dt>)([a-zA-Z -]+)/g);
  const [one, other] = [
    ['paralegal', 'Paralegals'],
    ['legal-secretary', 'Legal secretaries'],
  ] as const;
  expect(first('legal-secretary')).toEqual([other[0], one[0], other[1], one[1]]);
  for (const job of [null, 'paralegal'] as const)
    expect(first(job)).toEqual([one[0], other[0], one[1], other[1]]);
});

// Paralegals in California are paid $50,460, $60,170, $77,390, $98,430 and $119,580 at the five marks.
test.each([
  [
    'between two marks',
    78_000,
    'It is $610 a year above the median. It is $20,430 a year below the 75th percentile. Estimated percentile: about the 51st.',
  ],
  [
    'below the 10th',
    50_000,
    'It is $460 a year below the 10th percentile. Percentile: below the 10th percentile, and no nearer estimate.',
  ],
  [
    'above the 90th',
    120_000,
    'It is $420 a year above the 90th percentile. Percentile: above the 90th percentile, and no nearer estimate.',
  ],
  ['at a mark', 77_390, 'It is the median, as published.'],
  [
    'so near to the median that it would round to it, below',
    77_380,
    'It is $17,210 a year above the 25th percentile. It is $10 a year below the median. Estimated percentile: just below the median.',
  ],
  [
    'so near to the 25th, above',
    60_200,
    'It is $30 a year above the 25th percentile. It is $17,190 a year below the median. Estimated percentile: just above the 25th percentile.',
  ],
])('distances in dollars, and the percentile only as an estimate: %s', (_, amount, said) => {
  expect(marksOf(california, 'paralegal')).toEqual([50_460, 60_170, 77_390, 98_430, 119_580]);
  const [paralegals] = all(answer(california, { amount }).html, /<dd>(.*?)<\/dd>/gs);
  expect(textOf(paralegals!)).toBe(said);
});

test('an estimate never has the number of a mark that the offer is not at', () => {
  let near = 0;
  for (const place of places) {
    const marks = marksOf(place, 'paralegal');
    for (const amount of marks.flatMap((mark) => [mark - 1, mark + 1, mark - 100, mark + 100])) {
      if (marks.includes(amount)) continue;
      const standing = standingOf(context, place, 'paralegal', yearly(amount));
      const [said = ''] = all(
        String(drawDistances(context, yearly(amount), [standing])),
        /<dd>(.*?)<\/dd>/gs,
      ).map(textOf);
      expect(said, `${place.slug} ${amount}`).not.toMatch(/about the (10|25|50|75|90)th/);
      if (/percentile: just (above|below) the /.test(said)) near++;
    }
  }
  expect(near).toBeGreaterThan(500);
});

test.each([
  [
    'by the week, the weeks of the year do not matter',
    'week',
    1100,
    'For 37.5 hours a week that is $29.33 an hour.',
  ],
  [
    'by the month, they do',
    'month',
    5000,
    'For 37.5 hours a week and 50 weeks a year that is $32.00 an hour.',
  ],
] as const)('what an offer comes to is said with what it is divided by: %s', (_, unit, amount, said) => {
  expect(textOf(answer(california, { unit, amount, hours: 37.5, weeks: 50 }).html)).toContain(said);
});

test('at marks that are equal, the offer counts at least so many on both sides, and the amount is given once', () => {
  const { html } = answer(placeNamed('visalia'), { amount: 47_750 });
  expect(textOf(html)).toContain(
    'Of twenty legal secretaries, at least ten are paid what you are offered or less, and at least eighteen that or more.',
  );
  expect(textOf(html)).toContain(
    'At the 10th percentile, the 25th percentile and the median, which are equal ($47,750) for legal secretaries in Visalia.',
  );
});

describe('elsewhere', () => {
  const placeByName = new Map(places.map((place) => [place.name, place]));
  const rows = (place: Place, asked: Asked = {}) => {
    const [, elsewhere = ''] = answer(place, asked).html.split('The same offer elsewhere');
    const [first = ''] = all(elsewhere, /<tbody>(.*?)<\/tbody>/gs);
    return all(first, /<tr>(.*?)<\/tr>/gs).map((row) => all(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs).map(textOf));
  };

  test('a median of few jobs has the word beside it, and the word is explained where it stands', () => {
    const { html } = answer(placeNamed('napa'), { amount: 77_800 });
    const elsewhere = textOf(html.slice(html.indexOf('The same offer elsewhere')));
    expect(elsewhere).toMatch(/Napa\$[\d,]+ few/);
    expect(elsewhere).toContain('“Few”: fewer than a hundred of these jobs there');
    expect(elsewhere.includes('“Rough”')).toBe(/\$[\d,]+ (few, )?rough/.test(elsewhere));
    expect(elsewhere, 'of many jobs').toMatch(/California\$77,390(?! few)/);
  });

  test.each([
    [
      'an area, its state, nearest by median',
      'fresno',
      'Fresno, California, Los Angeles, Santa Rosa, Sacramento',
    ],
    ['itself only once', 'los-angeles', 'Los Angeles, California, Santa Rosa, Sacramento, Napa'],
    ['a state, the nation', 'california', 'California, United States, Los Angeles, Santa Rosa, Sacramento'],
    ['the nation by itself', 'united-states', 'United States'],
    ['elsewhere no area of California', 'oregon', 'Oregon, United States'],
    ['nor for an area there', 'boston', 'Boston, MA-NH, Massachusetts'],
  ])('$77,800 a year beside paralegals’ pay: %s', (_, slug, names) => {
    const place = placeNamed(slug);
    const found = rows(place, { amount: 77_800 });
    expect(textOf(answer(place).html).includes('the last rows are the areas')).toBe(place.state === 'CA');
    expect(found.map(([name]) => name).join(', ')).toBe(names);
    for (const [name, median, where] of found) {
      const marks = marksOf(placeByName.get(name!)!, 'paralegal');
      expect(median!.replace(/ few$/, '')).toBe(`$${marks[2]!.toLocaleString('en-US')}`);
      expect(where).toBe(inWords(marks, 77_800).toLowerCase());
    }
  });

  test.each([
    ['in a dear state, less', 'california', 'stood at 110.7 where', 'what $70,448 a year buys'],
    [
      'without a parity, nothing',
      'north-coast',
      'BEA publishes no price parity for the North Coast',
      'cannot be',
    ],
    ['by the parity as published', 'california', 'your offer ÷ that figure, unrounded, × 100'],
    ['in the nation, nothing', 'united-states', 'The United States is the yardstick', 'nothing to adjust'],
  ])('after local prices, $78,000 is worth, %s', (_, slug, ...said) => {
    const [, prices = ''] = answer(placeNamed(slug)).html.split('After local prices');
    for (const words of said) expect(textOf(prices)).toContain(words);
  });
});
