import { printable } from '../controls/notice.ts';
import { fill } from '../words/fill.ts';
import type { UnknownValue } from './view.ts';
import type { ExplorerWords } from './words.ts';

const FIRST_YEAR = 2015; // the first whose release the site has a figure of, in data/history

/** Whether a text names a release of OEWS before the newest: it comes out once a year, for May. */
export function isPastRelease(text: string, newest: string): boolean {
  const year = /^(\d{4})-05$/.exec(text)?.[1];
  return year !== undefined && Number(year) >= FIRST_YEAR && text < newest;
}

/** What a reader is told who asked for a release that is not here. */
export const releaseNoticeText = (asked: string, newest: string, words: ExplorerWords['release']): string =>
  fill(isPastRelease(asked, newest) ? words.past : words.unknown, { value: printable(asked) });

/** A line for each value of a link that there is not. */
export const noticeLines = (
  unknown: readonly UnknownValue[],
  newest: string,
  words: ExplorerWords,
): string[] =>
  unknown.map(({ key, value }) => {
    if (key === 'release') return releaseNoticeText(value, newest, words.release);
    const said: Readonly<Record<string, string>> = words.unknownOf;
    const part = (words.part as Readonly<Record<string, string>>)[key] ?? '';
    return fill(said[key] ?? words.unknown, { part, value: printable(value) });
  });
