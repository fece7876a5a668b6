/** Compares two places by name, for sorting. Names of places are proper names: their order is English in any language. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'en');
