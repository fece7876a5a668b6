import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Facts carry over from a source, sentences do not. Of a text that pages tell of and must not repeat, the list beside
 * this file holds each run of eight words as a hash: the text itself is not ours to keep.
 */

const LENGTH = 8; // words: shorter runs are names, and turns of speech that anyone may use
const DIGITS = 12; // of the hash: enough that no other run of the site falls on one by chance

export interface Run {
  readonly words: string;
  readonly hash: string;
}

/** Each run of eight words of a text, without its punctuation. A shorter text has none. */
export function runsOf(text: string): Run[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\d]+/gu) ?? [];
  return Array.from({ length: Math.max(0, words.length - LENGTH + 1) }, (_, i) => {
    const run = words.slice(i, i + LENGTH).join(' ');
    return { words: run, hash: createHash('sha256').update(run).digest('hex').slice(0, DIGITS) };
  });
}

/** Hashes of the runs of the article of 2024 about both jobs. */
export const ARTICLE_RUNS: ReadonlySet<string> = new Set(
  readFileSync(join(import.meta.dirname, 'article-2024.txt'), 'utf8')
    .split(/\s+/)
    .filter(Boolean),
);
