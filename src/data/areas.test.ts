import { expect, test } from 'vitest';
import { areas, counties, countiesOf, openRelease, RELEASES } from './index.ts';
import { neighboursOf } from './neighbours.ts';
import { areaPages, payPage, statePages } from './pages.ts';

const { californiaAreas, places, states } = openRelease(RELEASES[0]);

test('the nation, 50 states and DC, and the 28 areas of California', () => {
  expect(states).toHaveLength(51);
  expect(californiaAreas).toHaveLength(28);
  expect(californiaAreas.filter(({ type }) => type === 'nonmetropolitan')).toHaveLength(3);
  expect(places.filter(({ type }) => type === 'nation').map(({ slug }) => slug)).toEqual(['united-states']);
});

test('each of the 58 counties belongs to one of the 28, and each of the 28 has a county', () => {
  const codes = areas.filter(({ state, type }) => state === 'CA' && type !== 'state').map(({ code }) => code);
  expect(new Set(counties.map(({ area }) => area))).toEqual(new Set(codes));
  expect(new Set(counties.map(({ fips }) => fips)).size).toBe(58);
  expect(californiaAreas.flatMap(({ slug }) => countiesOf(slug))).toHaveLength(58);
  expect(countiesOf('san-francisco')).toEqual([
    'Alameda',
    'Contra Costa',
    'Marin',
    'San Francisco',
    'San Mateo',
  ]);
});

const words = (name: string) =>
  name
    .toLowerCase()
    .replace(/[.']/g, '')
    .replace(/[^a-z0-9]+/g, '-');
const cities = areas.filter(({ type }) => type === 'metropolitan');
const city = (name: string) => words(name.split(',')[0]!);

test('a slug is the name of a state or territory, or of a region of California', () => {
  const named = areas.filter(
    ({ type, state }) => type !== 'metropolitan' && (type !== 'nonmetropolitan' || state === 'CA'),
  );
  for (const { slug, name } of named) expect(slug).toBe(words(name));
});

test('a slug is a metropolitan area’s first city, with the state’s code only where another area has that name', () => {
  for (const { slug, name, state } of cities) {
    const shared = areas.filter((area) => city(area.name) === city(name)).length > 1;
    expect(slug).toBe(shared ? `${city(name)}-${state.toLowerCase()}` : city(name));
  }
});

test('slugs are unique, in lower case, words joined by one hyphen', () => {
  expect(new Set(areas.map(({ slug }) => slug)).size).toBe(areas.length);
  for (const { slug } of areas) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('neighbours are neighbours of each other, and of one kind', () => {
  const pages = [...statePages, ...areaPages];
  const pairs = pages.flatMap(({ slug }) => neighboursOf(slug).map((other) => [slug, other.slug].join(' ')));
  expect(pairs.length).toBeGreaterThan(200);
  for (const pair of pairs) expect(pairs).toContain(pair.split(' ').reverse().join(' '));
  const own = new Set(californiaAreas.map(({ slug }) => slug));
  for (const pair of pairs) {
    const [one, other] = pair.split(' ') as [string, string];
    expect(own.has(one)).toBe(own.has(other));
  }
});

test.each([
  ['california', '/pay/california/'],
  ['united-states', '/pay/united-states/'],
  ['puerto-rico', '/pay/puerto-rico/'],
  ['san-diego', '/pay/california/san-diego/'],
  ['north-coast', '/pay/california/north-coast/'],
  ['guam', '/pay/?area=guam'],
  ['abilene', '/pay/?area=abilene'],
])('the page of %s is %s', (slug, address) => {
  expect(payPage(slug)).toBe(address);
});
