/** What rows of places are in order of: the figure that is shown, how far paralegals are ahead, or the name. */
export const ORDERS = ['figure', 'gap', 'name'] as const;

export type Order = (typeof ORDERS)[number];
