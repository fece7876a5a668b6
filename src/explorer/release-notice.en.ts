/** What is said of a link that asks for a release which is not on this site. */
export const releaseNotice = {
  past: (value: string): string =>
    `The link asks for the release “${value}”. BLS published it, but it is not on this site. The newest release here is shown instead.`,
  unknown: (value: string): string =>
    `The link asks for the release “${value}”, which is not on this site. The newest release here is shown instead.`,
} as const;
