/** Tables of pay. */
export const payTable = {
  caption: (place: string, per: string, local: boolean, release: string): string =>
    local
      ? `What pay in ${place} is worth at U.S. average prices, dollars ${per}, ${release}`
      : `Pay in ${place}, dollars ${per}, ${release}`,
  measure: 'Figure',
} as const;
