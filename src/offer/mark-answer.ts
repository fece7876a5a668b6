import { need } from '../controls/field.ts';
import { askUnit, type UnitQuestion } from '../controls/typed/unit-question.ts';
import { fill } from '../words/fill.ts';
import type { NumberField, OfferFormWords } from './words.ts';

/** What an answer needs to know of the form that it stands beside. */
export interface FormState {
  /** What the form says is an offer, and answered. */
  readonly whole: boolean;
  /** The field that holds no value. */
  readonly faulty: NumberField | null;
  /** That of the second offer, which is then not compared. */
  readonly faultySecond: NumberField | null;
  readonly questions: readonly UnitQuestion[];
}

/** Says above the answer whether it is that to all that the form says, and asks there if a unit is the wrong one. */
export function markAnswer(
  root: HTMLElement,
  { whole, faulty, faultySecond, questions }: FormState,
  words: OfferFormWords,
): void {
  const headline = root.querySelector('#offer-answer h2')?.textContent;
  const outdated = !whole && headline !== undefined;
  root.toggleAttribute('data-outdated', outdated);
  need(root, '#offer-mark').textContent = outdated
    ? fill(faulty === null ? words.outdated : words.outdatedBy[faulty], { offer: headline })
    : faultySecond === null
      ? words.live
      : words.withoutSecond[faultySecond];
  // An answer to an offer before is asked nothing.
  const asked = whole && headline !== undefined ? questions : [];
  const told = { label: words.changeUnit, form: need(root, 'form') };
  const paired = root.querySelector('#offer-pair-headline') !== null;
  askUnit(
    need(root, '#offer-question'),
    asked.filter(({ choices }) => choices === 'per'),
    told,
  );
  askUnit(need(root, '#offer-pair-question'), paired ? asked : [], told);
}
