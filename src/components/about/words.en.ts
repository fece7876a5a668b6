import { type Markup, markup } from '../../markup.ts';

/** Who answers for a copy of the site, and what changed on it. */
export const about = {
  contact: {
    /** `href` is where whoever publishes this copy takes messages. */
    at: (href: string): Markup =>
      markup`Whoever publishes this copy takes messages here: <a href="${href}">${href.replace(/^mailto:/, '')}</a>.`,
    none: 'This copy of the site names no contact. If a counselor, a school or an office gave you its address, tell them.',
  },
  changes: {
    /** Entries of the feed by what happened to them. */
    added: (title: string): string => title,
    revised: (title: string): string => `${title} (checked again)`,
  },
} as const;
