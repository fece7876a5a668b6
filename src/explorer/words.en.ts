/** What the explorer says beside its controls: plain data, which the page hands to it. */
export const explorer = {
  hours: 'Hours are a number from 10 to 60, in steps of 0.5, such as 37.5.',
  allOf: 'All of {place} on one page',
  copied: 'Link copied.',
  notCopied: 'Nothing was copied. Correct the hours first.',
  /** What differs from the usual, on a button that takes it away. */
  chip: { hours: '{hours} hours a week', remove: 'Remove {what}' },
  failedAgain: 'The figures still could not be loaded.',
  /** What is said of a link that asks for what there is not. */
  unknown: 'The link asks for {part} “{value}”, which does not exist. The usual one is shown instead.',
  /** The same where nothing usual stands in its place, or there is more to say. */
  unknownOf: {
    panel: 'The link asks to open “{value}”, which does not exist.',
    hours:
      'The link asks for “{value}” hours a week. Hours are a number from 10 to 60, in steps of 0.5, so 40 are shown instead.',
    with: 'The place to compare “{value}” is left out: there is no such place here, or five are shown already.',
  },
  part: {
    area: 'the place',
    unit: 'the unit',
    source: 'the source',
    prices: 'the kind of prices',
    rank: 'the figure to rank by',
    role: 'the job',
    view: 'the view',
    sort: 'the order',
  },
  release: {
    past: 'The link asks for the release “{value}”. BLS published it, but it is not on this site. The newest release here is shown instead.',
    unknown:
      'The link asks for the release “{value}”, which is not on this site. The newest release here is shown instead.',
  },
} as const;
