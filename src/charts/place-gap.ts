import { amountText } from '../format.ts';
import { type Markup, markup } from '../markup.ts';
import type { PlaceGap } from '../model/place-gap.ts';
import { figureData } from './figure-data.ts';
import { coincide } from './mark-texts.ts';
import type { Words } from './words.ts';

/** How a place's figure stands to the other's; `same` where the two read the same; null where either has no number. */
export function gapWay({ own, against, amount }: PlaceGap, words: Words): 'more' | 'less' | 'same' | null {
  if (own.state !== 'published' || against.state !== 'published') return null;
  if (coincide(own, against, words) || !/[1-9]/.test(amountText(amount, words))) return 'same';
  return own.value > against.value ? 'more' : 'less';
}

/** The difference in percent; a part of one percent in words. */
function percentText({ percent }: PlaceGap, words: Words): Markup | string {
  const slight = percent.value !== null && percent.value < 0.5;
  return slight ? words.slight : figureData(percent, words);
}

/** Dollars, and percent in brackets: `$8,240 (12%)`. */
export const gapSize = (gap: PlaceGap, words: Words): Markup =>
  markup`${figureData(gap.amount, words)} (${percentText(gap, words)})`;

/** How far a place's figure is from the other's, in words; why it is not known where one of them has no number. */
export function gapText(gap: PlaceGap, words: Words): Markup | string {
  const way = gapWay(gap, words);
  if (way === 'same') return words.gap.same;
  if (way !== null) return words.gap[way](figureData(gap.amount, words), percentText(gap, words));
  const reason = [gap.own, gap.against].find(({ value, bound }) => value === null && bound === null);
  return figureData(reason ?? gap.amount, words);
}
