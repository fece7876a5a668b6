/** Tables of pay. */
export const payTable = {
  caption: (place: string, per: string, local: boolean, release: string): string =>
    local
      ? `What pay in ${place} is worth at U.S. average prices, dollars ${per}, ${release}`
      : `Pay in ${place}, dollars ${per}, ${release}`,
  captionBoard: (per: string, release: string): string =>
    `Pay in California, dollars ${per}, figures of a ${release} article that names no source`,
  measure: 'Figure',
} as const;
