const MARK = ' data-folded';
// Of the site's own drawings: a disclosure that is closed, with none inside it.
const CLOSED = /(<details (?![^>]* open\b)[^>]*)(><summary>.*?<\/summary>)(.*?)(?=<\/details>)/gs;

export interface Cut {
  readonly html: string;
  /** What the closed disclosures hold, from first to last. */
  readonly folded: readonly string[];
}

/** Takes out of HTML what its closed disclosures hold: most readers never open them, and reading it in takes time. */
export function cutFolds(html: string): Cut {
  const folded: string[] = [];
  const rest = html.replace(CLOSED, (_, start: string, summary: string, inside: string) => {
    folded.push(inside);
    return start + MARK + summary;
  });
  return { html: rest, folded };
}

/** Puts back into elements what was taken out of their HTML. */
export function fillFolds(elements: readonly Element[], folded: readonly string[]): void {
  const all = elements.flatMap((element) => [...element.querySelectorAll('[data-folded]')]);
  all.forEach((details, i) => {
    details.firstElementChild!.insertAdjacentHTML('afterend', folded[i]!);
    details.removeAttribute('data-folded');
    // One that was opened in the meantime opens only now.
    if (details.hasAttribute('open')) details.dispatchEvent(new Event('toggle'));
  });
}
