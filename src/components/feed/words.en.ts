/** The feed of releases and guides, and what leads to it. */
export const feed = {
  title: 'Second Chair: new pay figures and revised guides',
  subtitle: 'Legal secretary and paralegal in California',
  release: (survey: string): string => `Pay figures: ${survey}`,
  /** `against` is the release before, where the site has one. */
  released: (publisher: string, date: string, against: string | null): string =>
    `Released by ${publisher} on ${date}.${against === null ? '' : ` What changed from ${against} is told place by place.`}`,
  guide: (title: string): string => `Guide: ${title}`,
  /** A link to it. */
  link: 'A feed of new pay figures and revised guides (Atom)',
} as const;
