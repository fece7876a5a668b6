import { describe, expect, test } from 'vitest';
import { exampleState } from '../../charts/example-states.ts';
import { changesTo, placesOf, statesChanges } from '../../data/changes.ts';
import { plainText } from '../../markup.ts';
import { byRole } from '../../model/by-role.ts';
import { medianChange, type ReleasePair, type ReleaseSide } from '../../model/changes.ts';
import { en as words } from '../../words.en.ts';
import { sayCertainty, sayMeans } from './mean.ts';
import { changeCell, sayPlace, sayStates } from './say.ts';

const telling = { words, names: { earlier: 'May 2024', later: 'May 2025' } };
const pair = changesTo('2025-05');

type Cells = Parameters<typeof exampleState>[1];
/** A release of one made-up state: paralegals, then legal secretaries. */
const side = (id: string, paralegal: Cells, secretary: Cells, priceIndex = 100): ReleaseSide => ({
  info: { ...pair.later.info, id, source: `oews-${id}` },
  place: () => exampleState('Ohio', paralegal, { secretary }),
  priceIndex,
});
const p50 = (usd: number) => ({ p50: usd });
const medians = (
  then: readonly [number, number],
  now: readonly [number, number],
  prices = 100,
): ReleasePair => ({
  earlier: side('2024-05', p50(then[0]), p50(then[1])),
  later: side('2025-05', p50(now[0]), p50(now[1]), prices),
});

describe('the answer of a place', () => {
  test('California, in the newest release', () => {
    expect(plainText(sayPlace(pair, 'california', telling))).toBe(
      'In California, median pay of paralegals rose from $72,960 to $77,390 a year. That of legal secretaries rose from $61,320 to $62,860 a year. But prices moved too. In dollars of May 2025, the earlier medians are worth $74,678 for paralegals and $62,764 for legal secretaries, so the new one of paralegals buys more, and the new one of legal secretaries buys about as much.',
    );
  });

  test.each([
    [
      'both up',
      [50_000, 40_000],
      [60_000, 45_000],
      'paralegals rose from',
      'secretaries rose from',
      'ones buy more.',
    ],
    [
      'both down',
      [50_000, 40_000],
      [45_000, 30_000],
      'paralegals fell from',
      'secretaries fell from',
      'ones buy less.',
    ],
    [
      'one each way',
      [50_000, 40_000],
      [60_000, 30_000],
      'paralegals rose',
      'secretaries fell',
      'secretaries buys less.',
    ],
    [
      'as before',
      [50_000, 40_000],
      [50_000, 40_000],
      'paralegals stayed at $50,000',
      'stayed at $40,000',
      'about as much.',
    ],
  ] as const)('%s', (_, then, now, ...parts) => {
    const said = plainText(sayPlace(medians(then, now), 'ohio', telling));
    for (const part of parts) expect(said).toContain(part);
  });

  test('more dollars may buy less', () => {
    const said = plainText(sayPlace(medians([50_000, 40_000], [51_000, 40_800], 110), 'ohio', telling));
    expect(said).toContain('paralegals rose from $50,000 to $51,000');
    expect(said).toContain(
      'the earlier medians are worth $55,000 for paralegals and $44,000 for legal secretaries, so the new ones buy less.',
    );
  });

  test('Iowa: of one job nothing can be told, of the other it is', () => {
    const said = plainText(sayPlace(pair, 'iowa', telling));
    expect(said).toContain('In Iowa, median pay of paralegals rose from');
    expect(said).toContain('For legal secretaries in Iowa, a change of the median cannot be told.');
    expect(said).toMatch(/the earlier median is worth \$[\d,]+ for paralegals, so the new one buys/);
  });
});

test('the states are counted each way, and those that cannot be are named', () => {
  expect(
    plainText(
      sayStates(
        pair,
        byRole((role) => statesChanges(pair, role)),
        telling,
      ),
    ),
  ).toBe(
    'Among the 50 states and DC, the median of paralegals rose in 46 and fell in 5. That of legal secretaries rose in 32 and fell in 17. In dollars of May 2025, the median of paralegals rose in 37 and fell in 14, and that of legal secretaries rose in 26 and fell in 23. Not counted for legal secretaries: Iowa and Montana, where one of the two medians is missing.',
  );
});

test.each([
  ['up', [50_000, 54_000], '+$4,000 (+8%)'],
  ['down', [50_000, 46_000], '−$4,000 (−8%)'],
  ['a little up', [50_000, 50_100], '+$100 (+0.2%)'],
  ['as before', [50_000, 50_000], 'the same'],
] as const)('how far a median went: %s', (_, [then, now], text) => {
  const { paid } = medianChange(medians([then, 1], [now, 1]), 'ohio', 'paralegal');
  expect(plainText(changeCell(paid, words))).toBe(text);
});

describe('means', () => {
  const mean = (usd: number, meanRse = 2) => ({ mean: usd, meanRse });
  const means = (then: readonly [number, number], now: readonly [Cells, Cells]): ReleasePair => ({
    earlier: side('2024-05', { ...mean(then[0]), p50: 2 }, { ...mean(then[1]), p50: 1 }),
    later: side('2025-05', { p50: 2, ...now[0] }, { p50: 1, ...now[1] }),
  });
  const said = (of: ReleasePair, slug = 'ohio') => {
    const { headline, sentence } = sayMeans(of, slug, telling)!;
    return `${headline} ${plainText(sentence)}`;
  };

  test('California’s two jobs changed places by mean, and one mean is rough', () => {
    expect(said(pair, 'california')).toBe(
      'By mean, the two jobs changed places in California. In May 2024 the mean of legal secretaries was $78,700 a year and that of paralegals $76,920. In May 2025 they were $74,860 and $81,320. But the later mean of legal secretaries has a standard error of 10.9%: its 95% interval runs from $58,867 to $90,853. That is what a rough figure looks like, and such a turn need not be one in pay. By median, paralegals were ahead both times.',
    );
  });

  test('no turn is told where there is none, and nothing of roughness where no mean is rough', () => {
    const text = said(means([60_000, 50_000], [mean(61_000), mean(50_000)]));
    expect(text).toMatch(/^By mean, paralegals were ahead in Ohio both times\./);
    expect(text).not.toMatch(/changed places|rough|turn/);
  });

  test('the one that was ahead is named first', () => {
    const text = said(means([50_000, 60_000], [mean(40_000), mean(61_000, 12)]));
    expect(text).toMatch(/^By mean, legal secretaries were ahead in Ohio both times\./);
    expect(text).toContain('of legal secretaries was $60,000 a year and that of paralegals $50,000');
    expect(text).toContain('rough figure looks like. By median');
  });

  test('level once is no turn', () => {
    expect(said(means([50_000, 50_000], [mean(60_000), mean(50_000)]))).toMatch(/were paid the same once/);
  });

  test('a mean that is missing tells nothing', () => {
    expect(sayMeans(pair, 'montana', telling)).toBeNull();
  });

  test('without the errors of both releases nothing is said of chance', () => {
    expect(plainText(sayCertainty(pair, placesOf(pair), 'May 2024', telling))).toBe(
      'Whether a mean has changed by more than chance cannot be told for any place. It takes the standard error of both releases, and our copy of May 2024 has none.',
    );
  });

  test('with them, the places are named that changed by more than chance', () => {
    const both = means([60_000, 50_000], [mean(80_000), mean(50_500)]);
    expect(plainText(sayCertainty(both, ['ohio'], null, telling))).toBe(
      'By more than chance (95% interval), the mean of paralegals went up in Ohio. For every other place that is left open or cannot be told.',
    );
  });
});
