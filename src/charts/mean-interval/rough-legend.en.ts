/** What the words beside figures mean, for a table that has few of them. */
export const roughLegend = {
  few: '“Few”: fewer than a hundred of these jobs there.',
  rough:
    '“Rough”: a large survey error. The number of these jobs there may be off by more than half, or their mean pay by about a fifth or more.',
} as const;
