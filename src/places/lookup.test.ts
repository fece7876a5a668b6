import { describe, expect, test } from 'vitest';
import { areaOptions, cityList } from '../data/area-options.ts';
import { counties, nicknames } from '../data/index.ts';
import { placeField } from '../controls/words.en.ts';
import { asked, matching, placeCalled, placeMeant, similar } from './match.ts';
import { isElsewhere, placeOptions, type PlaceOption } from './options.ts';
import { searched } from './spelling.ts';

/* What readers type, and what each leads to. */

const options = placeOptions(areaOptions, cityList);
const all = searched(options);

const told = ({ name, area, county }: PlaceOption) =>
  [name, area && `with ${area}`, county && `(${county})`].filter(Boolean).join(' ');

test.each([
  ['Pasadena', 'Pasadena with Los Angeles (Los Angeles County)'],
  ['Irvine', 'Irvine with Los Angeles (Orange County)'],
  ['Berkeley', 'Berkeley with San Francisco (Alameda County)'],
  ['Palo Alto', 'Palo Alto with San Jose (Santa Clara County)'],
  ['paloalto', 'Palo Alto with San Jose (Santa Clara County)'],
  ['PASADENA, CA', 'Pasadena with Los Angeles (Los Angeles County)'],
  ['Oakland California', 'Oakland with San Francisco (Alameda County)'],
  ['Long Beach', 'Long Beach with Los Angeles (Los Angeles County)'],
  ['Anaheim', 'Anaheim with Los Angeles (Orange County)'],
  ['Santa Ana', 'Santa Ana with Los Angeles (Orange County)'],
  ['Fremont', 'Fremont with San Francisco (Alameda County)'],
  ['Ontario', 'Ontario with Riverside (San Bernardino County)'],
  ['San Bernardino', 'San Bernardino with Riverside (San Bernardino County)'],
  ['Chula Vista', 'Chula Vista with San Diego (San Diego County)'],
  ['Santa Barbara', 'Santa Barbara with Santa Maria (Santa Barbara County)'],
  ['Ventura', 'Ventura with Oxnard (Ventura County)'],
  ['Monterey', 'Monterey with Salinas (Monterey County)'],
  ['Eureka', 'Eureka with North Coast (Humboldt County)'],
  ['St. Helena', 'Saint Helena with Napa (Napa County)'],
  ['mt shasta', 'Mount Shasta with North Valley-Northern Mountains (Siskiyou County)'],
  ['La Canada Flintridge', 'La Cañada Flintridge with Los Angeles (Los Angeles County)'],
  ['Hollywood', 'Hollywood with Los Angeles (Los Angeles County)'],
  ['Hollister', 'Hollister with San Jose (San Benito County)'],
  ['Sonoma', 'Sonoma with Santa Rosa (Sonoma County)'],
  ['Orange', 'Orange with Los Angeles (Orange County)'],
  ['orange county', 'Orange County with Los Angeles'],
  ['marin', 'Marin County with San Francisco'],
  ['kern', 'Kern County with Bakersfield'],
  ['Los Angeles', 'Los Angeles'],
  ['sandiego', 'San Diego'],
  ['San José', 'San Jose'],
  ['LA', 'LA with Los Angeles'],
  ['L.A.', 'LA with Los Angeles'],
  ['la county', 'LA with Los Angeles'],
  ['SF', 'SF with San Francisco'],
  ['s.f.', 'SF with San Francisco'],
  ['San Fran', 'SF with San Francisco'],
  ['East Bay', 'East Bay with San Francisco'],
  ['OC', 'OC with Los Angeles'],
  ['IE', 'Inland Empire with Riverside'],
  ['Inland Empire', 'Inland Empire with Riverside'],
  ['SLO', 'SLO with San Luis Obispo'],
  ['SD', 'SD with San Diego'],
  ['tahoe', 'Lake Tahoe with Sacramento'],
  // Names that other states have too: California comes first.
  ['Richmond', 'Richmond with San Francisco (Contra Costa County)'],
  ['Albany', 'Albany with San Francisco (Alameda County)'],
  ['Lancaster', 'Lancaster with Los Angeles (Los Angeles County)'],
  ['Lincoln', 'Lincoln with Sacramento (Placer County)'],
  // And names that only they have.
  ['Nevada', 'Nevada'],
  ['New York', 'New York'],
  ['Houston', 'Houston, TX'],
  ['Pittsburgh, PA', 'Pittsburgh, PA'],
])('“%s” and Enter is %s, and it stands first in the list', (typed, meant) => {
  const found = placeMeant(all, typed);
  expect(typeof found === 'string' ? found : told(found)).toBe(meant);
  expect(told(matching(all, typed)[0]!)).toBe(meant);
  expect(placeCalled(all, typed)).toBe(found);
});

