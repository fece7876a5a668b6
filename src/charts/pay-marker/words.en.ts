/** A marker that a reader moves along the dollars of a pay range, before it is moved. */
export const payMarker = {
  label: 'Move a line along the pay',
  hint: 'See where an amount stands in both jobs.',
} as const;
