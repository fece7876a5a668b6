import { type Markup, markup } from '../markup.ts';

/** How long a program takes, in the unit that its page names. */
export const programLength = {
  weeks: (count: Markup): Markup => markup`${count} weeks`,
  years: (count: Markup): Markup => markup`${count} ${String(count).includes('>1<') ? 'year' : 'years'}`,
} as const;
