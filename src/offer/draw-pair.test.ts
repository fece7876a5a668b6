import { describe, expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import type { Offer } from '../model/offer-units.ts';
import { drawPair, type PlacedTerms } from './draw-pair.ts';
import { offerWords } from './words.en.ts';

const { placeNamed } = openRelease(RELEASES[0]);
const context = { ...chartDataOf(RELEASES[0]), words: offerWords, href: (page: string) => page };

type Terms = Partial<Offer> & { readonly area?: string; readonly to?: number };
const placed = ({ area = 'california', to, ...typed }: Terms): PlacedTerms => ({
  offer: { amount: 62_400, unit: 'year', cents: false, hours: 40, weeks: 52, ...typed },
  place: placeNamed(area),
  to,
});
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');
function pair(one: Terms, other: Terms) {
  const html = String(drawPair(context, placed(one), placed(other)).markup);
  const said = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, sentence = '']) => textOf(sentence));
  const row = /<tr><th[^>]*>As offered<\/th>.*?<\/tr>/s.exec(html)?.[0] ?? '';
  const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => textOf(cell));
  return { html: textOf(html), said, cells };
}

describe('two offers in one place without a price parity', () => {
  const area = 'north-coast';

  test.each([
    ['the first pays more a year', 62_400, 60_000, 'the first offer is worth more'],
    ['the second pays more a year', 60_000, 62_400, 'the second offer is worth more'],
    ['both pay the same', 60_000, 60_000, 'both are worth the same'],
  ])('%s: so it is after local prices, which are the same', (_, first, second, says) => {
    const { said } = pair({ amount: first, area }, { amount: second, area });
    expect(said[2]).toContain(`After local prices too, ${says}: prices are the same in both`);
    expect(said[2]).toContain('both are in the North Coast');
  });

  test('with the other offer elsewhere, it is not known', () => {
    const { said } = pair({ area }, { area: 'fresno' });
    expect(said[2]).toMatch(/^BEA publishes no price parity for the North Coast, so .* not known\.$/);
  });
});

describe('an offer of a range', () => {
  const range = { amount: 60_000, to: 70_000 };

  test.each<[string, Terms, Terms, cells: string[], end: string]>([
    [
      'first',
      range,
      {},
      ['$60,000 to $70,000 a year', '$62,400 a year'],
      ', with the first offer at its lower end',
    ],
    [
      'second',
      { amount: 30, unit: 'hour', cents: true },
      range,
      ['$30 an hour', '$60,000 to $70,000 a year'],
      ', with the second offer at its lower end',
    ],
    [
      'both',
      range,
      { ...range, amount: 61_000 },
      ['$60,000 to $70,000 a year', '$61,000 to $70,000 a year'],
      ', with both offers at their lower ends',
    ],
  ])(
    '%s: both ends stand there, and the sentences say which end they are of',
    (_, one, other, cells, end) => {
      const drawn = pair(one, other);
      expect(drawn.cells).toEqual(cells);
      for (const sentence of drawn.said) expect(sentence).toContain(end);
    },
  );

  test('without one, nothing is said of an end', () => {
    expect(pair({}, { amount: 60_000 }).html).not.toContain('lower end');
  });
});

test('local prices are reckoned from the price parity as published, not as it is written', () => {
  expect(pair({}, { area: 'fresno' }).html).toContain('price parity, unrounded, × 100');
});

test.each<[string, Terms, boolean]>([
  ['by the hour for 45 hours', { amount: 26, unit: 'hour', hours: 45 }, true],
  ['by the hour for 40 hours', { amount: 26, unit: 'hour' }, false],
  ['by the year for 45 hours', { hours: 45 }, false],
])('that overtime is not counted is said over the table: %s', (_, one, told) => {
  const { html } = pair(one, {});
  const at = html.indexOf('Overtime is not counted here.');
  expect(at !== -1).toBe(told);
  if (told) expect(at).toBeLessThan(html.indexOf('The two offers'));
});
