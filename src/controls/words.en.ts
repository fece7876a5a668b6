import type { Plural } from '../words/fill.ts';

/** Labels of the controls that several forms share. */
export const controls = {
  place: {
    label: 'Place: city, county or state',
    hint: 'Type a name and choose.',
    list: 'Places',
  },
  notice: 'Notice',
  again: 'Try again',
  startAgain: 'Start again',
} as const;

/** What the place field says once it is used: plain data, which the page hands to the field. */
export const placeField = {
  found: { one: '{count} place', other: '{count} places' } as Plural,
  /** How many there are with a name that is almost what was typed. */
  close: { one: 'Not found. {count} name is close.', other: 'Not found. {count} names are close.' } as Plural,
  none: 'No place called “{typed}”. Try a city, a county or a state.',
  /** Enter was pressed, and what was typed does not say which place is meant. */
  unclear: {
    none: 'Nothing begins with “{typed}”. Choose from the list or type more.',
    several: 'Several places begin with “{typed}”. Choose from the list or type more.',
    doubtful: '“{typed}” may be in California or elsewhere. Choose from the list.',
    close: 'No place called “{typed}”. Choose one from the list, or type it again.',
  },
  /** The field was left with text in it that is no place. */
  notChosen: '“{typed}” was not chosen from the list. The place is still {place}.',
  /** The same where no place is chosen yet. */
  notChosenYet: '“{typed}” was not chosen from the list.',
  failed: 'The list of places could not be loaded.',
  groups: {
    california: 'California',
    nicknames: 'Also called',
    counties: 'Counties of California',
    cities: 'Cities and towns of California',
    states: 'States and nation',
    others: 'Other areas',
  },
  /** What may be said before the name of a place, in lower case, the longest first. */
  before: ['the city of', 'city of', 'the'],
  /** Above names that are almost what was typed. */
  closest: 'Closest to what you typed',
  /** After the name of a county or a nickname: the area that it belongs to. */
  counted: 'counted with {area}',
  /** After what lies in several areas. */
  countedPart: 'the part counted with {area}',
  /** After the name of a city. */
  countedIn: 'counted with {area} ({county})',
  /** Said when one of these is chosen. */
  taken: '{name}: {counted}',
} as const;
