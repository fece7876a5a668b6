/** Choosing a sheet to print. */
export const sheets = {
  place: 'Place',
  groups: { california: 'California', counties: 'Counties of California', states: 'States and the country' },
  /** A county, and the area that its pay is counted with. */
  county: (county: string, area: string): string => `${county} County: ${area}`,
  /** Before the name of the place of which the sheets are. */
  of: 'Sheets for',
  /** The names as buttons, with what each sheet is for. */
  kinds: {
    sheet: { name: 'One page', use: 'Both jobs side by side, to hand over.' },
    large: { name: 'Large print', use: 'The main points in bigger type.' },
    worksheet: { name: 'Worksheet', use: 'Questions that the figures of the place answer.' },
    key: { name: 'Answers', use: 'The key to the worksheet.' },
  },
  /** Sheets that are of no single place. */
  decision: { name: 'Decision sheet', use: 'To weigh pay, time, work and limits, with a pen.' },
  pack: { name: 'All of California', use: 'The state and each of its areas, to print in one go.' },
  lists: { california: 'California and its areas', states: 'States and the country' },
} as const;
