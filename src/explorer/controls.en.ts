import type { ViewName } from './view.ts';

/** Labels of the explorer’s controls. */
export const explorerControls = {
  all: 'What to show',
  view: 'Show',
  views: {
    range: 'Pay range',
    people: 'Twenty desks',
    rank: 'State ranking',
    map: 'Map',
    areas: 'California’s areas',
    table: 'Table',
  } satisfies Record<ViewName, string>,
  unit: 'Pay by the',
  role: 'Ranking, map and areas of',
  rank: 'By',
  sort: 'In order of',
  sorts: { figure: 'Pay', gap: 'Gap between the jobs', name: 'Name' },
  more: 'Adjust',
  chips: 'What is adjusted',
  hours: 'Hours a week',
  hoursHint: (least: number, most: number): string =>
    `${least} to ${most}, in half hours; 40 is as published`,
  prices: 'Prices',
  pricesOf: { nominal: 'As paid', local: 'Local prices' },
  source: 'Source',
  sources: { oews: 'BLS survey', 'job-board': '2024 article' },
  release: 'Release of the survey',
  /** A release, when it came out, and whether we have all of it. */
  released: (release: string, published: string | null, complete: boolean): string =>
    `${release}${published === null ? '' : ` was published ${published}`}${complete ? '' : '; our copy of it is not complete'}.`,
  copyLink: 'Copy link to this view',
  /** Label of the field from which a link is copied by hand, where the clipboard is refused. */
  copyByHand: 'This browser does not let the page copy. Copy the link from here:',
} as const;
