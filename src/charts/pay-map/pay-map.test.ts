import fc from 'fast-check';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { placesOfStates } from '../../data/maps.ts';
import { placeName } from '../context.ts';
import { en } from '../../words.en.ts';
import { known as figure } from '../../model/amount.ts';
import { AS_PUBLISHED, type PayBasis, type Place } from '../../model/pay.ts';
import { rankOf, rankStates } from '../../model/ranking.ts';
import { PAY_MEASURES, type PayMeasure, type Role, ROLES } from '../../schema/terms.ts';
import { everyFigure } from '../every-figure/chart.ts';
import { english } from '../../edition.ts';
import { chartMarkup, showChart } from '../show-chart.ts';
import { payMap } from './chart.ts';
import { payMapExamples } from './examples.ts';
import type { MapEntry, PayMapInput } from './input.ts';
import { bandsOf } from './layout.ts';

const { californiaAreas, placeNamed, states } = english.data;
const { release } = english;

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

const MAPS = {
  states: { places: placesOfStates, ranked: states },
  california: { places: californiaAreas, ranked: californiaAreas },
} as const;
const WORDS: Record<string, string> = { ...en.payMap.fifth, none: 'none' };

const linkOf = (slug: string) => `/to/${slug}`;

/** Figures with their values; null for one that has none. */
const figuresIn = (element: HTMLElement) =>
  element
    .querySelectorAll('[data-figure]')
    .map((figure): [string, string | null] => [
      figure.getAttribute('data-figure')!,
      figure.getAttribute('value') ?? figure.getAttribute('data-value') ?? null,
    ]);
const rowsOf = (root: HTMLElement) =>
  root.querySelectorAll('tbody tr').map(({ children }) => {
    const [place, rank, pay, fifth] = children as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    const [[payId, value]] = figuresIn(pay) as [[string, string | null]];
    const [rankId, rankValue] = figuresIn(rank)[0] ?? [null, null];
    return {
      slug: place.querySelector('a')!.getAttribute('data-slug')!,
      name: place.text,
      rank: rankValue === null ? rank.text : Number(rankValue),
      rankId,
      pay: pay.text,
      payId,
      value: value === null ? null : Number(value),
      band: fifth.querySelector('rect')!.getAttribute('data-band')!,
      fifth: fifth.text.trim(),
    };
  });

const CASES = (['states', 'california'] as const).flatMap((kind) =>
  (['nominal', 'local'] as const).flatMap((prices) =>
    ROLES.flatMap((role) =>
      PAY_MEASURES.map((measure) => ({ kind, role, measure, basis: { ...AS_PUBLISHED, prices } })),
    ),
  ),
);

/** Every figure of the maps' places as the tables of one place each give them. */
const fullTables = new Map(
  [...placesOfStates, ...californiaAreas].flatMap((place) =>
    (['nominal', 'local'] as const).flatMap((prices) =>
      figuresIn(
        parse(
          String(showChart(everyFigure, english, { area: place.slug, basis: { ...AS_PUBLISHED, prices } })),
        ),
      ),
    ),
  ),
);

/** Straight from the release's file: the published year, divided by the place's price parity. */
function fromRelease({ rows, parity }: Place, role: Role, measure: PayMeasure, { prices }: PayBasis) {
  const cell = rows[role]?.year[measure];
  if (typeof cell !== 'number') return null;
  if (prices === 'nominal') return cell;
  return parity === null ? null : cell / (parity / 100);
}

/** Pay reaches the quantile at k fifths of the way when it reaches the next of these from there up. */
const boundsOf = (ascending: readonly number[]) =>
  [1, 2, 3, 4].map((k) => ascending[Math.ceil(((ascending.length - 1) * k) / 5)]!);

