/** What a chart says of its marks one by one, by the heads of its table, and how a reader goes on. */
export const chartWalk = {
  says: '{row}. {column}: {value}',
  hint: 'Arrow keys tell each figure.',
} as const;
