import { need } from '../controls/field.ts';
import { type NumberField, offerForm as words } from './form.en.ts';

/** Says above the answer whether it is that to what the form says. `faulty`: the field that holds no value. */
export function markAnswer(
  root: HTMLElement,
  { whole, faulty }: { readonly whole: boolean; readonly faulty: NumberField | null },
): void {
  const headline = root.querySelector('#offer-answer h2')?.textContent;
  const outdated = !whole && headline !== undefined;
  root.toggleAttribute('data-outdated', outdated);
  need(root, '#offer-mark').textContent = outdated ? words.outdated(headline, faulty) : words.live;
}
