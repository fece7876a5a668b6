import { describe, expect, test } from 'vitest';
import { areaOptions, cityList } from '../data/area-options.ts';
import { matching, placeCalled, placeMeant, similar } from './match.ts';
import { hasOwnFigures, placeOptions } from './options.ts';
import { searched } from './spelling.ts';
import { OPTION_GROUPS } from './wire.ts';

const options = placeOptions(areaOptions, cityList);
const all = searched(options);
const slugs = (query: string) => matching(all, query).map(({ slug }) => slug);
const names = (query: string) => matching(all, query).map(({ name }) => name);

describe('a place is found', () => {
  test.each([
    ['by the name of an area', 'san diego', 'san-diego'],
    ['by the beginnings of its words', 'san die', 'san-diego'],
    ['in capitals', 'SAN DIEGO', 'san-diego'],
    ['in any order of words', 'obispo luis', 'san-luis-obispo'],
    ['with an accent that its name has not', 'San José', 'san-jose'],
    ['with an accent written as a mark of its own', 'San Jose\u0301', 'san-jose'],
    ['by its second city', 'oakland', 'san-francisco'],
    ['by a county that belongs to it', 'marin', 'san-francisco'],
    ['by a county with the word county', 'orange county', 'los-angeles'],
    ['with a comma and a postal code', 'abilene, tx', 'abilene'],
    ['by its state’s postal code', 'ny', 'new-york'],
    ['with spaces around', '  fresno ', 'fresno'],
  ])('%s: %s', (_, query, slug) => {
    expect(slugs(query)).toContain(slug);
  });

  test('a county says which area it belongs to', () => {
    expect(matching(all, 'marin county')[0]).toMatchObject({
      slug: 'san-francisco',
      name: 'Marin County',
      group: 'counties',
      area: 'San Francisco',
    });
  });

  test('all 58 counties are found by their names, each once', () => {
    const counties = areaOptions.filter(([, , group]) => group === 1);
    expect(counties).toHaveLength(58);
    for (const [, name] of counties) expect(names(name).filter((found) => found === name)).toEqual([name]);
  });
});

test.each([
  ['a word that no place has', 'xyzzy'],
  ['the middle of a word', 'iego'],
  ['one word that fits and one that does not', 'san xyzzy'],
  ['markup', '<script>'],
])('nothing is found by %s', (_, query) => {
  expect(matching(all, query)).toEqual([]);
});

test.each([
  ['an empty query', ''],
  ['spaces only', '  '],
  ['a comma only', ','],
])('%s finds every place that has figures of its own', (_, query) => {
  expect(matching(all, query)).toEqual(options.filter(hasOwnFigures));
});

test('every place is found by the whole of its name', () => {
  const lost = options.filter(({ name }) => !names(name).includes(name)).map(({ name }) => name);
  expect(lost).toEqual([]);
});

test.each([
  ['California', 'California'],
  ['a state that is a county’s name too', 'Nevada'],
  ['a county whose area has other counties', 'Sacramento County'],
])('a whole name comes first: %s', (_, name) => {
  expect(names(name)[0]).toBe(name);
});

test.each([
  ['CA', 'California'],
  ['Cal', 'California'],
  ['NY', 'New York'],
  ['WA', 'Washington'],
  ['LA', 'LA'],
  ['NorCal', 'NorCal'],
  ['Northern California', 'NorCal'],
  ['Southern California', 'SoCal'],
])('“%s” finds %s first', (typed, name) => {
  expect(names(typed)[0]).toBe(name);
});

test('the north is never taken for the south', () => {
  for (const typed of ['NorCal', 'Northern California']) {
    expect(names(typed)).not.toContain('SoCal');
    expect(similar(all, typed).map(({ name }) => name)).not.toContain('SoCal');
  }
});

test('the options stand group by group, by name within a group', () => {
  const groups = areaOptions.map(([, , group]) => group);
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
  for (const group of OPTION_GROUPS.keys()) {
    const own = areaOptions.filter((option) => option[2] === group).map(([, name]) => name);
    expect(own.length).toBeGreaterThan(20);
    expect(own).toEqual([...own].sort((a, b) => a.localeCompare(b, 'en')));
  }
});

const slugOf = (found: ReturnType<typeof placeMeant> | null) =>
  found === null || typeof found === 'string' ? found : found.slug;

test.each([
  ['an area in full', 'Fresno', 'fresno'],
  ['in capitals, with spaces', ' FRESNO ', 'fresno'],
  ['a county in full', 'Marin County', 'san-francisco'],
  ['a county without the word', 'marin', 'san-francisco'],
  ['a state that is a county’s name too', 'Nevada', 'nevada'],
  ['an area elsewhere in full', 'Portland, OR-WA', 'portland-or'],
  ['an area elsewhere without its state', 'Houston', 'houston'],
  ['a state before an area of its name', 'New York', 'new-york'],
  ['a name that two areas have', 'Portland', null],
  ['half a name', 'Fres', null],
  ['nothing', ' ', null],
])('a name as it stands is a place or none: %s', (_, typed, slug) => {
  expect(slugOf(placeCalled(all, typed))).toBe(slug);
});

test.each([
  ['a whole name', 'Fresno', 'fresno'],
  ['the beginning of an area and its county', 'fres', 'fresno'],
  ['the beginning of a state before areas elsewhere', 'tex', 'texas'],
  ['the beginning of one area elsewhere', 'houst', 'houston'],
  ['the beginning of two counties', 'Al', 'several'],
  ['the beginning of many', 'san', 'several'],
  ['two areas elsewhere', 'portland', 'several'],
  ['a later word', 'Obispo', 'none'],
  ['a postal code', 'ny', 'new-york'],
  ['California’s own, though much begins so', 'CA', 'california'],
  ['in capitals', 'TX', 'texas'],
  ['of the capital', 'DC', 'district-of-columbia'],
  ['a postal code that is called otherwise here', 'LA', 'los-angeles'],
  ['a postal code that places of California begin with', 'CO', 'several'],
  ['what people call an area elsewhere', 'NYC', 'new-york-ny'],
  ['nothing', '', 'none'],
])('text sent as it stands means one place or none: %s, %j', (_, typed, slug) => {
  expect(slugOf(placeMeant(all, typed))).toBe(slug);
});
