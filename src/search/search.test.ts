import { describe, expect, test } from 'vitest';
import { areaOptions, cityList } from '../data/area-options.ts';
import { placeOptions } from '../places/options.ts';
import { searched } from '../places/spelling.ts';
import { shared, together } from './closeness.ts';
import { excerptOf } from './excerpt.ts';
import { amountIn, leadsOf } from './leads.ts';
import { placesIn } from './places.ts';
import { lowered, wordsOf } from './query.ts';
import { merged, ranked } from './rank.ts';
import { search } from './words.en.ts';

const places = searched(placeOptions(areaOptions, cityList));
const ordinary = ['orange', 'industry', 'paradise', 'reading'];
const named = (query: string, isWord = (word: string) => word !== '') =>
  placesIn(wordsOf(lowered(query)), places, {
    ordinary,
    before: search.ask.before.split(' '),
    isWord,
  });
const slugs = (query: string) => named(query).named.map(({ options }) => options.map(({ slug }) => slug));

describe('the places that a query names', () => {
  test.each<[string, string, string[][]]>([
    ['a nickname', 'paralegal pay in LA', [['los-angeles']]],
    ['a city', 'pasadena paralegal', [['los-angeles']]],
    ['a county in two words', 'marin county pay', [['san-francisco']]],
    ['two', 'san jose vs fresno', [['san-jose'], ['fresno']]],
    ['a state of two words', 'pay in new york', [['new-york']]],
    ['what is also a word is none by itself', 'which industry pays best', []],
    ['after “in” it is one', 'pay in paradise', [['chico']]],
    ['two letters are words, no codes of states', 'pay in chico or tx', [['chico']]],
    ['nor are two words of one letter', 'am i a paralegal', []],
    ['none', 'what can a paralegal not do', []],
  ])('%s: %s', (_, query, expected) => {
    expect(slugs(query)).toEqual(expected);
  });

  test.each([
    ['sacremento', 'sacramento'],
    ['vislia', 'visalia'],
    ['visaila', 'visalia'],
    ['fersno', 'fresno'],
    ['bakersfeild', 'bakersfield'],
  ])('“%s” is no word, and may have been meant for %s', (slip, slug) => {
    const options = (isWord: (word: string) => boolean) =>
      named(`paralegal pay in ${slip}`, isWord).named.map(({ options: [first] }) => first.slug);
    expect(options((word) => word !== slip)).toEqual([slug]);
    expect(
      options(() => true),
      'a word of the language is none',
    ).toEqual([]);
  });

  test('a name of several places is all of them', () => {
    expect(slugs('bay area paralegal')[0]!.length).toBeGreaterThan(1);
  });

  test('what is no name is left', () => {
    expect(named('paralegal pay in san diego').rest).toEqual(['paralegal', 'pay', 'in']);
  });
});

test.each([
  ['$61,010', '61010'],
  ['$61,010.50', '61010.5'],
  ['is 65k good', '65000'],
  ['$28 an hour', '28'],
  ['61000 paralegal', '61000'],
  ['$1.5k', '1500'],
])('“%s” names %s dollars', (query, amount) => {
  expect(amountIn(query)?.amount).toBe(amount);
});

test.each(['6450', '§6450', '23-2011', '93-379', '2026', '24 units', 'pay', '$', '$0'])(
  '“%s” names no amount',
  (query) => {
    expect(amountIn(query)).toBeNull();
  },
);

describe('where a question leads before any text', () => {
  const pages = (query: string) =>
    leadsOf(lowered(query), named(query), search, (word) => 'certificate law become'.includes(word)).map(
      ({ page, section }) => page + (section ? ` ${section}` : ''),
    );
  test.each([
    ['a place is its view, unless it has a page', 'paralegal pay reno', ['/pay/?area=reno']],
    ['a topic is a section', 'cost of living in fresno', ['/pay/?area=fresno prices']],
    ['pay of nowhere is that of California', 'paralegal salary', ['/pay/?area=california']],
    ['two places are compared', 'fresno vs chico pay', ['/pay/?area=fresno&with=chico']],
    ['the highest of cities', 'highest paying city', ['/pay/?view=areas']],
    ['the highest of states', 'top paying states', ['/pay/?view=rank']],
    ['an offer with its unit', '$30/hr in fresno', ['/offer/#pay=30&per=hour&area=fresno']],
    ['a question about something else', 'does a certificate help', []],
    ['also of California', 'become a paralegal in california', []],
  ])('%s: %s', (_, query, expected) => {
    expect(pages(query)).toEqual(expected);
  });
});

describe('ranking', () => {
  const hit = (id: string, score: number) => ({ id, score });
  test('a section with all words is before one with a single word', () => {
    const lists = [[hit('a', 1), hit('b', 1)], [hit('b', 1)]];
    expect(ranked(lists, 10).map(({ id }) => id)).toEqual(['b', 'a']);
  });
  test('a section with one word is still an answer', () => {
    expect(ranked([[hit('a', 1)], [hit('b', 1)]], 10)).toHaveLength(2);
  });
  test('a rare word says more than a common one', () => {
    const common = ['x', 'y', 'z', 'a'].map((id) => hit(id, 1));
    expect(ranked([common, [hit('rare', 1)]], 10)[0]!.id).toBe('rare');
  });
  test('of words that are as good the best counts once', () => {
    expect(merged([[hit('a', 1)], [hit('a', 3), hit('b', 2)]])).toEqual([hit('a', 3), hit('b', 2)]);
  });
  test.each([
    ['the same words', ['a', 'b'], ['b', 'a'], 1],
    ['no word', ['a'], ['b'], 0],
    ['nothing at all', [], [], 0],
  ])('two headings of %s', (_, a, b, expected) => {
    expect(shared(a, b)).toBe(expected);
  });
  test('words that stand together count, words far apart do not', () => {
    const far = ['a', ...Array.from({ length: 20 }, () => 'x'), 'b'];
    expect(together(['x', 'a', 'b'], ['a', 'b'])).toBe(1);
    expect(together(far, ['a', 'b'])).toBe(0.5);
  });
});

describe('an excerpt', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
  const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');
  test('a short text stands whole, with the words that were searched for marked', () => {
    const pieces = excerptOf('A lawyer bills time.', ['billing', 'lawyer']);
    expect(text(pieces)).toBe('A lawyer bills time.');
    expect(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toContain('lawyer');
  });
  test('of a long text the place with most of the words is shown, and that more stands around it', () => {
    const shown = text(excerptOf(`${words(60)} deposition in court ${words(60)}`, ['deposition', 'court']));
    expect(shown).toMatch(/^… .*deposition in court.* …$/);
    expect(shown.split(' ').length).toBeLessThan(40);
  });
});
