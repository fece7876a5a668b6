import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeComparison } from '../../src/charts/place-comparison/chart.ts';
import { showChart } from '../../src/charts/show-chart.ts';
import type { PayBasis } from '../../src/model/pay.ts';
import { expectNone } from '../expect-none.ts';
import { english } from './edition.ts';
import { figuresIn, masked, read, roleOf } from './reading.ts';
import { rawFigure } from './raw-figures.ts';
import { areas } from './raw-files.ts';

/*
 * What is said of places side by side, over many pairs and fives: each word agrees with the published figures.
 */

const SLUGS = areas.map(({ slug }) => slug);
const BASES: readonly PayBasis[] = [
  { unit: 'year', hours: 40, prices: 'nominal' },
  { unit: 'hour', hours: 40, prices: 'local' },
  { unit: 'month', hours: 30, prices: 'nominal' },
];
const PAIRS = fc.sample(fc.uniqueArray(fc.constantFrom(...SLUGS), { minLength: 2, maxLength: 5 }), {
  seed: 11,
  numRuns: 150,
});
const NAMES = new Map(areas.map(({ slug, name }) => [slug, name]));

/** Who is said to be paid more than whom; lists of names. */
const MORE =
  /(?:more an? \w+ in (?<high>.*) than in (?<low>.*)|most in (?<most>.*): .* than in (?<least>.*), the least)$/;

const CASES = PAIRS.flatMap((slugs) => BASES.map((basis) => ({ slugs, basis }))).map(({ slugs, basis }) => {
  const [area = '', ...beside] = slugs;
  return { slugs, basis, reading: read(showChart(placeComparison, english, { area, with: beside, basis })) };
});

const valueOf = (id: string, { unit }: PayBasis) => rawFigure(id, unit === 'year' ? 'year' : 'hour') ?? null;

test('the places said to be paid more are, by the figures of all', () => {
  const kinds = new Set<string>();
  expectNone(
    CASES.flatMap(({ slugs, basis, reading }) => {
      const { text, figures } = reading.headline;
      const { high, low, most, least } = MORE.exec(text)?.groups ?? {};
      if (high === undefined && most === undefined) {
        kinds.add('none');
        return figures.some(({ id }) => id.includes('place-gap')) ? [`no places: ${text}`] : [];
      }
      kinds.add(most === undefined ? 'two' : 'ends');
      const { id, value } = figures.find((figure) => figure.id.includes('/place-gap/'))!;
      const role = roleOf(id)!;
      const cells = figuresIn(reading.tables[0]!).filter(
        (cell) => cell.id.includes(`/${role}/p50/`) && valueOf(cell.id, basis) !== null,
      );
      const pay = cells.map((cell) => ({
        slug: slugs.find((slug) => cell.id.includes(`/${slug}/`))!,
        value: valueOf(cell.id, basis)!,
      }));
      const [top, bottom] = [Math.max, Math.min].map((of) => of(...pay.map((one) => one.value))) as [
        number,
        number,
      ];
      const named = (list: string, end: number) =>
        pay.filter((one) => one.value === end).every((one) => list.includes(NAMES.get(one.slug)!));
      const right =
        Math.abs(top - bottom - value!) < 1e-6 && named(high ?? most!, top) && named(low ?? least!, bottom);
      return right ? [] : [`${slugs.join()}: ${text}`];
    }),
  );
  expect([...kinds].sort()).toEqual(['ends', 'none', 'two']);
});

test('each difference is more or less as the two figures are, and percent of the first place’s', () => {
  const ways = new Set<string>();
  expectNone(
    CASES.flatMap(({ basis, slugs, reading }) =>
      figuresIn(reading.tables[1]!)
        .filter(({ id }) => id.includes('/place-gap/'))
        .flatMap(({ id, value, element }) => {
          const pair = slugs.slice(1).find((slug) => id.includes(`/${slug}/${slugs[0]!}/`))!;
          const without = (slug: string) =>
            id
              .replace('derived/place-gap/', /local|hours/.test(id) ? 'derived/' : '')
              .replace(`/${pair}/${slugs[0]!}/`, `/${slug}/`);
          const [own, first] = [valueOf(without(pair), basis)!, valueOf(without(slugs[0]!), basis)!];
          const { text, figures } = masked(element.parentNode);
          const way = own > first ? 'more' : 'less';
          ways.add(way);
          const percent = figures[1]?.value ?? (100 * value!) / first;
          const right =
            text.startsWith(`⟦0⟧ ${way} (`) &&
            Math.abs(value! - Math.abs(own - first)) < 1e-6 &&
            Math.abs(percent - (100 * Math.abs(own - first)) / first) < 1e-6;
          return right ? [] : [`${id}: ${text}`];
        }),
    ),
  );
  expect([...ways].sort()).toEqual(['less', 'more']);
});

test('sentences list medians from the highest down', () => {
  expectNone(
    CASES.flatMap(({ reading, basis, slugs }) =>
      reading.sentences.flatMap(({ text, figures }) => {
        if (!text.includes('highest first')) return [];
        const values = figures.map(({ id }) => valueOf(id, basis)!);
        return values.every((value, i) => i === 0 || value <= values[i - 1]!)
          ? []
          : [`${slugs.join()}: ${text}`];
      }),
    ),
  );
});
