import { describe, expect, test } from 'vitest';
import { chartData } from '../data/charts.ts';
import { figureNamed } from '../data/figures.ts';
import { californiaAreas, law, placeNamed, places, sourceNamed } from '../data/index.ts';
import { known, missing } from '../model/amount.ts';
import type { Offer } from '../model/offer-units.ts';
import type { Place } from '../model/pay.ts';
import type { PayKind } from '../model/pay-law.ts';
import type { DatedFigure } from '../schema/dated-figure.ts';
import { drawLaw } from './draw-law.ts';
import { lawFigures } from './law-data.ts';
import { offerWords } from './words.ts';

const amountOf = (id: string) => figureNamed(id).amount;

test.each([
  [
    'minimum wages, oldest first',
    'minimum-wage',
    'usd-per-hour',
    'Labor Code §1182.12',
    [
      [2023, 15.5],
      [2024, 16],
      [2025, 16.5],
      [2026, 16.9],
    ],
  ],
  [
    'lowest exempt salaries, oldest first',
    'exempt-floor',
    'usd-per-year',
    'Labor Code §515',
    [
      [2023, 64_480],
      [2024, 66_560],
      [2025, 68_640],
      [2026, 70_304],
    ],
  ],
] as const)('the file of law holds %s, each with its section', (_, kind, unit, section, years) => {
  const figures = lawFigures(law, kind, amountOf);
  expect(figures).toEqual(
    years.map(([year, value]) => ({ amount: known(`law/${kind}/${year}`, unit, value), year, section })),
  );
});

const record = (year: string, more: Partial<DatedFigure> = {}): DatedFigure => ({
  id: `minimum-wage/${year}`,
  value: 17,
  unit: 'usd-per-hour',
  label: 'Minimum wage',
  period: year,
  section: 'Labor Code §1182.12',
  source: 'ca-minimum-wage',
  ...more,
});
const paid = (id: string) => known(id, 'usd-per-hour', 17);

test('figures come oldest first in whatever order the file has them, and no others with them', () => {
  const others = [record('2030', { id: 'minimum-wages/2030' }), record('2031', { id: 'fine' })];
  const figures = lawFigures([record('2028'), ...others, record('2027')], 'minimum-wage', paid);
  expect(figures.map(({ year, amount: { id } }) => [year, id])).toEqual([
    [2027, 'law/minimum-wage/2027'],
    [2028, 'law/minimum-wage/2028'],
  ]);
});

test.each([
  ['no section', record('2027', { section: undefined }), paid],
  ['a period that is no year', record('2027', { period: '2027–28' }), paid],
  ['no value', record('2027'), (id: string) => missing(id, 'usd-per-hour', 'not-given')],
])('a figure with %s stops the build, and is named', (_, broken, figureOf) => {
  const read = () => lawFigures([record('2026'), broken], 'minimum-wage', figureOf);
  expect(read).toThrow(RangeError);
  expect(read).toThrow(/minimum-wage\/20/);
});

describe('what the answer says of these figures', () => {
  const payLaw = {
    minimumWage: lawFigures(law, 'minimum-wage', amountOf),
    exemptFloor: lawFigures(law, 'exempt-floor', amountOf),
    checked: sourceNamed('ca-minimum-wage').retrieved,
  };
  type Asked = Partial<Offer> & { readonly kind?: PayKind; readonly today?: number };
  const drawn = (place: Place, { kind, today = 2026, ...typed }: Asked = {}) => {
    const offer: Offer = { amount: 78_000, unit: 'year', cents: false, hours: 40, weeks: 52, ...typed };
    const context = { ...chartData, words: offerWords };
    return String(drawLaw(context, place, offer, kind ?? null, { law: payLaw, year: today }));
  };
  const hourly = (amount: number) => ({ amount, unit: 'hour', cents: true }) as const;
  const WAGE = 'below California’s minimum wage in 2026, $16.90 an hour';
  const FLOOR = 'the lowest salary that can be exempt from overtime in 2026, $70,304 a year';

  test.each<[string, Asked, says: string, not: string]>([
    ['a cent an hour under the minimum wage', hourly(16.89), `That is ${WAGE}`, 'not below'],
    ['the minimum wage', hourly(16.9), `That is not ${WAGE}`, 'before you say yes'],
    ['a dollar a year under the exempt floor', { amount: 70_303 }, `is below ${FLOOR}`, 'reaches'],
    ['the exempt floor', { amount: 70_304 }, `reaches ${FLOOR}`, 'is below'],
    ['hourly pay has overtime, whatever the exempt floor', { kind: 'hourly' }, 'comes with overtime', FLOOR],
    ['a salary for 40 hours has an hourly rate', { kind: 'salary' }, '$56.25', 'comes with overtime'],
    ['a salary for more hours has none', { hours: 45, kind: 'salary' }, 'ask which hourly rate', '$56.25'],
    ['this year’s figures are current', { today: 2026 }, 'in 2026', 'It is now'],
    ['a later year', { today: 2028 }, 'It is now 2028, and the figures here are for 2026', 'in 2028'],
    [
      'a year before the first',
      { today: 2020 },
      'It is now 2020, and the figures here are for 2023',
      'in 2026',
    ],
  ])('%s', (_, asked, says, not) => {
    const text = drawn(placeNamed('fresno'), asked).replace(/<[^>]*>/g, '');
    expect(text).toContain(says);
    expect(text).not.toContain(not);
    expect(text).toContain('Checked November 2026. This is not legal advice.');
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
});
