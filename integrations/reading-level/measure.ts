import { type HTMLElement, parse } from 'node-html-parser';

/** How a text reads. */
export interface Reading {
  readonly sentences: number;
  /** Words a sentence. */
  readonly length: number;
  /** School grade, by the formula of Flesch and Kincaid; for English. */
  readonly grade: number;
}

/** What is no running text, or is not written for reading through. */
const APART = 'figure, table, .contents, .breadcrumb, .fold, .take';
const ABBREVIATIONS = /\b(v|Cal|App|p\.m)\. /g;

/** Sentences of the prose of a page, items of lists among them. */
export function sentencesOf(whole: HTMLElement): string[] {
  const main = parse(whole.outerHTML);
  // What a press opens stands in the text, but is not read with it.
  for (const panel of main.querySelectorAll('[popover]')) panel.remove();
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

/** Throws RangeError where there is no sentence. */
export function readingOf(sentences: readonly string[]): Reading {
  if (sentences.length === 0) throw new RangeError('no sentence to measure');
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const length = words.length / sentences.length;
  const grade = 0.39 * length + 11.8 * (syllables / words.length) - 15.59;
  return { sentences: sentences.length, length, grade };
}

/** Neither staccato nor winding, and at the level of a reader who has just left school. */
const SHORTEST = 13.5;
const LONGEST = 15.5;
const HIGHEST_GRADE = 8;

/** What is wrong with how a guide reads, and what to do; null where nothing is. */
export function faultOf({ length, grade }: Reading): string | null {
  const words = `${length.toFixed(1)} words a sentence`;
  if (length > LONGEST) return `${words}, at most ${LONGEST}. Make two sentences of the longest ones.`;
  if (length < SHORTEST) return `${words}, at least ${SHORTEST}. Join some of the shortest ones.`;
  if (grade > HIGHEST_GRADE)
    return `grade ${grade.toFixed(1)}, at most ${HIGHEST_GRADE}. Put shorter words for the longest ones.`;
  return null;
}
