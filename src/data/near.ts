import { distance } from 'fastest-levenshtein';

/** How many names an error lists in full. */
const FEW = 16;
const NEAREST = 4;

/** The names most like one, the nearest first. */
const nearest = (name: string, known: readonly string[]): string[] =>
  known
    .map((one) => ({ one, off: distance(one, name) }))
    .sort((a, b) => a.off - b.off)
    .slice(0, NEAREST)
    .map(({ one }) => one);

/** What would do in place of a name that is none, as the end of an error: all that there are, or of many the nearest. */
export const whatWouldDo = (name: string, known: readonly string[]): string =>
  known.length <= FEW
    ? `Known: ${known.join(', ') || 'none'}.`
    : `Nearest: ${nearest(name, known).join(', ')}.`;
