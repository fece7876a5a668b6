import { printable } from '../controls/notice.ts';
import { releaseNotice as words } from './release-notice.en.ts';

const FIRST_YEAR = 2015; // the first whose release the site has a figure of, in data/history

/** Whether a text names a release of OEWS before the newest: it comes out once a year, for May. */
export function isPastRelease(text: string, newest: string): boolean {
  const year = /^(\d{4})-05$/.exec(text)?.[1];
  return year !== undefined && Number(year) >= FIRST_YEAR && text < newest;
}

/** What a reader is told who asked for a release that is not here. */
export const releaseNoticeText = (asked: string, newest: string): string =>
  (isPastRelease(asked, newest) ? words.past : words.unknown)(printable(asked));
