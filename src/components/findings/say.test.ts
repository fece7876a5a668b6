import { describe, expect, test } from 'vitest';
import { exampleState } from '../../charts/example-states.ts';
import { figureData } from '../../charts/figure-data.ts';
import { history, points } from '../../data/history.ts';
import { openRelease, RELEASES } from '../../data/index.ts';
import { plainText } from '../../markup.ts';
import { payAgainstPrices, placeOverJob, spreadOfPlaces } from '../../model/findings.ts';
import { historyPoints } from '../../model/real-terms.ts';
import { en as words } from '../../words.en.ts';
import { type FindingSaid, sayPlace, sayPrices, saySpread } from './say.ts';

const { info, californiaAreas, placeNamed } = openRelease(RELEASES[0]);
const telling = { words, show: (amount: Parameters<typeof figureData>[0]) => figureData(amount, words) };
const text = (said: FindingSaid) => [said.headline, plainText(said.sentence)];

/** A release that BLS has not made: paralegals, then legal secretaries. */
const place = (name: string, p50: number, secretary: number) =>
  exampleState(name, { p50 }, { secretary: { p50: secretary } });
const NORTH = place('North', 50_000, 45_000);
const SOUTH = place('South', 80_000, 62_000);

describe('medians across places', () => {
  const said = (state = placeNamed('california'), areas = californiaAreas) =>
    text(saySpread(spreadOfPlaces(info, state, areas, 'paralegal')!, state, telling));

  test('in the newest release', () => {
    expect(said()).toEqual([
      'Where you work can matter more than which job you do.',
      'In California, median pay of paralegals runs from $58,280 a year in Chico to $99,250 in San Jose. The difference of $40,970 is nearly three times the $14,530 between the two jobs in the state as a whole.',
    ]);
  });

  test.each([
    ['more', 50_000, 'Where you work can matter more than', 'is more than the $20,000 between'],
    [
      'just as much',
      40_000,
      'Where you work can matter as much as',
      'is about as much as the $30,000 between',
    ],
    ['less', 20_000, 'Which job you do can matter more than', 'is less than the $50,000 between'],
    ['twice as much', 55_000, 'Where you work can matter more than', 'is about twice the $15,000 between'],
    ['over ten times as much', 67_500, 'Where you work can', 'is about 12 times the $2,500 between'],
  ])('in a made-up release places differ %s', (_, secretary, headline, sentence) => {
    const [one, other] = said(place('State', 70_000, secretary), [NORTH, SOUTH]);
    expect(one).toContain(headline);
    expect(other).toContain(`The difference of $30,000 ${sentence} the two jobs`);
  });

  test('where the jobs are paid the same, places are set against nothing', () => {
    expect(said(place('State', 70_000, 70_000), [NORTH, SOUTH])).toEqual([
      'Pay depends on where you work.',
      'In State, median pay of paralegals runs from $50,000 a year in North to $80,000 in South.',
    ]);
  });
});

describe('a place against a job', () => {
  const said = (state = placeNamed('california'), areas = californiaAreas) =>
    text(sayPlace(placeOverJob(info, state, areas)!, state, telling));

  test('in the newest release', () => {
    const [headline, sentence] = said();
    expect(headline).toBe(
      'In San Jose, the median legal secretary is paid more than the median paralegal in California as a whole.',
    );
    expect(sentence).toMatch(/^The medians are \$\d\d,\d{3} and \$77,390 a year\.$/);
  });

  test.each([
    [
      'less',
      place('State', 70_000, 50_000),
      'Nowhere in State is the median legal secretary paid as much as the median paralegal in State as a whole, not even in South.',
      'The medians are $62,000 and $70,000 a year.',
    ],
    [
      'the same',
      place('State', 62_000, 50_000),
      'In South, the median legal secretary is paid as much as the median paralegal in State as a whole.',
      'The medians are $62,000 and $62,000 a year.',
    ],
    [
      'more, the other job',
      place('State', 60_000, 70_000),
      'In South, the median paralegal is paid more than the median legal secretary in State as a whole.',
      'The medians are $80,000 and $70,000 a year.',
    ],
  ])('in a made-up release it is %s', (_, state, headline, sentence) => {
    expect(said(state, [NORTH, SOUTH])).toEqual([headline, sentence]);
  });
});

describe('pay against prices', () => {
  test('in the newest release', () => {
    const [headline, sentence] = text(sayPrices(payAgainstPrices(points, history.breaks)!, telling));
    expect(headline).toBe('Since May 2021, prices have grown faster than the median pay of both jobs.');
    expect(sentence).toMatch(
      /^Across the country, in dollars of May 2025 and compared with May 2021, the median paralegal is paid \$[\d,]+ less a year and the median legal secretary is paid \$[\d,]+ less a year\.$/,
    );
  });

  test.each([
    [
      'both buy more',
      57_000,
      46_000,
      'the median pay of both jobs has grown faster than prices',
      ['$2,000 more', '$2,000 more'],
    ],
    ['one buys less', 57_000, 43_000, 'the two jobs have not fared alike', ['$2,000 more', '$1,000 less']],
    ['one buys the same', 55_000, 43_000, 'the two jobs have not fared alike', ['the same', '$1,000 less']],
  ])('in made-up years %s', (_, paralegal, secretary, headline, changes) => {
    const medians = [
      { role: 'paralegal', year: 2024, p50: 50_000 },
      { role: 'legal-secretary', year: 2024, p50: 40_000 },
      { role: 'paralegal', year: 2026, p50: paralegal },
      { role: 'legal-secretary', year: 2026, p50: secretary },
    ] as const;
    const months = [2024, 2026].map((year, i) => ({ month: `${year}-05`, index: 100 + 10 * i }));
    const made = historyPoints(
      { source: 's', area: '99', breaks: [], medians: [...medians] },
      { source: 's', base: '1982–84 = 100', months },
    );
    const [one, other] = text(sayPrices(payAgainstPrices(made, [])!, telling));
    expect(one).toContain(`Since May 2024, ${headline}`);
    expect([...other!.matchAll(/is paid (.*?)(?: a year)?(?= and|\.)/g)].map(([, said]) => said)).toEqual(
      changes,
    );
  });
});
