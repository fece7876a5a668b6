import type { Plural } from '../words/fill.ts';

/** Labels of the controls that several forms share. */
export const controls = {
  place: {
    label: 'Place: city, county or state',
    hint: 'Type a name; arrow keys choose.',
    list: 'Places',
  },
  notice: 'Notice',
  again: 'Try again',
  startAgain: 'Start again',
} as const;

/** What the place field says once it is used: plain data, which the page hands to the field. */
export const placeField = {
  found: { one: '{count} place', other: '{count} places' } as Plural,
  none: 'No place called “{typed}”. Try a city, a county or a state.',
  /** Enter was pressed, and what was typed does not say which place is meant. */
  unclear: {
    none: 'Nothing begins with “{typed}”. Choose from the list or type more.',
    several: 'Several places begin with “{typed}”. Choose from the list or type more.',
  },
  /** The field was left with text in it that is no place. */
  notChosen: '“{typed}” was not chosen from the list. The place is still {place}.',
  /** The same where no place is chosen yet. */
  notChosenYet: '“{typed}” was not chosen from the list.',
  failed: 'The list of places could not be loaded.',
  groups: {
    california: 'California',
    counties: 'Counties of California',
    states: 'States and nation',
    others: 'Other areas',
  },
  /** After the name of a county: the area that it belongs to. */
  counted: 'counted with {area}',
} as const;
