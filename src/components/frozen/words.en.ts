import { type Markup, markup } from '../../markup.ts';

/** Pages that stay as they are when a newer release comes. */
export const frozen = {
  /** Of a page that is named like the live one. */
  title: (title: string, release: string): string => `${title}, ${release}`,
  description: (description: string): string => `Kept: ${description}`,
  link: (release: string): string => `The pages of ${release}, kept as they are`,
  note: (release: string, newest: string): Markup =>
    markup`These are the figures of ${release}. They stay as they are. <a href="${newest}">See the newest figures</a>.`,
  /** A place without any figure in the release. */
  absent: {
    title: (name: string): string => `${name}: no figures`,
    heading: (name: string, release: string): string => `${name}: no figures of ${release}`,
    lead: (name: string, release: string, complete: boolean): string =>
      complete
        ? `${release} has no figures of the two jobs for ${name}. The area may have had another name or other borders then.`
        : `Our copy of ${release} does not have ${name}, so we cannot show its pay of that time.`,
    instead: 'What there is instead',
    newest: (name: string): string => `${name}, newest figures`,
    other: (name: string, release: string): string => `${name}, ${release}`,
  },
} as const;
