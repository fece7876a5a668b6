import { type Markup, markup } from '../../markup.ts';

export const jobCard = {
  /** Beside the name of a job. */
  median: (pay: Markup): Markup => markup`median ${pay} a year`,
} as const;
