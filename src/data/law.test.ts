import { expect, test } from 'vitest';
import { known, missing } from '../model/amount.ts';
import type { DatedFigure } from '../schema/dated-figure.ts';
import { law, sourceNamed } from './index.ts';
import { lawFigures, payLaw } from './law.ts';

test.each([
  ['minimum wages', 'minimum-wage', 'usd-per-hour', 'Labor Code §1182.12', [15.5, 16, 16.5, 16.9, 17.4]],
  [
    'lowest exempt salaries',
    'exempt-floor',
    'usd-per-year',
    'Labor Code §515',
    [64_480, 66_560, 68_640, 70_304, 72_384],
  ],
] as const)(
  'the file of law holds %s from 2023 on, each with its first day and section',
  (_, kind, unit, section, values) => {
    const figures = kind === 'minimum-wage' ? payLaw.minimumWage : payLaw.exemptFloor;
    expect(figures).toEqual(
      values.map((value, i) => ({
        amount: known(`law/${kind}/${2023 + i}`, unit, value),
        from: `${2023 + i}-01-01`,
        section,
      })),
    );
  },
);

test('the figures of 2027 say who certified them, when, and that we read copies', () => {
  const of2027 = law.filter(({ period }) => period === '2027');
  expect(of2027.map(({ id }) => id)).toEqual(['minimum-wage/2027', 'exempt-floor/2027']);
  expect(new Set(of2027.map(({ source }) => source))).toEqual(new Set(['ca-minimum-wage-2027']));
  const { published, readIn, counts } = sourceNamed('ca-minimum-wage-2027');
  expect(published).toBe('2026-07-31');
  expect(counts).toContain('certified by the Department of Finance on July 31, 2026');
  expect(readIn).toContain('not on the state’s own site');
});

const record = (year: string, more: Partial<DatedFigure> = {}): DatedFigure => ({
  id: `minimum-wage/${year}`,
  value: 17,
  unit: 'usd-per-hour',
  label: 'Minimum wage',
  period: year,
  from: `${year}-01-01`,
  section: 'Labor Code §1182.12',
  source: 'ca-minimum-wage',
  ...more,
});
const paid = (id: string) => known(id, 'usd-per-hour', 17);

test('figures come oldest first in whatever order the file has them, and no others with them', () => {
  const others = [record('2030', { id: 'minimum-wages/2030' }), record('2031', { id: 'fine' })];
  const figures = lawFigures([record('2028'), ...others, record('2027')], 'minimum-wage', paid);
  expect(figures.map(({ from, amount: { id } }) => [from, id])).toEqual([
    ['2027-01-01', 'law/minimum-wage/2027'],
    ['2028-01-01', 'law/minimum-wage/2028'],
  ]);
});

test.each([
  ['no section', record('2027', { section: undefined }), paid],
  ['no day from which it holds', record('2027', { from: undefined }), paid],
  ['no value', record('2027'), (id: string) => missing(id, 'usd-per-hour', 'not-given')],
])('a figure with %s stops the build, and is named', (_, broken, figureOf) => {
  const read = () => lawFigures([record('2026'), broken], 'minimum-wage', figureOf);
  expect(read).toThrow(RangeError);
  expect(read).toThrow(/minimum-wage\/20/);
});
