import { need } from '../controls/field.ts';
import { fill } from '../words/fill.ts';
import type { NumberField, OfferFormWords } from './words.ts';

/** Says above the answer whether it is that to what the form says. `faulty`: the field that holds no value. */
export function markAnswer(
  root: HTMLElement,
  { whole, faulty }: { readonly whole: boolean; readonly faulty: NumberField | null },
  words: OfferFormWords,
): void {
  const headline = root.querySelector('#offer-answer h2')?.textContent;
  const outdated = !whole && headline !== undefined;
  root.toggleAttribute('data-outdated', outdated);
  need(root, '#offer-mark').textContent = outdated
    ? fill(faulty === null ? words.outdated : words.outdatedBy[faulty], { offer: headline })
    : words.live;
}