describe.each(CASES)('$kind, $role, $measure, $basis.prices prices', (asked) => {
  const { kind, role, measure, basis } = asked;
  const { places, ranked } = MAPS[kind];
  const area = kind === 'states' ? 'united-states' : 'california'; // on neither map
  const edition = { ...english, placeHref: linkOf };
  const root = parse(String(showChart(payMap, edition, { area, role, measure, basis })));
  const rows = rowsOf(root);
  const known = rows.flatMap((row) => (row.value === null ? [] : { ...row, value: row.value }));
  const unknown = rows.filter(({ value }) => value === null);

  test('every place is in the table once, and has one shape, in the same fifth', () => {
    expect(rows.map(({ slug }) => slug).sort()).toEqual(places.map(({ slug }) => slug).sort());
    const shapes = root.querySelectorAll('path.map-shape');
    const bands = shapes.map((path) => [path.getAttribute('data-slug')!, path.getAttribute('data-band')!]);
    expect(bands).toHaveLength(rows.length);
    expect(Object.fromEntries(bands)).toEqual(Object.fromEntries(rows.map(({ slug, band }) => [slug, band])));
    expect(rows.map(({ fifth }) => fifth)).toEqual(rows.map(({ band }) => WORDS[band]));
  });

  test('pay is that of the release, and of the table of every figure', () => {
    for (const { slug, value, pay, payId } of rows) {
      const expected = fromRelease(placeNamed(slug), role, measure, basis);
      expect(value, slug).toBe(expected);
      if (expected !== null) expect(pay).toBe(`$${Math.round(expected).toLocaleString('en-US')}`);
      const written = fullTables.get(payId);
      expect(typeof written === 'string' ? Number(written) : written, payId).toBe(value);
    }
  });

  test('the rank is that of the ranking; DC and Puerto Rico have none', () => {
    const ranking = rankStates(release, ranked, role, measure, basis);
    const notRanked = ['district-of-columbia', 'puerto-rico'];
    const competitors = known.filter(({ slug }) => !notRanked.includes(slug));
    for (const { slug, rank, rankId, value } of rows) {
      const own = rankOf(ranking, release, placeNamed(slug));
      const has = value !== null && !notRanked.includes(slug);
      expect([rank, rankId], slug).toEqual(has ? [own.value, own.id] : ['not ranked', null]);
      if (has) expect(rank).toBe(1 + competitors.filter((other) => other.value > value).length);
    }
  });

  test('highest pay first; those without a figure last, hatched, named with the reason, and without a number', () => {
    expect(rows).toEqual([...known, ...unknown]);
    expect(known.map(({ value }) => value)).toEqual(known.map(({ value }) => value).sort((a, b) => b - a));
    expect(unknown.map(({ name }) => name)).toEqual(unknown.map(({ name }) => name).sort());
    expect(unknown.every(({ band, rank }) => band === 'none' && rank === 'not ranked')).toBe(true);
    expect(known.some(({ band }) => band === 'none')).toBe(false);
    const note = root.querySelectorAll('.chart-note').find(({ text }) => text.startsWith('Hatched'));
    const [why = '', ...more] = new Set(unknown.map(({ pay }) => pay));
    // What reads on after “are”.
    const once = unknown.length > 1 && more.length === 0 && why.startsWith('not ');
    if (once) expect(note!.text).toContain(`because their figures are ${why}: `);
    for (const { name, pay } of unknown) expect(note!.text).toContain(once ? name : `${name} (${pay})`);
    expect(note === undefined).toBe(unknown.length === 0);
    for (const path of root.querySelectorAll('.map-shape'))
      expect(path.hasAttribute('fill')).toBe(path.getAttribute('data-band') === 'none');
    expect(root.toString()).not.toMatch(/value="(0|NaN|null|undefined|)"/);
  });

  test('the fifths are those of quantiles, so equal pay shares one', () => {
    const bounds = boundsOf(known.map(({ value }) => value).sort((a, b) => a - b));
    for (const { slug, value, band } of known)
      expect(band, slug).toBe(String(1 + bounds.filter((bound) => bound <= value).length));
    for (const one of known)
      for (const other of known) if (one.value === other.value) expect(one.band).toBe(other.band);
  });

  test('every figure of the drawing, key, sentence, headline and notes is in the table, the same, or of the place asked for', () => {
    const own = fromRelease(placeNamed(area), role, measure, basis);
    const line = root.querySelector('.map-own')!;
    const [ownId] = figuresIn(line)[0]!;
    expect(figuresIn(line)).toEqual([[ownId, String(own)]]);
    expect(line.text).toBe(`${placeNamed(area).name}: $${Math.round(own!).toLocaleString('en-US')} a year`);
    const table = new Map([...figuresIn(root.querySelector('table')!), ...figuresIn(line)]);
    const elsewhere = root
      .querySelectorAll('.chart-headline, .chart-plot, .chart-sentence, .chart-note')
      .flatMap(figuresIn);
    expect(elsewhere.length).toBeGreaterThan(10);
    for (const [id, value] of elsewhere) expect([id, value]).toEqual([id, table.get(id)]);
  });

  test('the key runs from the least to the greatest pay of each fifth, lowest fifth first', () => {
    const items = root.querySelectorAll('.band-key li').map((li) => ({
      band: li.querySelector('rect')!.getAttribute('data-band')!,
      values: figuresIn(li).map(([, value]) => Number(value)),
    }));
    const expected = ['1', '2', '3', '4', '5'].map((band) => {
      const values = known.flatMap((row) => (row.band === band ? row.value : []));
      return { band, values: [Math.min(...values), Math.max(...values)] };
    });
    expect(items).toEqual(unknown.length > 0 ? [...expected, { band: 'none', values: [] }] : expected);
  });

  test('the sentence names all who are paid most and all who are paid least', () => {
    const named = (value: number) =>
      known
        .filter((row) => row.value === value)
        .map(({ slug, pay }) => `${placeName(placeNamed(slug), en)} (${pay} a year)`);
    const [highest, lowest] = [named(known[0]!.value), named(known.at(-1)!.value)];
    const text = (selector: string) => root.querySelector(selector)!.text.trim();
    const [top, bottom] = [highest.join(' and '), lowest.join(' and ')];
    expect(text('.chart-sentence').split(' on this map ')[1]).toBe(
      basis.prices === 'local'
        ? `is worth most at U.S. average prices in ${top} and least in ${bottom}.`
        : `is highest in ${top} and lowest in ${bottom}.`,
    );
    expect(text('caption').includes('after local prices')).toBe(basis.prices === 'local');
    expect(text('.chart-headline').split(': ')[1]).toBe(top);
  });
});

