/** What sets two offers beside each other: most readers have one, and do not load it. */
export const loadDrawPair = async () => (await import('./draw-pair.ts')).drawPair;
