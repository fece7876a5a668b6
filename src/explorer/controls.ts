import type { Chip } from '../controls/chips.ts';
import { need, setFieldError } from '../controls/field.ts';
import { parseHours } from '../model/hours.ts';
import { fill } from '../words/fill.ts';
import { changedSettings, isOffered } from './settings.ts';
import type { View } from './view.ts';
import type { ExplorerWords } from './words.ts';

/** A choice is named for the key of the view that it sets. */
export const CHOICE = 'input[type="radio"]';

const hoursInput = (root: ParentNode) => need<HTMLInputElement>(root, '#hours-input');

/** The field of hours if it is offered and what it holds is no number of hours, else null. */
export function wrongHours(root: ParentNode): HTMLInputElement | null {
  const input = hoursInput(root);
  const offered = input.closest('[data-control][hidden]') === null;
  return offered && parseHours(input.value) === null ? input : null;
}

/**
 * Sets every control but the area's text to what the view says. With `correcting`, hours that are none stay to be
 * corrected, with what is said of them.
 */
export function showInControls(root: ParentNode, view: View, { correcting = false } = {}): void {
  for (const input of root.querySelectorAll<HTMLInputElement>(CHOICE))
    input.checked = input.value === view[input.name as keyof View];
  if (!correcting || !wrongHours(root)) {
    hoursInput(root).value = String(view.hours);
    setFieldError(root, 'hours', null);
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-only]')) {
    element.hidden = !element.dataset.only!.split(' ').includes(view.view);
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-control]')) {
    element.hidden = !isOffered(element.dataset.control!, view);
  }
}

/** A chip for each setting that differs from the usual, in the words of its control. */
export function chipsOf(root: ParentNode, view: View, newest: string, words: ExplorerWords): Chip[] {
  return changedSettings(view, newest).map((key) => {
    const text =
      key === 'hours'
        ? fill(words.chip.hours, { hours: String(view.hours) })
        : need(root, `label:has(input[name="${key}"][value="${view[key]}"])`).textContent.trim();
    return { key, text, label: fill(words.chip.remove, { what: text }) };
  });
}

/** The view after a control changed; null if what it holds is not a value, which is then said beside it. */
export function viewAfter(
  root: ParentNode,
  view: View,
  changed: HTMLInputElement,
  words: ExplorerWords,
): View | null {
  if (changed.id === 'hours-input') {
    const hours = parseHours(changed.value);
    setFieldError(root, 'hours', hours === null ? words.hours : null);
    return hours === null ? null : { ...view, hours };
  }
  return changed.matches(CHOICE) ? { ...view, [changed.name]: changed.value } : null;
}
