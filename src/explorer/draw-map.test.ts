import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { chartDataOf } from '../data/charts.ts';
import { openRelease, RELEASES } from '../data/index.ts';
import { mapOfCalifornia, mapOfStates } from '../data/maps.ts';
import { en } from '../words.en.ts';
import { PAY_UNITS } from '../model/pay-units.ts';
import { PAY_MEASURES, ROLES } from '../schema/terms.ts';
import { mapKindOf } from '../charts/pay-map/map-kind.ts';
import type { DrawData } from './draw-data.ts';
import { drawAny } from '../../tests/charts/draw-any.ts';
import { defaultView, parseView, PRICES, SORTS, type View, viewAt } from './view.ts';

const { californiaAreas, placeNamed, places, states } = openRelease(RELEASES[0]);
const chartData = chartDataOf(RELEASES[0]);

fc.configureGlobal({ seed: 1 }); // the same every time; a failure prints it

const NEWEST = RELEASES[0];
const CONTEXT = { ...chartData, words: en, href: (page: string) => page };
const MAPS = { states: mapOfStates, california: mapOfCalifornia };
const SLUGS = {
  states: [...states.map(({ slug }) => slug), 'puerto-rico'].sort(),
  california: californiaAreas.map(({ slug }) => slug).sort(),
};

const href = (page: string) => page;
const dataOf = (area: string): DrawData => ({
  href,
  place: placeNamed(area),
  newest: NEWEST,
  states,
  territories: [placeNamed('puerto-rico')],
  californiaAreas,
  map: MAPS[mapKindOf(placeNamed(area))],
});
const viewOf = (area: string, more: Partial<View> = {}): View => ({
  ...defaultView(NEWEST),
  view: 'map',
  area,
  ...more,
});
const draw = (view: View) => parse(String(drawAny(CONTEXT, view, dataOf(view.area))));
type Root = ReturnType<typeof draw>;
const slugsOf = (root: Root, selector: string) =>
  root.querySelectorAll(selector).map((element) => element.getAttribute('data-slug')!);

describe('which map shows a place', () => {
  test.each([
    ['California', 'california', 'california'],
    ['an area of California', 'san-diego', 'california'],
    ['a nonmetropolitan area of California', 'north-coast', 'california'],
    ['another state', 'nevada', 'states'],
    ['the nation', 'united-states', 'states'],
    ['a territory', 'puerto-rico', 'states'],
    ['an area of another state', 'portland-or', 'states'],
  ] as const)('%s', (_, area, kind) => {
    expect(mapKindOf(placeNamed(area))).toBe(kind);
    const root = draw(viewOf(area));
    expect(slugsOf(root, '.map-shape').sort()).toEqual(SLUGS[kind]);
    expect(slugsOf(root, 'table a').sort()).toEqual(SLUGS[kind]);
    expect(slugsOf(root, '.map-switch [aria-current="true"]')).toEqual([
      kind === 'california' ? 'california' : 'united-states',
    ]);
  });

  test('California and its 28 areas have their own, every other place the states', () => {
    const own = places.filter((place) => mapKindOf(place) === 'california').map(({ slug }) => slug);
    expect(own.sort()).toEqual(['california', ...SLUGS.california].sort());
  });
});

test.each([
  ['a state is marked', 'nevada', ['nevada'], 'Nevada is in the '],
  ['the state of an area outside California is marked', 'portland-or', ['oregon'], 'Oregon is in the '],
  [
    'DC’s area is shown by DC',
    'washington-dc',
    ['district-of-columbia'],
    'The District of Columbia is in the ',
  ],
  ['Puerto Rico is marked', 'puerto-rico', ['puerto-rico'], 'Puerto Rico is in the '],
  ['an area of Puerto Rico is shown by Puerto Rico', 'ponce', ['puerto-rico'], 'Puerto Rico is in the '],
  ['an area of California is marked', 'fresno', ['fresno'], 'Fresno is in the '],
  [
    'California is no area of itself',
    'california',
    [],
    'Highest median pay of paralegals among California’s',
  ],
  ['the nation is no state', 'united-states', [], 'Highest median pay of paralegals among the states'],
  ['Guam is not on the map', 'guam', [], 'Highest median pay of paralegals among the states'],
])('%s', (_, area, marked, headline) => {
  const root = draw(viewOf(area));
  expect(slugsOf(root, '.map-shape--chosen')).toEqual(marked);
  expect(slugsOf(root, 'table [aria-current="true"]')).toEqual(marked);
  expect(root.querySelector('.chart-headline')!.text.startsWith(headline)).toBe(true);
});