test.each([
  ['Brentwood', ['Contra Costa County', 'Los Angeles County']],
  ['Burbank', ['Los Angeles County', 'Santa Clara County']],
  ['Mountain View', ['Contra Costa County', 'Santa Clara County']],
  ['westwood', ['Lassen County', 'Los Angeles County']],
  // Both counted with one area: it is still asked which.
  ['Las Flores', ['Los Angeles County', 'Orange County']],
])('“%s” stands in two counties, and it is asked which', (typed, expected) => {
  expect(placeMeant(all, typed)).toBe('several');
  expect(placeCalled(all, typed)).toBeNull();
  expect(
    matching(all, typed)
      .slice(0, 2)
      .map(({ county }) => county),
  ).toEqual(expected);
});

test.each([
  ['burbank santa clara county', ['Burbank']],
  ['marin county', ['Marin County']], // and not Marina of Monterey County
])('“%s” finds only %s', (typed, names) => {
  expect(matching(all, typed).map(({ name }) => name)).toEqual(names);
});

test('every name that stands in two counties is asked about', () => {
  const cities = options.filter(({ group }) => group === 'cities');
  const counted = new Map<string, number>();
  for (const { name } of cities) counted.set(name, (counted.get(name) ?? 0) + 1);
  const twice = [...counted].filter(([, count]) => count > 1).map(([name]) => name);
  expect(twice).toHaveLength(16);
  expect(twice.filter((name) => placeMeant(all, name) !== 'several')).toEqual([]);
});

test.each([
  ['Bay Area', ['San Francisco', 'San Jose', 'Santa Rosa', 'Vallejo', 'Napa']],
  ['SF Bay Area', ['San Francisco', 'San Jose', 'Santa Rosa', 'Vallejo', 'Napa']],
  ['Silicon Valley', ['San Jose', 'San Francisco']],
  ['SB', ['Santa Maria', 'Riverside']],
  ['Wine Country', ['Napa', 'Santa Rosa']],
  ['South Bay', ['San Jose', 'Los Angeles']],
])('“%s” lies in several areas, and each is offered as a part', (typed, areas) => {
  expect(placeMeant(all, typed)).toBe('several');
  const found = matching(all, typed).slice(0, areas.length);
  expect(found.map(({ area }) => area)).toEqual(areas);
  expect(found.map(({ part }) => part)).toEqual(areas.map(() => true));
});

test.each([
  ['a city and a county elsewhere', 'Alpine'],
  ['a city and another county', 'San Joaquin'],
  ['two valleys', 'the Valley'],
  ['two spellings of two towns', 'greenacres'],
  ['a county and a town that begin so', 'orange co'],
  ['two cities elsewhere', 'Portland'],
])('%s: “%s” is asked about', (_, typed) => {
  expect(placeMeant(all, typed)).toBe('several');
});

