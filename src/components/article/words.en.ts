import { type Markup, markup } from '../../markup.ts';

/** What stands around the text of every guide. */
export const article = {
  /** `day` is the one on which its facts were last checked. */
  checked: (day: Markup): Markup =>
    markup`Checked ${day}. Each underlined figure leads to the table where it stands with its source, or to how it is worked out. Under each chart are its numbers in a table, its source, and a link to how figures are worked out.`,
  keyPoints: 'Key points',
  /** A line of the list of sources, after the name of one. */
  source: (released: string, read: string, licence: string): string =>
    `. ${released} Read ${read}. ${licence}. `,
  contents: 'On this page',
  sources: 'Data sources',
} as const;
