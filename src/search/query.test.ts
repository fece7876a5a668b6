import { describe, expect, test } from 'vitest';
import { type QueryWords, understand, type Understood } from './query.ts';
import { search } from './words.en.ts';

/** Commonest first, as the index gives them. */
const WORDS = [
  'pay',
  'legal',
  'secretary',
  'secretaries',
  'paralegal',
  'paralegals',
  'california',
  'assistant',
  'fresno',
  'certificate',
  'business',
  'professions',
  'code',
  'los',
  'angeles',
  'san',
  'francisco',
  'lawyer',
  'county',
  'country',
  '6450',
  '6455',
];
const REAL = ['rejected', 'frisco', 'countryside', 'counts'];
const understood = (query: string, words: QueryWords = search.query, known = WORDS): Understood =>
  understand(query, { known, real: REAL }, words);
/** What is searched for, each word without those that are as good. */
const read = (query: string, words?: QueryWords, known?: string[]) => {
  const { terms, corrected, unknown } = understood(query, words, known);
  return { text: terms.map(([word]) => word).join(' '), corrected, unknown };
};
const plain = (text: string) => ({ text, corrected: [], unknown: [] });

describe('a query is read as the pages say it', () => {
  test.each([
    ['a word of the pages stays', 'paralegal', 'paralegal'],
    ['capitals are small', 'PARALEGAL Pay', 'paralegal pay'],
    ['legal assistant is what it says', 'legal assistant', 'legal assistant'],
    ['law secretary is a legal secretary', 'law secretary', 'legal secretary'],
    ['in the plural too', 'Law Secretaries', 'legal secretaries'],
    ['law assistant is a legal assistant', 'law assistant', 'legal assistant'],
    ['a section of law is found by its number', '6450', '6450'],
    ['signs are left out', '§6450?', '6450'],
    ['filler is left out', 'what is the pay in fresno?', 'pay fresno'],
    ['salary is pay', 'paralegal salary', 'paralegal pay'],
    ['so are wages', 'wages', 'pay'],
    ['forms of a word are one', 'earnings salaries paid', 'pay'],
    ['only whole words are replaced', 'sala', ''],
    ['a letter before makes another word', 'claim', ''],
    ['of a lawyer is the lawyer', "a lawyer's pay", 'lawyer pay'],
    ['BPC is the code', 'BPC 6450', 'business professions code 6450'],
    ['B&P is too', 'b&p 6450', 'business professions code 6450'],
    ['la is a city', 'pay in LA', 'pay los angeles'],
    ['sf is a city', 'SF pay', 'san francisco pay'],
    ['the start of a word stays for the index to complete', 'parale', 'parale'],
  ])('%s: %s', (_, query, text) => {
    expect(read(query).text).toBe(text);
  });
});

describe('words of another language', () => {
  const spanish: QueryWords = {
    filler: 'cuánto qué',
    alike: [],
    synonyms: [
      ['sueldos?', 'pay'],
      ['año', 'county'],
      ['(legal|paralegal) secretaria', '$1 secretary'],
    ],
  };
  test.each([
    ['its filler is left out', 'cuánto pay', 'pay'],
    ['that of English is no filler, and not known', 'pay how', 'pay'],
    ['its filler alone is nothing', 'cuánto qué', ''],
    ['its synonyms are replaced', 'sueldo sueldos', 'pay'],
    ['with what they hold', 'legal secretaria', 'legal secretary'],
    ['a letter with an accent belongs to the word', 'pay año', 'pay county'],
  ])('%s: %s', (_, query, text) => {
    expect(read(query, spanish).text).toBe(text);
  });

  test('a word of English is unknown', () => {
    expect(read('pay how', spanish).unknown).toEqual(['how']);
  });

  test('a word that goes on with an accent is no whole word', () => {
    expect(read('sueldoé', spanish)).toMatchObject({ text: '', unknown: ['sueldoé'] });
  });

  test('a pattern that is none is a mistake', () => {
    expect(() => read('pay', { filler: '', synonyms: [['(', 'pay']], alike: [] })).toThrow(SyntaxError);
  });
});

describe('a misspelt word', () => {
  test.each([
    ['one letter wrong', 'paralegel', 'paralegal'],
    ['one letter missing', 'secretry', 'secretary'],
    ['two wrong in a long word', 'sekretery', 'secretary'],
    ['one wrong in a word of five', 'frezno', 'fresno'],
  ])('is read as the nearest known word, and that is said: %s', (_, written, word) => {
    expect(read(written)).toEqual({ text: word, corrected: [[written, word]], unknown: [] });
  });

  test('of equally near words the commoner one is read', () => {
    expect(read('counry')).toMatchObject({ text: 'county' });
    expect(read('counry', search.query, ['country', 'county'])).toMatchObject({ text: 'country' });
  });

  test.each([
    ['a short word is not guessed at', 'pey'],
    ['nor a number of a section', '6451'],
    ['two wrong in a word of seven are too many', 'frysna'],
    ['three wrong are too many in any word', 'sekritery'],
  ])('%s: %s', (_, written) => {
    expect(read(written)).toEqual({ text: '', corrected: [], unknown: [written] });
  });
});

test.each([
  ['nothing', ''],
  ['spaces', '   '],
  ['signs only', '§ – ?!'],
  ['filler only', 'how much is it'],
])('nothing to search for: %s', (_, query) => {
  expect(read(query)).toEqual(plain(''));
});

test.each([
  ['nonsense is unknown', 'xyzzyplugh', '', ['xyzzyplugh']],
  [
    'an unknown word is left out, and the rest is searched for',
    'paralegal xyzzyplugh',
    'paralegal',
    ['xyzzyplugh'],
  ],
  ['all unknown words are named', 'qqqqqq paralegal wwwwww', 'paralegal', ['qqqqqq', 'wwwwww']],
])('%s', (_, query, text, unknown) => {
  expect(read(query)).toEqual({ text, corrected: [], unknown });
});

test('a word of the language is never corrected; one a letter off is offered', () => {
  expect(understood('paralegal counts')).toMatchObject({
    terms: [['paralegal']],
    corrected: [],
    unknown: ['counts'],
    offered: [['counts', 'county']],
  });
  expect(understood('rejected')).toMatchObject({ terms: [], corrected: [], offered: [] });
});

test('words that are as good are searched for too, that of the query first', () => {
  const known = ['lawyer', 'attorney', 'office'];
  expect(understood("an attorney's firm", search.query, known).terms).toEqual([
    ['attorney', 'lawyer'],
    ['office'],
  ]);
});

test('another form of a known word is known', () => {
  expect(read('billing bills', search.query, ['billed'])).toMatchObject({ unknown: [] });
});

test('a query of any length is read only so far', () => {
  const { terms, unknown } = understood('paralegal '.repeat(500) + 'x'.repeat(5000));
  expect(terms).toEqual([['paralegal']]);
  expect(unknown).toEqual([]);
  expect(understood('y'.repeat(5000)).unknown[0]!.length).toBeLessThan(400);
});
