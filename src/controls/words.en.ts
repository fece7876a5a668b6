/** What the place field says: small, because it is loaded with the page. */
export const placeField = {
  found: (count: number): string => (count === 1 ? '1 place' : `${count} places`),
  none: (typed: string): string => `No place called “${typed}”. Try a city, a county or a state.`,
  /** Enter was pressed, and what was typed does not say which place is meant. */
  unclear: {
    none: (typed: string): string => `Nothing begins with “${typed}”. Choose from the list or type more.`,
    several: (typed: string): string =>
      `Several places begin with “${typed}”. Choose from the list or type more.`,
  },
  /** The field was left with text in it that is no place. */
  notChosen: (typed: string, place: string): string =>
    `“${typed}” was not chosen from the list. The place is still ${place}.`,
  failed: 'The list of places could not be loaded.',
} as const;
