/** Labels of a source’s record on the data page. */
export const sourceRecord = {
  describes: 'Describes',
  published: 'Published',
  newer: 'Newer edition',
  read: 'Read',
  readOn: (date: string, place: string | undefined): string =>
    place === undefined ? date : `${date}, in ${place}`,
  counts: 'Counts',
  leavesOut: 'Leaves out',
  rights: 'Rights',
  page: 'Publisher’s page',
} as const;

/** The table of what the job board gives besides percentiles. */
export const boardExtra = {
  caption: 'What else the 2024 article gives for California',
  figure: 'Figure',
  average: {
    month: '“Average” a month',
    week: '“Average” a week',
    hour: '“Average” an hour',
  },
  spread: 'Its “pay range” (75th percentile less 25th)',
  rank: (states: number): string => `Its rank of California among ${states} states`,
  date: 'Month of the figures',
  noDate: 'not given',
} as const;
