/** What stands in the pictures that are shown with a link to a page. */
export const social = {
  /** Under the name of a place. */
  subject: 'Legal secretary or paralegal: median pay by the year',
  /** Over what both jobs pay there, on the card of a page that is of no place. */
  inPlace: (place: string): string => `${place}: median pay by the year`,
  /** How to read the drawing. */
  key: 'Line: 10th to 90th percentile. Band: the middle half. Thick mark: the median.',
} as const;
