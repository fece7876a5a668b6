import { type Markup, markup, plainText } from '../../markup.ts';
import { bottomLine } from '../../model/bottom-line.ts';
import { AS_PUBLISHED, type PayBasis, type Place, type ReleaseInfo } from '../../model/pay.ts';
import type { Words } from '../words.ts';
import { sayBottomLine } from './say.ts';

/** The bottom line as a paragraph; `sure` is the address of what tells how sure it is. */
export function drawBottomLine(
  release: ReleaseInfo,
  place: Place,
  basis: PayBasis,
  { words, sure }: { readonly words: Words; readonly sure: string },
): Markup {
  const { medians, pairs, rough } = sayBottomLine(bottomLine(release, place, basis), place, basis, words);
  return markup`<div class="bottom-line"><p class="bottom-line-says"><b>${medians}</b>${pairs && markup` ${pairs}`}</p>
<p class="bottom-line-sure">${rough && markup`<span class="rough">${rough}</span> `}<a href="${sure}">${words.bottomLine.sure}</a></p></div>`;
}

/** The bottom line in plain text, by the year as paid: for descriptions, search and what is shared. */
export function bottomLineText(release: ReleaseInfo, place: Place, words: Words): string {
  const { medians, pairs } = sayBottomLine(bottomLine(release, place), place, AS_PUBLISHED, words);
  return plainText(markup`${medians}${pairs && markup` ${pairs}`}`);
}
