/** The lists of places to browse. */
export const placeLists = {
  /** A city whose name stands in two counties. */
  inCounty: '{name} ({county} County)',
  /** The first and the last name under a letter. */
  fromTo: '{first} to {last}',
} as const;
