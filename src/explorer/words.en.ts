/** What the explorer says beside its controls: small, because it is loaded with the page. */
export const explorer = {
  hours: 'Hours are a number from 10 to 60, in steps of 0.5, such as 37.5.',
  allOf: (place: string): string => `All of ${place} on one page`,
  copied: 'Link copied.',
  copyByHand: 'This browser does not let the page copy. Copy the link from here:',
  notCopied: 'Nothing was copied. Correct the hours first.',
  failedAgain: 'The figures still could not be loaded.',
} as const;
