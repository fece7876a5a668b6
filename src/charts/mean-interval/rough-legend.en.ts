/** What the words beside figures mean, for a table that has few of them. */
export const roughLegend = {
  few: '“Few”: fewer than a hundred of these jobs there.',
  'rough-jobs': '“Rough”: the number of these jobs there may be higher or lower by more than half.',
} as const;
