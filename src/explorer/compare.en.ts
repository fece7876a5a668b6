/** What the explorer says of places set beside each other: plain data, which the page hands to it. */
export const comparePlaces = {
  title: 'Compare with another place',
  label: 'Place to add: city, county or state',
  chips: 'Places set beside it',
  remove: 'Remove {place}',
  shown: '{place} is shown already.',
  full: 'Five places are shown, and that is the most. Remove one to add another.',
  /** After the name of such a place in a table. */
  mark: 'set beside',
} as const;
