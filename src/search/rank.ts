/** A section that has a word, as the index gives it. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

const EVEN = 0.35; // what counts of a word that is anywhere in a section; the rest is how well it fits there

/**
 * The sections that answer best, the best first, with a score of 1 for the best: `hits` has a list for each word of the query, of `sections`
 * there are. A word that few sections have says more than one that most have. All words in one section is best, and no condition.
 */
export function ranked(hits: readonly (readonly Hit[])[], sections: number): Hit[] {
  const sums = new Map<string, number>();
  for (const list of hits) {
    const most = Math.max(...list.map(({ score }) => score));
    const says = Math.log(1 + sections / list.length);
    for (const { id, score } of list)
      sums.set(id, (sums.get(id) ?? 0) + says * (EVEN + (1 - EVEN) * (score / most)));
  }
  const best = Math.max(...sums.values());
  return [...sums].map(([id, sum]) => ({ id, score: sum / best })).sort((a, b) => b.score - a.score);
}

/** One list of hits of several, each section with its best score. */
export function merged(lists: readonly (readonly Hit[])[]): Hit[] {
  const best = new Map<string, number>();
  for (const { id, score } of lists.flat()) best.set(id, Math.max(score, best.get(id) ?? 0));
  return [...best].map(([id, score]) => ({ id, score }));
}
