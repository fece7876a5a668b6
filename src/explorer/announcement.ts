/** What a reader of the screen hears of a view. */
export interface Heard {
  /** The bottom line; null where there is none. */
  readonly answer: string | null;
  /** The first chart's; null where what is measured heads it. */
  readonly headline: string | null;
  readonly measured: string;
}

const sentences = (texts: readonly (string | null)[]) =>
  texts
    .filter((text) => text)
    .map((text) => (/[.!?]$/.test(text!) ? text! : `${text!}.`))
    .join(' ');

/**
 * What to say of a view that was drawn after another: the bottom line and the headline where they are new, and what is
 * measured where that alone tells the headline from the one before. Where nothing is new, all of it with the place.
 */
export function announcementOf(now: Heard, before: Heard, place: string): string {
  const answer = now.answer === before.answer ? null : now.answer;
  const headline = now.headline === before.headline ? null : now.headline;
  const measured = headline === null && now.measured !== before.measured ? now.measured : null;
  if (answer ?? headline ?? measured) return sentences([answer, headline, measured]);
  const all = [now.answer, now.headline, now.measured];
  return sentences(all.some((text) => text?.includes(place)) ? all : [place, ...all]);
}
