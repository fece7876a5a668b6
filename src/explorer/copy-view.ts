import { copyLink, sayCopied } from '../controls/copy-link.ts';
import { unfolded } from '../controls/field.ts';
import { wrongHours } from './controls.ts';
import { searchOf, type View } from './view.ts';
import type { ExplorerWords } from './words.ts';

/** Copies the link of a view, unless a field holds hours that are none: that is said, and they take the focus. */
export function copyView(explorer: HTMLElement, view: View, newest: string, words: ExplorerWords): void {
  const wrong = wrongHours(explorer);
  if (wrong) {
    sayCopied(explorer, words.notCopied);
    unfolded(wrong).focus();
  } else void copyLink(explorer, searchOf(view, { newest, all: true }), words.copied);
}
