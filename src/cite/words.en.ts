import type { Day } from '../model/day.ts';

/** Not from the words of the site, which other pages load for what they draw. */
const written = (day: Day, how: Intl.DateTimeFormatOptions): string =>
  new Date(day).toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC', ...how });

/** Words of the citation styles, in English. A month of MLA is short where its name is long. */
export const cite = {
  author: 'Second Chair',
  noDate: 'n.d.',
  /** `May 15, 2026`. */
  date: (day: Day): string => written(day, { year: 'numeric' }),
  /** `May 15`. */
  monthDay: (day: Day): string => written(day, {}),
  shortMonths: [
    'Jan.',
    'Feb.',
    'Mar.',
    'Apr.',
    'May',
    'June',
    'July',
    'Aug.',
    'Sept.',
    'Oct.',
    'Nov.',
    'Dec.',
  ],
  version: (release: string): string => `figures of ${release}`,
  retrieved: (date: string, address: string): string => `Retrieved ${date}, from ${address}`,
  accessed: (date: string): string => `Accessed ${date}`,
  figures: (source: string): string => `Figures: ${source}`,
} as const;
