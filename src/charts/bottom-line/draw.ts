import { type Markup, markup, plainText } from '../../markup.ts';
import { bottomLine } from '../../model/bottom-line.ts';
import { AS_PUBLISHED, type PayBasis, type Place, type ReleaseInfo } from '../../model/pay.ts';
import type { Words } from '../words.ts';
import { sayBottomLine } from './say.ts';

interface Telling {
  readonly words: Words;
  /** The address of what tells how sure it is; null where nothing does. */
  readonly sure: string | null;
  /** The explorer shows the view that this leads to, without leaving the page. */
  readonly inPlace?: boolean;
}

/** The bottom line as a paragraph. */
export function drawBottomLine(
  release: ReleaseInfo,
  place: Place,
  basis: PayBasis,
  { words, sure, inPlace = false }: Telling,
): Markup {
  const { medians, pairs, rough } = sayBottomLine(bottomLine(release, place, basis), place, basis, words);
  const link =
    sure !== null && markup`<a href="${sure}"${inPlace && ' data-view'}>${words.bottomLine.sure}</a>`;
  const below =
    (rough ?? link) &&
    markup`
<p class="bottom-line-sure">${rough && markup`<span class="rough">${rough}</span> `}${link}</p>`;
  return markup`<div class="bottom-line"><p class="bottom-line-says"><b>${medians}</b>${pairs && markup` ${pairs}`}</p>${below}</div>`;
}

/** The bottom line in plain text, by the year as paid: for descriptions, search and what is shared. */
export function bottomLineText(release: ReleaseInfo, place: Place, words: Words): string {
  const { medians, pairs } = sayBottomLine(bottomLine(release, place), place, AS_PUBLISHED, words);
  return plainText(markup`${medians}${pairs && markup` ${pairs}`}`);
}
