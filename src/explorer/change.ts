import { bringIntoView } from '../controls/in-view.ts';
import type { View } from './view.ts';

/** Brings into sight what tells that one view has become another, of the elements that are new. */
export function showChange(from: View, to: View, changed: readonly Element[]): void {
  const fromTop = from.view !== to.view;
  // Another view is another chart, and so are other places beside it; the bottom line tells of all else.
  const telling = fromTop || from.with.join() !== to.with.join() ? '.chart' : '.bottom-line, .chart';
  bringIntoView(
    changed.filter((element) => element.matches(telling)),
    { fromTop },
  );
}
