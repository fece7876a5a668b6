const MARK = ' data-folded';
/** Of the site's own charts: a disclosure, which stands under the drawing and has none inside it, or a part of rows. */
const FOLD =
  /(<details [^>]*)(><summary>.*?<\/summary>)(.*?)(?=<\/details>)|(<svg class="chart-svg ranking-svg[^>]*)>(.*?)(?=<\/svg><\/div>)/gs;
/** Begins a row of a part. */
const ROW = '<svg class="rank-row';
/** So many are read in at once: a phone has room for no more under the words of a chart. */
const ROWS = 3;

export interface Cut {
  readonly html: string;
  /** What the disclosures hold, and the rows below the screen, from first to last. */
  readonly folded: readonly string[];
}

/**
 * Takes out of HTML what its disclosures hold, which most readers never open, and the rows that stand below the screen:
 * reading them in takes time. A drawing keeps its height without them.
 */
export function cutFolds(html: string): Cut {
  const folded: string[] = [];
  let room = ROWS;
  const rest = html.replace(
    FOLD,
    (all, details?: string, summary?: string, hidden?: string, part?: string, rows?: string) => {
      if (details) {
        folded.push(hidden!);
        return details + MARK + summary!;
      }
      const after = rows!.split(ROW).slice(room + 1);
      room = 0;
      if (after.length === 0) return all;
      const below = ROW + after.join(ROW);
      folded.push(below);
      return `${part!}${MARK}>${rows!.slice(0, -below.length)}`;
    },
  );
  return { html: rest, folded };
}

/** Puts back into elements what was taken out of their HTML. */
export function fillFolds(elements: readonly Element[], folded: readonly string[]): void {
  const all = elements.flatMap((element) => [...element.querySelectorAll('[data-folded]')]);
  all.forEach((fold, i) => {
    // A summary stays before it, and so do the rows that were seen.
    fold.insertAdjacentHTML('beforeend', folded[i]!);
    fold.removeAttribute('data-folded');
    // For those who listen, one that is open opens only now.
    if (fold.hasAttribute('open')) fold.dispatchEvent(new Event('toggle'));
  });
}