test('the areas of California mark the chosen one, and California none', () => {
  const marked = (area: string) => slugsOf(draw(viewOf(area, { view: 'areas' })), '[aria-current="true"]');
  expect(marked('fresno')).toEqual(['fresno']);
  expect(marked('california')).toEqual([]);
  expect(slugsOf(draw(viewOf('fresno', { view: 'areas' })), 'table a').sort()).toEqual(SLUGS.california);
});

const anyView = fc.record<View>({
  area: fc.constantFrom('california', 'chico', 'texas', 'united-states', 'guam'),
  unit: fc.constantFrom(...PAY_UNITS),
  with: fc.constantFrom([], ['visalia', 'new-york']),
  hours: fc.constantFrom(10, 37.5, 40),
  source: fc.constant('oews'),
  prices: fc.constantFrom(...PRICES),
  rank: fc.constantFrom(...PAY_MEASURES),
  role: fc.constantFrom(...ROLES),
  view: fc.constantFrom('map', 'areas'),
  sort: fc.constantFrom(...SORTS),
  release: fc.constant(NEWEST),
});

test('every link leads to its place and keeps everything else of the view', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const links = draw(view).querySelectorAll('a[data-slug]');
      expect(links.length).toBeGreaterThanOrEqual(28);
      for (const link of links) {
        const { pathname, search } = new URL(link.getAttribute('href')!, 'https://second-chair.example');
        const area = link.getAttribute('data-slug')!;
        expect(pathname).toBe('/pay/');
        expect(parseView(search, [NEWEST])).toEqual({ view: viewAt(view, area), unknown: [] });
      }
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['from California’s areas to the states', 'chico', 'The states', 'states'],
  ['from the states to California’s areas', 'texas', 'California’s areas', 'california'],
] as const)('the switch leads %s, with the same figures asked for', (_, area, text, kind) => {
  const view = viewOf(area, { role: 'legal-secretary', rank: 'p90', prices: 'local', unit: 'hour' });
  const links = draw(view).querySelectorAll('.map-switch a');
  expect(links).toHaveLength(2);
  const other = links.find((link) => link.getAttribute('aria-current') === undefined)!;
  expect(other.text).toBe(text);
  const href = new URL(other.getAttribute('href')!, 'https://second-chair.example');
  const next = parseView(href.search, [NEWEST]).view;
  expect({ ...next, area }).toEqual(view);
  const root = draw(next);
  expect(slugsOf(root, '.map-shape').sort()).toEqual(SLUGS[kind]);
  const pay = root.querySelector('tbody td:nth-child(3) .figure')!.getAttribute('data-figure');
  expect(pay).toMatch(/^derived\/local-.*\/legal-secretary\/p90\/hour$/);
});

test('without outlines there is no map', () => {
  const { place, newest } = dataOf('texas');
  expect(() => drawAny(CONTEXT, viewOf('texas'), { place, newest, href, states })).toThrow(
    new RangeError('no outlines for a map'),
  );
});

test('outlines of the other map do not pass for those of this one', () => {
  const crossed = (area: string, map: DrawData['map'] & object) =>
    drawAny(CONTEXT, viewOf(area), { ...dataOf(area), map });
  expect(() => crossed('texas', mapOfCalifornia)).toThrow(RangeError);
  expect(() => crossed('california', mapOfStates)).toThrow(RangeError);
});
