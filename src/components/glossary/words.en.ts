import type { TermGroup } from '../../schema/terms.ts';

/** The list of terms, and a term in the text of a guide. */
export const glossary = {
  letters: 'Terms by first letter',
  bySubject: 'By subject',
  groups: {
    lawsuit: 'In a lawsuit',
    filing: 'Filing and dates',
    office: 'In the office',
    who: 'Who may do what',
    training: 'Training and credentials',
    pay: 'Pay law',
    figures: 'Reading pay figures',
  } satisfies Record<TermGroup, string>,
  also: (names: readonly string[]): string => `Also: ${names.join(', ')}.`,
  see: 'See also',
  guide: 'More in',
  law: (law: string): string => `${law}.`,
  /** Name of the button that shows what a word of a text means. */
  meaning: (text: string): string => `${text} (what it means)`,
  /** Over the terms that a guide uses. */
  count: (count: number): string =>
    count === 1
      ? 'One term of this guide, with its meaning'
      : `${count} terms of this guide, with their meaning`,
  inGlossary: 'In the glossary',
  close: 'Close',
} as const;