type Example = keyof typeof payMapExamples;
const drawn = (input: PayMapInput) => parse(String(chartMarkup(payMap, input, english)));
const drawExample = (name: Example, chosen = '') => drawn({ ...payMapExamples[name], chosen });

test.each<[string, Example, table: string[], key: string[]]>([
  [
    'equal pay that fills more than a fifth leaves one empty, which the key does not name',
    'a-tie-at-a-bound',
    [
      'j $70 5',
      'i $60 5',
      'h $50 4',
      'g $40 4',
      'c $30 3',
      'd $30 3',
      'e $30 3',
      'f $30 3',
      'b $20 1',
      'a $10 1',
    ],
    ['1: $10 to $20', '3: $30', '4: $40 to $50', '5: $60 to $70'],
  ],
  ['equal pay everywhere is one color', 'all-equal', ['a $30 5', 'b $30 5', 'c $30 5'], ['5: $30']],
  [
    'one figure makes one color, the rest is hatched in order of name',
    'one-known',
    ['a $30 5', 'b not released by BLS none', 'c not in this release none'],
    ['5: $30', 'none'],
  ],
  [
    'without any figure all is hatched',
    'none-known',
    ['a not released by BLS none', 'b not in this release none', 'c does not apply none'],
    ['none'],
  ],
  [
    'a published zero is a figure; what is unknown comes after it',
    'zero-and-unknown',
    ['c $10 5', 'b $0 1', 'a not released by BLS none', 'd not in this release none'],
    ['1: $0', '5: $10', 'none'],
  ],
  [
    'a figure known only to be above the cap is in no fifth',
    'capped',
    ['a $50 5', 'c $40 1', 'b at least $239,200 none'],
    ['1: $40', '5: $50', 'none'],
  ],
])('%s', (_, example, table, key) => {
  const root = drawExample(example);
  expect(rowsOf(root).map(({ slug, pay, band }) => `${slug} ${pay} ${band}`)).toEqual(table);
  const items = root.querySelectorAll('.band-key li').map((li) => {
    const [band, figures] = [
      li.querySelector('rect')!.getAttribute('data-band'),
      li.querySelectorAll('data'),
    ];
    return [band, figures.map(({ text }) => text).join(' to ')].filter(Boolean).join(': ');
  });
  expect(items).toEqual(key);
});

