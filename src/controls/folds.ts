const MARK = ' data-folded';
/** Of the site's own charts: what stands under the drawing, or after the first of several tables. */
const UNDER =
  /^(<figure)(.*?)(<(?:div class="chart-says|picked-place|pay-marker|p class="chart-(?:note|source)|details class="chart-table).*)(?=<\/figure>)/s;
/** A part of rows. */
const PART = /(<svg class="chart-svg ranking-svg[^>]*)>(.*?)(?=<\/svg><\/div>)/gs;
/** Begins a row of a part. */
const ROW = '<svg class="rank-row';
/** So many are read in at once: a phone has room for no more under the words of a chart. */
const ROWS = 3;

export interface Cut {
  readonly html: string;
  /** What was taken out, from first to last as it stands in the page. */
  readonly folded: readonly string[];
}

/**
 * Takes out of the HTML of a chart what is not needed for the first look at it, or stands below the screen: reading it
 * in, and finding its place, takes time. A drawing keeps its height without it.
 */
export function cutFolds(html: string): Cut {
  const folded: string[] = [];
  let room = ROWS;
  const rest = html
    .replace(UNDER, (_, figure: string, seen: string, under: string) => {
      folded.push(under);
      return figure + MARK + seen;
    })
    .replace(PART, (all, part: string, rows: string) => {
      const after = rows.split(ROW).slice(room + 1);
      room = 0;
      if (after.length === 0) return all;
      const below = ROW + after.join(ROW);
      folded.push(below);
      return `${part}${MARK}>${rows.slice(0, -below.length)}`;
    });
  return { html: rest, folded };
}

/** Puts back into what `root` holds what was taken out of its HTML. */
export function fillFolds(root: ParentNode, folded: readonly string[]): void {
  root.querySelectorAll('[data-folded]').forEach((fold, i) => {
    // What was seen stays before it.
    fold.insertAdjacentHTML('beforeend', folded[i]!);
    fold.removeAttribute('data-folded');
  });
}
