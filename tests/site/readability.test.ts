import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pageAt, pages } from './pages.ts';

/*
 * How guides read: neither staccato nor winding, and at the level of a reader who has just left school.
 */

const APART = 'figure, table, .contents, .breadcrumb, .fold';
const ABBREVIATIONS = /\b(v|Cal|App|p\.m)\. /g;

/** Sentences of the prose of a page, items of lists among them. */
function sentencesOf(main: HTMLElement): string[] {
  return main
    .querySelectorAll('p, li')
    .filter((block) => !block.closest(APART) && !block.querySelector('p, li'))
    .map((block) => block.text.replace(/\s+/g, ' ').trim().replace(ABBREVIATIONS, '$1 '))
    .flatMap((text) => text.split(/(?<=[.?!][”’)]?) (?=[\p{Lu}“(\d$§])/u))
    .filter((text) => text !== '');
}

const wordsOf = (text: string): string[] => text.split(/[\s–-]+/).filter((word) => /[\p{L}\d]/u.test(word));

/** As a rule of thumb counts them: groups of vowels, without a silent ending. A number counts as two. */
function syllablesOf(word: string): number {
  if (/\d/.test(word)) return 2;
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  return letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g)?.length ?? 1;
}

/** Words a sentence, and the grade by the formula of Flesch and Kincaid. */
function measure(sentences: readonly string[]): { length: number; grade: number } {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const length = words.length / sentences.length;
  return { length, grade: 0.39 * length + 11.8 * (syllables / words.length) - 15.59 };
}

const guides = pages.filter(({ path }) => /^\/guides\/./.test(path));

test('there are guides to read', () => {
  expect(guides.length).toBeGreaterThan(0);
  expect(sentencesOf(pageAt('/guides/legal-secretary-vs-paralegal/').root).length).toBeGreaterThan(90);
});

test.each(guides.map(({ path }) => path))(
  '%s is written in sentences of middle length, in plain words',
  (path) => {
    const { length, grade } = measure(sentencesOf(pageAt(path).root.querySelector('article')!));
    expect(length).toBeGreaterThan(13.5);
    expect(length).toBeLessThan(15.5);
    expect(grade).toBeLessThanOrEqual(8);
  },
);

test.each([
  ['The cat sat. It ran.', 2.5, -1],
  [
    'Notwithstanding considerable jurisdictional dissimilarities, organizations characteristically differentiate.',
    7,
    40,
  ],
])('%s', (text, length, grade) => {
  const measured = measure(text.split(/(?<=\.) /));
  expect(measured.length).toBe(length);
  expect(Math.abs(measured.grade - grade)).toBeLessThan(8);
});