test.each([
  [
    'a place with a figure',
    'c',
    'C is in the highest fifth of California’s areas by median pay of paralegals',
    'lowest in B ($0 a year).',
  ],
  ['one without', 'a', 'Median pay of paralegals in A is not released by BLS', 'lowest in B ($0 a year).'],
  [
    'a place that is not on the map: none',
    'z',
    'Highest median pay of paralegals among California’s areas: C ($10 a year)',
    'highest in C ($10 a year) and lowest in B ($0 a year).',
  ],
])('the chosen place is spoken of, and marked in map and table: %s', (_, chosen, headline, sentence) => {
  const { entries } = payMapExamples['zero-and-unknown'];
  const root = drawExample('zero-and-unknown', chosen);
  expect(root.querySelector('.chart-headline')!.text).toBe(headline);
  expect(root.querySelector('.chart-sentence')!.text.trim().endsWith(sentence)).toBe(true);
  const marked = entries.some(({ place }) => place.slug === chosen) ? [chosen] : [];
  const slugs = (selector: string) =>
    root.querySelectorAll(selector).map((element) => element.getAttribute('data-slug'));
  expect(slugs('.map-shape--chosen')).toEqual(marked);
  expect(slugs('table [aria-current="true"]')).toEqual(marked);
  // Drawn last, so that no neighbour covers its outline.
  if (marked.length > 0) expect(slugs('.map-shape').at(-1)).toBe(chosen);
});

test.each<[string, withPlace: string[], withShape: string[]]>([
  ['a shape without its place', [], ['a']],
  ['a place without its shape', ['a'], []],
])('%s throws', (_, withPlace, withShape) => {
  const { map, entries, ...rest } = payMapExamples['all-equal'];
  const shapes = map.shapes.filter(({ slug }) => !withPlace.includes(slug));
  const left = entries.filter(({ place }) => !withShape.includes(place.slug));
  expect(() => drawn({ ...rest, map: { ...map, shapes }, entries: left })).toThrow(RangeError);
});

test('fifths are those of whole steps, whatever the pay', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 }), (values) => {
      const [{ place }] = payMapExamples['one-known'].entries as [MapEntry];
      const entries = values.map((value, i) => ({
        place: { ...place, slug: `place-${i}` },
        pay: figure('pay', 'usd-per-year', value),
        rank: figure('rank', 'rank', 1),
      }));
      const bounds = boundsOf(values.toSorted((a, b) => a - b));
      for (const { pay, band } of bandsOf(entries).known)
        expect(band).toBe(1 + bounds.filter((bound) => bound <= pay.value).length);
    }),
  );
});

test('pay above the cap is called the highest', () => {
  const sentence = drawExample('capped').querySelector('.chart-sentence')!.text;
  expect(sentence).toContain('is highest in B (at least $239,200');
});
