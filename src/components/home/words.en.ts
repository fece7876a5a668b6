import { type Markup, markup } from '../../markup.ts';

export const jobCard = {
  /** After the median of a job. */
  pay: (place: string, low: Markup, high: Markup): Markup =>
    markup`median a year in ${place}; the middle half is paid ${low} to ${high}`,
} as const;
