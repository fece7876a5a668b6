import { describe, expect, test } from 'vitest';
import { english } from '../../edition.ts';
import { en } from '../../words.en.ts';
import { type Markup, plainText, trustedMarkup } from '../../markup.ts';
import { AS_PUBLISHED, type Place } from '../../model/pay.ts';
import { rankStates, UNRANKED } from '../../model/ranking.ts';
import { ROLES, type Role } from '../../schema/terms.ts';
import type { ChartEdition, ChartOptions } from '../chart.ts';
import { DEFAULT_OPTIONS } from '../chart.ts';
import { exampleEdition } from '../example-states.ts';
import { chartMarkup } from '../show-chart.ts';
import { rankSet } from './chart.ts';
import { rankSetExamples as examples, rankSetStates } from './examples.ts';
import { readRankSet } from './input.ts';
import { HEAD, layoutRankSet, ROW_STEP } from './layout.ts';
import { nearSentence } from './near.ts';
import { drawRankSet } from './svg.ts';

const { placeNamed } = english.data;
const { release } = english;

const partsOf = (input: Parameters<typeof layoutRankSet>[0]) => layoutRankSet(input)!.parts;

describe('layoutRankSet', () => {
  // Five ranks, so a fifth of the track each. The middle three cannot be told from Wyoming, which is not drawn.
  test('a bar from the first rank left open to the last, its mark in the middle of the own rank', () => {
    const { rows, height } = partsOf(examples['some-unknown'])[0]!;
    expect(rows.map(({ slug, bar, mark, one }) => [slug, bar.x, bar.width, mark, one])).toEqual([
      ['california', 0, 40, 10, false],
      ['arizona', 20, 60, 30, false],
      ['nevada', 20, 60, 50, false],
      ['mississippi', 60, 40, 90, false],
    ]);
    expect(rows.map((row) => row.y)).toEqual([0, 1, 2, 3].map((i) => HEAD + i * ROW_STEP));
    expect(height).toBe(HEAD + 4 * ROW_STEP);
    expect(rows.filter((row) => row.chosen).map((row) => row.slug)).toEqual(['arizona']);
  });

  test('a set of one rank still has a bar', () => {
    const { rows } = partsOf(examples['all-sure'])[0]!;
    expect(rows.map(({ bar, mark, one }) => [bar.x, bar.width, mark, one])).toEqual([
      [0, 50, 25, true],
      [50, 50, 75, true],
    ]);
  });

  test.each(ROLES)('in the release every bar lies on the track and holds its mark: %s', (role) => {
    const input = readRankSet(english, { ...DEFAULT_OPTIONS, role });
    const rows = partsOf(input).flatMap((part) => part.rows);
    expect(rows).toHaveLength(input.states);
    expect(partsOf(input).map((part) => part.rows[0]!.y)).toEqual([HEAD, 0, 0, 0, 0]);
    for (const { bar, mark, low, high } of rows) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(mark).toBeGreaterThan(bar.x);
      expect(bar.x + bar.width).toBeGreaterThan(mark);
      expect(bar.x + bar.width).toBeLessThanOrEqual(100.01); // both are rounded to a hundredth
      expect(bar.width / 100).toBeCloseTo((high.value! - low.value! + 1) / rows.length, 3);
    }
    expect(rows.map((row) => row.mark)).toEqual(rows.map((row) => row.mark).toSorted((a, b) => a - b));
  });

  test('the drawing shows rank, set and mean of each state with a set, and of no other', () => {
    const svg = drawRankSet(layoutRankSet(examples['some-unknown'])!, '', en);
    const texts = String(svg).split('<svg class="set-row').slice(1);
    expect(texts.map((text) => plainText(trustedMarkup(`<g ${text}`)))).toEqual([
      '1st California 1st to 2nd $80,000',
      '2nd Arizona 2nd to 4th $61,000',
      '3rd Nevada 2nd to 4th $60,000',
      '5th Mississippi 4th to 5th $40,000',
    ]);
  });
});

type Edition = Parameters<typeof readRankSet>[0] & Pick<ChartEdition, 'cites'>;

const chart = (edition: Edition, options: Partial<ChartOptions> = {}) =>
  chartMarkup(rankSet, readRankSet(edition, { ...DEFAULT_OPTIONS, ...options }), {
    ...english,
    cites: edition.cites,
  });
const partOf = (markup: Markup, name: string) =>
  plainText(trustedMarkup(new RegExp(`class="chart-${name}">(.*?)</(h3|p)>`, 's').exec(String(markup))![1]!));
/** Cells of the table, row by row. */
const tableOf = (markup: Markup) =>
  [
    ...String(markup)
      .split('<tbody>')[1]!
      .matchAll(/<tr[^>]*>(.*?)<\/tr>/gs),
  ].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => plainText(trustedMarkup(cell!))),
  );

// A rank is worked out, never released.
const NONE = 'cannot be worked out';