test.each([
  ['sacremento', 'Sacramento'],
  ['Sacaramento', 'Sacramento'],
  ['San Fransisco', 'San Francisco'],
  ['Los Angelas', 'Los Angeles'],
  ['Los Angles', 'Los Angeles'],
  ['Bakersfeild', 'Bakersfield'],
  ['bakersfe', 'Bakersfield'],
  ['Pasedena', 'Pasadena with Los Angeles (Los Angeles County)'],
  ['Berkly', 'Berkeley with San Francisco (Alameda County)'],
  ['Freemont', 'Fremont with San Francisco (Alameda County)'],
  ['Anahiem', 'Anaheim with Los Angeles (Orange County)'],
  ['Holywood', 'Hollywood with Los Angeles (Los Angeles County)'],
  ['Ranco Cucamonga', 'Rancho Cucamonga with Riverside (San Bernardino County)'],
  ['San Louis Obispo', 'San Luis Obispo'],
  ['Valejo', 'Vallejo'],
  ['Stokton', 'Stockton'],
  ['Visaila', 'Visalia'],
  ['Eurica', 'Eureka with North Coast (Humboldt County)'],
  ['Oxnerd', 'Oxnard'],
])('“%s” is misspelled: nothing is chosen, and %s is offered first', (typed, first) => {
  expect(placeMeant(all, typed)).toBe('none');
  expect(placeCalled(all, typed)).toBeNull();
  expect(matching(all, typed)).toEqual([]);
  const close = similar(all, typed);
  expect(told(close[0]!)).toBe(first);
  expect(close.length).toBeLessThanOrEqual(5);
});

test.each([
  ['a city of Pennsylvania, or Pittsburg of Contra Costa', 'Pittsburgh', 'Pittsburg'],
  ['a city of New Mexico, or the beginning of one of Los Angeles', 'Santa Fe', 'Santa Fe Springs'],
  ['the beginning of Maine, or Marin', 'Main', 'Marin County'],
])('%s: “%s” is asked about, and California is offered', (_, typed, offered) => {
  expect(placeMeant(all, typed)).toBe('doubtful');
  expect([...matching(all, typed), ...similar(all, typed)].map(({ name }) => name)).toContain(offered);
});

test.each([
  ['the OC', 'OC'],
  ['the Bay Area', 'Bay Area'],
  ['the city of Fresno', 'Fresno'],
  ['City of Berkeley', 'Berkeley'],
  ['City Heights', 'City Heights'],
])('“%s” asks for %s', (typed, name) => {
  expect(asked(all, typed, placeField.before)).toBe(name);
});

test.each([
  ['letters', 'xyzzy'],
  ['a ZIP code', '94704'],
  ['two letters', 'qq'],
  ['nothing', ' '],
])('%s: “%s” is like nothing', (_, typed) => {
  expect(placeMeant(all, typed)).toBe('none');
  expect(similar(all, typed)).toEqual([]);
});

describe('none leads to another state by chance', () => {
  const ours = options.filter((option) => !isElsewhere(option)).map(({ name }) => name);

  test('no name of California is taken for a place elsewhere, but a county that a state is called like', () => {
    const names = [
      ...ours,
      ...nicknames.flatMap(({ also = [] }) => also),
      ...counties.map(({ name }) => name),
    ];
    const lost = names.filter((name) => {
      const found = placeMeant(all, name);
      return typeof found !== 'string' && isElsewhere(found);
    });
    expect(lost).toEqual(['Nevada']);
  });

  test('nor is one with a letter left out, doubled or swapped', () => {
    const slips = (name: string) =>
      Array.from(name).flatMap((letter, i) => [
        name.slice(0, i) + name.slice(i + 1),
        name.slice(0, i) + letter + name.slice(i),
        name.slice(0, i) + (name[i + 1] ?? '') + letter + name.slice(i + 2),
      ]);
    const big = ['Pittsburg', 'Richmond', 'Lancaster', 'Marin', 'Fresno', 'Irvine', 'Glendale', 'Concord'];
    const lost = big.flatMap(slips).filter((typed) => {
      const found = placeMeant(all, typed);
      return typeof found !== 'string' && isElsewhere(found);
    });
    expect(lost).toEqual([]);
  });
});
