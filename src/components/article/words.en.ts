import type { GuideGroup } from '../../schema/terms.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Role } from '../../schema/terms.ts';
import { ROLE_NAMES } from '../../words/terms.en.ts';

const COUNTS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };

/** What stands around the text of every guide. */
export const article = {
  /** `day` is the one on which its facts were last checked. */
  checked: (day: Markup): Markup => markup`Checked ${day}.`,
  figures: 'Each underlined figure leads to its source, or to how it is worked out.',
  keyPoints: 'The answer in short',
  /** Over a table of the places that pay best and worst. */
  placeEnds: (role: Role, count: number, state: string): Markup =>
    markup`Median pay a year: the ${COUNTS[count] ?? count} areas of ${state} with the highest and the lowest medians of ${ROLE_NAMES[role].many}, and the state`,
  /** A line of the list of sources, after the name of one. */
  source: (released: string, read: string, licence: string): string =>
    `. ${released} Read ${read}. ${licence}. `,
  /** Over links to guides that answer what a reader asks next. */
  related: 'What you may ask next',
  /** Headings of the list of guides. */
  groups: {
    choose: 'Choose between the two',
    start: 'Start in one of them',
    work: 'Do the work',
    pay: 'Pay and offers',
  } satisfies Record<GuideGroup, string>,
  contents: 'On this page',
  everySource: (count: number): string =>
    count === 1 ? 'The main source of the figures' : `The ${count} main sources of the figures`,
} as const;