describe('rankSetChart', () => {
  const example = (area: string, name: keyof typeof rankSetStates = 'some-unknown') =>
    chart(exampleEdition(rankSetStates[name]), { area });

  test.each([
    ['a state with a set', 'nevada', 'Nevada ranks 3rd; with survey error, between 2nd and 4th'],
    [
      'a state whose error is unknown',
      'wyoming',
      'with survey error; for Wyoming, the error of the mean is not released by BLS',
    ],
    ['a state without a mean', 'montana', 'with survey error; for Montana, the mean is not released by BLS'],
    ['DC', UNRANKED, 'District of Columbia is not one of the ranked states'],
  ])('headline of %s', (_, slug, headline) => {
    expect(partOf(example(slug), 'headline')).toContain(headline);
  });

  test('headline of a state for which one rank only is left open', () => {
    expect(partOf(example('california', 'all-sure'), 'headline')).toBe(
      'By mean pay of paralegals, California ranks 1st, and survey error leaves no other rank open',
    );
  });

  test('the sentence counts the states surely above and below', () => {
    expect(partOf(example('nevada'), 'sentence')).toBe(
      'Nevada ranks 3rd of 5 states. The survey can say of 1 state that the mean there is surely higher, and of 1 state ' +
        'that it is surely lower. That leaves more than half of all ranks open: the rank by mean says little here. ' +
        'For paralegals, in 2 states more than half of all ranks are open.',
    );
  });

  test('the table has every state, those without a set last, and why; DC is not in it', () => {
    expect(tableOf(example('nevada')).map((row) => row.slice(0, 5))).toEqual([
      ['California', '1st', '1st to 2nd', '$80,000', '0.5%'],
      ['Arizona', '2nd', '2nd to 4th', '$61,000', '2%'],
      ['Nevada', '3rd', '2nd to 4th', '$60,000', '2%'],
      ['Mississippi', '5th', '4th to 5th', '$40,000', '1%'],
      ['Montana', ...Array<string>(2).fill(NONE), ...Array<string>(2).fill('not released by BLS')],
      ['Wyoming', '4th', NONE, '$50,000', 'not released by BLS'],
    ]);
  });

  test('where no error is known, nothing is drawn and nothing is said of what is open', () => {
    expect(layoutRankSet(examples['none-sure'])).toBeNull();
    const none = example('california', 'none-sure');
    expect(String(none)).not.toContain('<svg');
    expect(partOf(none, 'sentence')).toBe(
      'Of no state are both the mean of paralegals and its error known, so no range of ranks can be worked out.',
    );
  });

  test('the way to how it is worked out is under the address of the edition', () => {
    const input = examples['some-unknown'];
    const { notes } = rankSet.say(input, { words: en, href: (page) => `/es${page}` });
    expect(notes.join('')).toContain('href="/es/data/ranks/"');
  });

  test('states without a set are named under the drawing, and no margin of a median is claimed', () => {
    const text = plainText(example('nevada'));
    expect(text).toContain(
      'not in the drawing: Montana (not released by BLS) and Wyoming (not released by BLS).',
    );
    expect(text).toContain('The District of Columbia is not a state and is left out.');
    expect(text).toContain('BLS publishes no margin for a median or a percentile');
  });

  test.each<[Role, string[]]>([
    ['paralegal', []],
    ['legal-secretary', ['Montana']],
  ])('the release: fifty states in the table for each job, unknown for %s: %j', (role, unknown) => {
    const rows = tableOf(chart(english, { role }));
    expect(rows).toHaveLength(50);
    expect(rows.map(([name]) => name)).not.toContain('District of Columbia');
    expect(rows.filter((cells) => !/\d/.test(cells[2]!)).map(([name]) => name)).toEqual(unknown);
  });

  test('pay may stand in another unit; the ranks stay those of the published year, and a note says so', () => {
    const hourly = chart(english, { basis: { unit: 'hour', hours: 40, prices: 'nominal' } });
    const ranks = (markup: Markup) => tableOf(markup).map((cells) => cells.slice(0, 3));
    expect(ranks(hourly)).toEqual(ranks(chart(english)));
    const hour = placeNamed('california').rows.paralegal!.hour.mean as number;
    expect(tableOf(hourly).find(([name]) => name === 'California')![3]).toBe(`$${hour.toFixed(2)}`);
    const note = 'Ranks are worked out from pay by the year';
    expect([plainText(hourly).includes(note), plainText(chart(english)).includes(note)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('nearSentence', () => {
  const named = (name: string, mean: number): Place => {
    const { rows, ...place } = rankSetStates['some-unknown'][0]!;
    const row = rows.paralegal!;
    const paralegal = { ...row, year: { ...row.year, mean } };
    return { ...place, slug: name, name, rows: { ...rows, paralegal } };
  };
  const near = (means: Record<string, number>) => {
    const list = Object.entries(means).map(([name, mean]) => named(name, mean));
    const ranking = rankStates(release, list, 'paralegal', 'mean', AS_PUBLISHED);
    const sentence = nearSentence(ranking, named('Own', 0), en);
    return sentence && plainText(sentence);
  };
  const SMALL = 'A small change in the figures would change their order.';

  test.each<[string, Record<string, number>, string | null]>([
    [
      'some level, some close',
      { Own: 50_000, A: 50_400, B: 51_200 },
      `Almost level with Own, at most one dollar in a hundred apart: A. A little farther off, at most three in a hundred: B. ${SMALL}`,
    ],
    [
      'level only',
      { Own: 50_000, A: 50_400, B: 60_000 },
      `Almost level with Own, at most one dollar in a hundred apart: A. ${SMALL}`,
    ],
    [
      'close only',
      { Own: 50_000, A: 49_000, B: 51_200 },
      `Close to Own, at most three dollars in a hundred apart: B and A. ${SMALL}`,
    ],
    [
      'neither',
      { Own: 50_000, A: 60_000 },
      'No other figure in this ranking is within three dollars in a hundred of that of Own.',
    ],
    ['no rank, no sentence', { A: 50_000 }, null],
  ])('%s', (_, means, sentence) => {
    expect(near(means)).toBe(sentence);
  });
});
