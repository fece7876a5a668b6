const NUMBERS =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** A small count as a word. */
export const inWords = (n: number): string => NUMBERS[n] ?? String(n);
