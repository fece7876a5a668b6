const MARK = ' data-folded';
/*
 * Of the site's own charts: a disclosure, which stands under the drawing and has none inside it; and of a drawing in
 * parts, those after the first, which fills a phone's screen. Such a part keeps its height.
 */
const FOLD =
  /(<details [^>]*)(><summary>.*?<\/summary>)(.*?)(?=<\/details>)|(?<=<\/svg><\/div>\s*<div class="ranking-part">)(<svg [^>]*)(>)(.*?)(?=<\/svg><\/div>)/gs;

export interface Cut {
  readonly html: string;
  /** What the disclosures and the parts below hold, from first to last. */
  readonly folded: readonly string[];
}

/**
 * Takes out of HTML what its disclosures hold, which most readers never open, and what stands below the screen: reading
 * it in takes time.
 */
export function cutFolds(html: string): Cut {
  const folded: string[] = [];
  const rest = html.replace(
    FOLD,
    (_, details?: string, summary?: string, hidden?: string, svg?: string, end?: string, below?: string) => {
      folded.push(hidden ?? below!);
      return details ? details + MARK + summary! : svg! + MARK + end!;
    },
  );
  return { html: rest, folded };
}

/** Puts back into elements what was taken out of their HTML. */
export function fillFolds(elements: readonly Element[], folded: readonly string[]): void {
  const all = elements.flatMap((element) => [...element.querySelectorAll('[data-folded]')]);
  all.forEach((fold, i) => {
    // A summary stays before it; a part of a drawing is empty.
    fold.insertAdjacentHTML('beforeend', folded[i]!);
    fold.removeAttribute('data-folded');
    // For those who listen, one that is open opens only now.
    if (fold.hasAttribute('open')) fold.dispatchEvent(new Event('toggle'));
  });
}
